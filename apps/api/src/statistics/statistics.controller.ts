import { Controller, Get, Query } from '@nestjs/common';
import type { Principal } from '#features/identity';
import {
  type CountedRecord,
  type Dashboard,
  DashboardService,
  RecordListService,
  StatisticsService,
  type UnitStatistics,
  type YearStatistics,
} from '#features/statistics';
import type { Page } from '#platform/paging';
import { Permission, Who } from '../http/access.ts';
import { Answers, AnswersPage } from '../http/answers.ts';
import { DashboardAnswer } from './dashboard.dto.ts';
import {
  BreakdownAnswer,
  BreakdownQuery,
  CountedRecordAnswer,
  DashboardQuery,
  StatisticDefinitionsAnswer,
  RecordsQuery,
  StatisticsAnswer,
  StatisticsQuery,
  UnitStatisticsAnswer,
  UnitStatisticsQuery,
} from './statistics.dto.ts';

/** 统计: an office sees its level and below, a leader what is in charge, a unit its own. */
@Controller('statistics')
export class StatisticsController {
  constructor(
    private readonly statistics: StatisticsService,
    private readonly dashboards: DashboardService,
    private readonly records: RecordListService,
  ) {}

  @Get()
  @Permission('statistics.read')
  @Answers('一个年度的全部指标，附口径、分子、分母和清单', StatisticsAnswer)
  ofYear(@Who() asker: Principal, @Query() query: StatisticsQuery): Promise<YearStatistics> {
    return this.statistics.ofYear(asker, query);
  }

  @Get('definitions')
  @Permission('statistics.read')
  @Answers('全部指标的口径，对各单位公开', StatisticDefinitionsAnswer)
  definitions(): StatisticDefinitionsAnswer {
    return { figures: this.statistics.definitions() };
  }

  @Get('breakdown')
  @Permission('statistics.read')
  @Answers('按月份、层级、来源或文种分列的指标', BreakdownAnswer)
  async breakdown(
    @Who() asker: Principal,
    @Query() { by, ...asked }: BreakdownQuery,
  ): Promise<BreakdownAnswer> {
    return { rows: await this.statistics.breakdown(asker, asked, by) };
  }

  @Get('units')
  @Permission('statistics.read')
  @AnswersPage('各单位的指标和减负台账', UnitStatisticsAnswer)
  units(@Who() asker: Principal, @Query() query: UnitStatisticsQuery): Promise<Page<UnitStatistics>> {
    return this.statistics.units(asker, query);
  }

  @Get('dashboard')
  @Permission('statistics.read')
  @Answers('领导驾驶舱：目标亮灯、单位排名、三单逐月、整改率和需要决定的事项', DashboardAnswer)
  dashboard(@Who() asker: Principal, @Query() query: DashboardQuery): Promise<Dashboard> {
    return this.dashboards.show(asker, query);
  }

  @Get('records')
  @Permission('statistics.read')
  @AnswersPage('一个数字所计的全部记录，新的在前', CountedRecordAnswer)
  list(@Who() asker: Principal, @Query() query: RecordsQuery): Promise<Page<CountedRecord>> {
    return this.records.list(asker, query);
  }
}
