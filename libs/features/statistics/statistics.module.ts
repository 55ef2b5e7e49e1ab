import { Module } from '@nestjs/common';
import { InspectionsModule } from '#features/inspections';
import { ScoresModule } from '#features/scores';
import { Counter } from './counter.service.ts';
import { DashboardService } from './dashboard.service.ts';
import { DurationService } from './duration.service.ts';
import { Lanes } from './lanes.ts';
import { PresentDay } from './present-day.service.ts';
import { RankingService } from './ranking.service.ts';
import { RecordListService } from './record-list.service.ts';
import { StatisticsService } from './statistics.service.ts';

@Module({
  imports: [InspectionsModule, ScoresModule],
  providers: [
    Counter,
    DurationService,
    Lanes,
    PresentDay,
    RankingService,
    StatisticsService,
    DashboardService,
    RecordListService,
  ],
  exports: [StatisticsService, DashboardService, RecordListService, PresentDay],
})
export class StatisticsModule {}
