import { Controller, Get, Param, Query } from '@nestjs/common';
import { actorOf, type Principal } from '#features/identity';
import { ReportingReader } from '#features/tasks';
import type { Page } from '#platform/paging';
import { Permission, Who } from '../http/access.ts';
import { AnswersPage } from '../http/answers.ts';
import { IdPipe } from '../http/input.ts';
import { ReadingPointAnswer, ReadingsQuery } from './reading.dto.ts';
import { OwedPeriodAnswer, OwedPeriodsQuery } from './reporting.dto.ts';

/** What was measured over time, and what is still to be reported. */
@Controller()
export class ReportingController {
  constructor(private readonly reader: ReportingReader) {}

  @Get('targets/:targetId/readings')
  @Permission('targets.read')
  @AnswersPage('年度目标各指标的历次数值', ReadingPointAnswer)
  readings(
    @Who() principal: Principal,
    @Param('targetId', IdPipe) targetId: number,
    @Query() query: ReadingsQuery,
  ): Promise<Page<ReadingPointAnswer>> {
    return this.reader.readings(actorOf(principal), targetId, query);
  }

  @Get('reporting-periods')
  @Permission('tasks.read')
  @AnswersPage('应报未报的填报期，期限最早的在前', OwedPeriodAnswer)
  owedPeriods(
    @Who() principal: Principal,
    @Query() { show, ...asked }: OwedPeriodsQuery,
  ): Promise<Page<OwedPeriodAnswer>> {
    const missed = show === 'all' ? {} : { missed: show === 'missed' };
    return this.reader.owedPeriods(actorOf(principal), { ...asked, ...missed });
  }
}
