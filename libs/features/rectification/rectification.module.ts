import { Module } from '@nestjs/common';
import { RectificationHandOver } from './hand-over.service.ts';
import { RectificationRepository } from './rectification.repository.ts';
import { RectificationService } from './rectification.service.ts';

@Module({
  providers: [RectificationRepository, RectificationService, RectificationHandOver],
  exports: [RectificationService, RectificationHandOver],
})
export class RectificationModule {}
