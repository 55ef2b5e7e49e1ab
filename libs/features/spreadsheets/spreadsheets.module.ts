import { Module } from '@nestjs/common';
import { DeliveryReader } from '#features/notifications';
import { RectificationModule } from '#features/rectification';
import { ScoresModule } from '#features/scores';
import { SupervisionModule } from '#features/supervision';
import { TaskViewsModule } from '#features/tasks';
import { ListExportService } from './list-export.service.ts';

@Module({
  imports: [RectificationModule, ScoresModule, SupervisionModule, TaskViewsModule],
  providers: [DeliveryReader, ListExportService],
  exports: [ListExportService],
})
export class SpreadsheetsModule {}
