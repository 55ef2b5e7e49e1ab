import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import type { FeedbackDocument } from '#domain/duty-report';
import {
  type DutyReportPage,
  DutyReportReader,
  DutyReportService,
  type DutyReportView,
  type DutyStoryEntry,
  DutyStoryService,
} from '#features/duty-reports';
import { actorOf, type Principal } from '#features/identity';
import type { Page } from '#platform/paging';
import { Permission, Who } from '../http/access.ts';
import { Answers, AnswersPage } from '../http/answers.ts';
import { IdPipe } from '../http/input.ts';
import { PageQuery } from '../http/paging.ts';
import {
  DutyReportAnswer,
  DutyReportPageAnswer,
  DutyStoryAnswer,
  FeedbackAnswer,
} from './duty-report.answers.ts';
import {
  DutyDraftBody,
  DutyReasonBody,
  DutyReportListQuery,
  DutyReportVersionBody,
  DutyReviewBody,
  HearingBody,
} from './duty-report.dto.ts';

/** 述法报告: written and handed in by the unit, reviewed by the office. */
@Controller('duty-reports')
export class DutyReportsController {
  constructor(
    private readonly reports: DutyReportService,
    private readonly reader: DutyReportReader,
    private readonly stories: DutyStoryService,
  ) {}

  @Get()
  @Permission('duty_reports.read')
  @AnswersPage('述法报告，最新的在前', DutyReportAnswer)
  list(
    @Who() { reach }: Principal,
    @Query() { onSite, ...query }: DutyReportListQuery,
  ): Promise<Page<DutyReportView>> {
    return this.reader.list(reach, { ...query, onSite: onSite === 'true' });
  }

  @Get(':dutyReportId')
  @Permission('duty_reports.read')
  @Answers('一份述法报告的全部情况：四张清单、数据、评议和反馈', DutyReportPageAnswer)
  show(
    @Who() principal: Principal,
    @Param('dutyReportId', IdPipe) dutyReportId: number,
  ): Promise<DutyReportPage> {
    return this.page(principal, dutyReportId);
  }

  @Get(':dutyReportId/feedback')
  @Permission('duty_reports.read')
  @Answers('反馈意见，审议后才有', FeedbackAnswer)
  feedback(
    @Who() { reach }: Principal,
    @Param('dutyReportId', IdPipe) dutyReportId: number,
  ): Promise<FeedbackDocument> {
    return this.reader.feedback(reach, dutyReportId);
  }

  @Get(':dutyReportId/story')
  @Permission('duty_reports.read')
  @AnswersPage('述法过程，最早的在前', DutyStoryAnswer)
  story(
    @Who() { reach }: Principal,
    @Param('dutyReportId', IdPipe) dutyReportId: number,
    @Query() query: PageQuery,
  ): Promise<Page<DutyStoryEntry>> {
    return this.stories.story(reach, dutyReportId, query);
  }

  @Post(':dutyReportId/draft')
  @Permission('duty_reports.write')
  @Answers('保存填写的内容，不报送', DutyReportPageAnswer)
  async save(
    @Who() principal: Principal,
    @Param('dutyReportId', IdPipe) dutyReportId: number,
    @Body() { version: expectedVersion, ...draft }: DutyDraftBody,
  ): Promise<DutyReportPage> {
    await this.reports.saveDraft(actorOf(principal), { dutyReportId, expectedVersion, ...draft });
    return this.page(principal, dutyReportId);
  }

  @Post(':dutyReportId/submission')
  @Permission('duty_reports.write')
  @Answers('报送，由单位主要负责人办理', DutyReportPageAnswer)
  async submit(
    @Who() principal: Principal,
    @Param('dutyReportId', IdPipe) dutyReportId: number,
    @Body() { version: expectedVersion }: DutyReportVersionBody,
  ): Promise<DutyReportPage> {
    await this.reports.submit(actorOf(principal), { dutyReportId, expectedVersion });
    return this.page(principal, dutyReportId);
  }

  @Post(':dutyReportId/review')
  @Permission('duty_reports.manage')
  @Answers('审核：通过，或者退回并写明还差什么', DutyReportPageAnswer)
  async review(
    @Who() principal: Principal,
    @Param('dutyReportId', IdPipe) dutyReportId: number,
    @Body() { version: expectedVersion, ...verdict }: DutyReviewBody,
  ): Promise<DutyReportPage> {
    await this.reports.review(actorOf(principal), { dutyReportId, expectedVersion, ...verdict });
    return this.page(principal, dutyReportId);
  }

  @Post(':dutyReportId/hearing')
  @Permission('duty_reports.manage')
  @Answers('登记现场述法的日期和点评情况', DutyReportPageAnswer)
  async hear(
    @Who() principal: Principal,
    @Param('dutyReportId', IdPipe) dutyReportId: number,
    @Body() { version: expectedVersion, ...hearing }: HearingBody,
  ): Promise<DutyReportPage> {
    await this.reports.hear(actorOf(principal), { dutyReportId, expectedVersion, ...hearing });
    return this.page(principal, dutyReportId);
  }

  @Post(':dutyReportId/missing')
  @Permission('duty_reports.manage')
  @Answers('记为未述法，写明原因；评议阶段办理', DutyReportPageAnswer)
  async miss(
    @Who() principal: Principal,
    @Param('dutyReportId', IdPipe) dutyReportId: number,
    @Body() { version: expectedVersion, reason }: DutyReasonBody,
  ): Promise<DutyReportPage> {
    await this.reports.miss(actorOf(principal), { dutyReportId, expectedVersion, reason });
    return this.page(principal, dutyReportId);
  }

  private page({ reach, personId }: Principal, dutyReportId: number): Promise<DutyReportPage> {
    return this.reader.page(reach, personId, dutyReportId);
  }
}
