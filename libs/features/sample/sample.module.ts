import { Module } from '@nestjs/common';
import { OrganizationsModule } from '#features/organizations';
import { RectificationModule } from '#features/rectification';
import { ScoresModule } from '#features/scores';
import { TargetsModule } from '#features/targets';
import { TasksModule } from '#features/tasks';
import { CityLoader } from './city.loader.ts';
import { HistoryLoader } from './history.loader.ts';
import { YearLoader } from './year.loader.ts';

@Module({
  imports: [OrganizationsModule, TargetsModule, TasksModule, RectificationModule, ScoresModule],
  providers: [CityLoader, YearLoader, HistoryLoader],
  exports: [CityLoader, YearLoader, HistoryLoader],
})
export class SampleModule {}
