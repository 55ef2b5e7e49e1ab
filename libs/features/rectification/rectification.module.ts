import { Module } from '@nestjs/common';
import { RectificationRepository } from './rectification.repository.ts';
import { RectificationService } from './rectification.service.ts';

@Module({
  providers: [RectificationRepository, RectificationService],
  exports: [RectificationService],
})
export class RectificationModule {}
