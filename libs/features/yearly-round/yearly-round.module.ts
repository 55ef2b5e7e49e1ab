import { Module } from '@nestjs/common';
import { TargetsModule } from '#features/targets';
import { TasksModule } from '#features/tasks';
import { YearlyRoundRepository } from './yearly-round.repository.ts';
import { YearlyRoundService } from './yearly-round.service.ts';
import { YearlyTemplates } from './yearly-templates.service.ts';

@Module({
  imports: [TargetsModule, TasksModule],
  providers: [YearlyRoundRepository, YearlyRoundService, YearlyTemplates],
  exports: [YearlyRoundService, YearlyTemplates],
})
export class YearlyRoundModule {}
