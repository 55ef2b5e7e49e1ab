import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { actorOf, type Principal } from '#features/identity';
import { ReportReader, ReportService, ReviewService } from '#features/tasks';
import type { Page } from '#platform/paging';
import { Permission, Who } from '../http/access.ts';
import { Answers, AnswersCreated, AnswersPage } from '../http/answers.ts';
import { IdPipe } from '../http/input.ts';
import { PageQuery } from '../http/paging.ts';
import {
  AwaitingQuery,
  NewReportBody,
  ReportAnswer,
  ReportReviewBody,
  ReviewReportAnswer,
  ReportVersionBody,
} from './report.dto.ts';

/** 填报与审核: the lead unit hands in, the office answers. */
@Controller()
export class ReportsController {
  constructor(
    private readonly reports: ReportService,
    private readonly reviews: ReviewService,
    private readonly reader: ReportReader,
  ) {}

  @Post('tasks/:taskId/reports')
  @Permission('tasks.carry_out')
  @AnswersCreated('报送进展或完成情况', ReviewReportAnswer)
  async submit(
    @Who() principal: Principal,
    @Param('taskId', IdPipe) taskId: number,
    @Body() { taskVersion, ...report }: NewReportBody,
  ): Promise<ReviewReportAnswer> {
    const actor = actorOf(principal);
    const seen = taskVersion === undefined ? {} : { expectedVersion: taskVersion };
    return this.reader.one(actor, await this.reports.submit(actor, { taskId, ...seen, ...report }));
  }

  @Get('tasks/:taskId/reports')
  @Permission('tasks.read')
  @AnswersPage('一项任务的填报，最新的在前', ReportAnswer)
  ofTask(
    @Who() principal: Principal,
    @Param('taskId', IdPipe) taskId: number,
    @Query() page: PageQuery,
  ): Promise<Page<ReportAnswer>> {
    return this.reader.ofTask(actorOf(principal), taskId, page);
  }

  @Get('reports/awaiting-review')
  @Permission('tasks.review')
  @AnswersPage('待审核的填报，最早的在前', ReviewReportAnswer)
  awaitingReview(
    @Who() principal: Principal,
    @Query() query: AwaitingQuery,
  ): Promise<Page<ReviewReportAnswer>> {
    return this.reader.awaitingReview(actorOf(principal), query);
  }

  @Get('reports/:reportId')
  @Permission('tasks.read')
  @Answers('一份填报', ReviewReportAnswer)
  show(
    @Who() principal: Principal,
    @Param('reportId', IdPipe) reportId: number,
  ): Promise<ReviewReportAnswer> {
    return this.reader.one(actorOf(principal), reportId);
  }

  @Post('reports/:reportId/review')
  @Permission('tasks.review')
  @Answers('审核填报：通过或退回', ReviewReportAnswer)
  async review(
    @Who() principal: Principal,
    @Param('reportId', IdPipe) reportId: number,
    @Body() { version: reportVersion, ...review }: ReportReviewBody,
  ): Promise<ReviewReportAnswer> {
    const actor = actorOf(principal);
    await this.reviews.review(actor, { reportId, reportVersion, ...review });
    return this.reader.one(actor, reportId);
  }

  @Post('reports/:reportId/withdraw')
  @Permission('tasks.carry_out')
  @Answers('填报人撤回尚未审核的填报', ReviewReportAnswer)
  async withdraw(
    @Who() principal: Principal,
    @Param('reportId', IdPipe) reportId: number,
    @Body() { version: reportVersion }: ReportVersionBody,
  ): Promise<ReviewReportAnswer> {
    const actor = actorOf(principal);
    await this.reports.withdraw(actor, { reportId, reportVersion });
    return this.reader.one(actor, reportId);
  }
}
