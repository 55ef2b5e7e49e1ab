import { Module } from '@nestjs/common';
import { ItemCodeRepository } from './item-code.repository.ts';
import { RectificationRepository } from './rectification.repository.ts';
import { RectificationService } from './rectification.service.ts';

@Module({
  providers: [ItemCodeRepository, RectificationRepository, RectificationService],
  exports: [RectificationService],
})
export class RectificationModule {}
