import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import {
  type BallotView,
  DutyCycleReader,
  DutyDeliberationService,
  DutyEvaluationService,
  type DutyReportPage,
  DutyReportReader,
  DutyReportService,
} from '#features/duty-reports';
import { actorOf, type Principal } from '#features/identity';
import type { Page } from '#platform/paging';
import { Permission, Who } from '../http/access.ts';
import { Answers, AnswersPage } from '../http/answers.ts';
import { IdPipe } from '../http/input.ts';
import { BallotAnswer, DutyReportPageAnswer } from './duty-report.answers.ts';
import { AppraisalBody, BallotListQuery, DutyReasonBody, VoteBody } from './duty-report.dto.ts';

/** 评议: votes of the evaluators, and what the office makes of them. */
@Controller()
export class DutyEvaluationsController {
  constructor(
    private readonly evaluations: DutyEvaluationService,
    private readonly deliberations: DutyDeliberationService,
    private readonly reports: DutyReportService,
    private readonly cycles: DutyCycleReader,
    private readonly reader: DutyReportReader,
  ) {}

  @Get('duty-evaluations')
  @Permission('duty_reports.evaluate')
  @AnswersPage('本人要评议的述法报告，最新的在前', BallotAnswer)
  ballots(@Who() { personId }: Principal, @Query() query: BallotListQuery): Promise<Page<BallotView>> {
    return this.cycles.ballots(personId, { ...query, pending: query.pending === 'true' });
  }

  @Post('duty-reports/:dutyReportId/vote')
  @Permission('duty_reports.evaluate')
  @Answers('评议：逐项打分、测评，提交后不能更改', DutyReportPageAnswer)
  async vote(
    @Who() principal: Principal,
    @Param('dutyReportId', IdPipe) dutyReportId: number,
    @Body() { scores, grade, opinion = null }: VoteBody,
  ): Promise<DutyReportPage> {
    await this.evaluations.vote(actorOf(principal), { dutyReportId, scores, grade, opinion });
    return this.page(principal, dutyReportId);
  }

  @Post('duty-reports/:dutyReportId/evaluation-end')
  @Permission('duty_reports.manage')
  @Answers('提前结束评议，写明原因', DutyReportPageAnswer)
  async end(
    @Who() principal: Principal,
    @Param('dutyReportId', IdPipe) dutyReportId: number,
    @Body() { version: expectedVersion, reason }: DutyReasonBody,
  ): Promise<DutyReportPage> {
    await this.reports.endEvaluation(actorOf(principal), { dutyReportId, expectedVersion, reason });
    return this.page(principal, dutyReportId);
  }

  @Post('duty-reports/:dutyReportId/appraisal')
  @Permission('duty_reports.manage')
  @Answers('拟定评议意见、综合评价和需要整改的问题', DutyReportPageAnswer)
  async appraise(
    @Who() principal: Principal,
    @Param('dutyReportId', IdPipe) dutyReportId: number,
    @Body() { version: expectedVersion, ...appraisal }: AppraisalBody,
  ): Promise<DutyReportPage> {
    await this.deliberations.appraise(actorOf(principal), { dutyReportId, expectedVersion, ...appraisal });
    return this.page(principal, dutyReportId);
  }

  private page({ reach, personId }: Principal, dutyReportId: number): Promise<DutyReportPage> {
    return this.reader.page(reach, personId, dutyReportId);
  }
}
