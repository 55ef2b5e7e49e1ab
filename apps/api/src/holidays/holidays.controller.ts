import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { calendarYearFaults } from '#domain/calendar';
import { actorOf, type Principal } from '#features/identity';
import {
  HolidayChangeService,
  type HolidayChangeView,
  type HolidayPreview,
  HolidayReader,
  type HolidayYears,
} from '#features/holidays';
import type { Page } from '#platform/paging';
import { Permission, Who } from '../http/access.ts';
import { Answers, AnswersCreated, AnswersPage } from '../http/answers.ts';
import { IdPipe } from '../http/input.ts';
import { PageQuery } from '../http/paging.ts';
import { HolidayPreviewAnswer } from './holiday-preview.dto.ts';
import {
  HolidayApprovalBody,
  HolidayChangeAnswer,
  HolidayCheckAnswer,
  HolidayCheckBody,
  HolidayProposalBody,
  HolidayRefusalBody,
  HolidayWithdrawalBody,
  HolidayYearsAnswer,
} from './holidays.dto.ts';

/** 放假安排: the system administrator brings it, an approver of the highest office puts it in force. */
@Controller('holidays')
export class HolidaysController {
  constructor(
    private readonly service: HolidayChangeService,
    private readonly reader: HolidayReader,
  ) {}

  @Get()
  @Permission('holidays.read')
  @Answers('各年度的放假安排，以及自哪一天起是暂计', HolidayYearsAnswer)
  years(): Promise<HolidayYears> {
    return this.reader.years();
  }

  @Post('validation')
  @Permission('holidays.manage')
  @Answers('检查一年的放假安排，逐项列出错误，不保存', HolidayCheckAnswer)
  check(@Body() { arrangement }: HolidayCheckBody): HolidayCheckAnswer {
    const faults = calendarYearFaults(arrangement);
    return { valid: faults.length === 0, faults };
  }

  @Get('changes')
  @Permission('holidays.read')
  @AnswersPage('导入和调整，新的在前', HolidayChangeAnswer)
  changes(@Query() query: PageQuery): Promise<Page<HolidayChangeView>> {
    return this.reader.changes(query);
  }

  @Post('changes')
  @Permission('holidays.manage')
  @AnswersCreated('导入一年的放假安排，或者年中调整，待批准后生效', HolidayChangeAnswer)
  async propose(
    @Who() principal: Principal,
    @Body() { reason = null, ...proposal }: HolidayProposalBody,
  ): Promise<HolidayChangeView> {
    return this.reader.change(await this.service.propose(actorOf(principal), { ...proposal, reason }));
  }

  @Get('changes/:changeId')
  @Permission('holidays.read')
  @Answers('一份安排及其办理情况', HolidayChangeAnswer)
  show(@Param('changeId', IdPipe) changeId: number): Promise<HolidayChangeView> {
    return this.reader.change(changeId);
  }

  @Get('changes/:changeId/preview')
  @Permission('holidays.preview')
  @Answers('批准后哪些期限会移动，从哪天到哪天；已发出的文书不变；不写入任何记录', HolidayPreviewAnswer)
  preview(@Who() { reach }: Principal, @Param('changeId', IdPipe) changeId: number): Promise<HolidayPreview> {
    return this.reader.preview(reach, changeId);
  }

  @Post('changes/:changeId/approval')
  @Permission('holidays.approve')
  @Answers('批准：安排生效，期限移动，有关联络员收到通知', HolidayChangeAnswer)
  async approve(
    @Who() principal: Principal,
    @Param('changeId', IdPipe) changeId: number,
    @Body() { version: expectedVersion, digest }: HolidayApprovalBody,
  ): Promise<HolidayChangeView> {
    await this.service.approve(actorOf(principal), { changeId, expectedVersion, digest });
    return this.reader.change(changeId);
  }

  @Post('changes/:changeId/refusal')
  @Permission('holidays.approve')
  @Answers('不予批准', HolidayChangeAnswer)
  async refuse(
    @Who() principal: Principal,
    @Param('changeId', IdPipe) changeId: number,
    @Body() { version: expectedVersion, reason }: HolidayRefusalBody,
  ): Promise<HolidayChangeView> {
    await this.service.refuse(actorOf(principal), { changeId, expectedVersion, reason });
    return this.reader.change(changeId);
  }

  @Post('changes/:changeId/withdrawal')
  @Permission('holidays.manage')
  @Answers('撤回尚未批准的安排', HolidayChangeAnswer)
  async withdraw(
    @Who() principal: Principal,
    @Param('changeId', IdPipe) changeId: number,
    @Body() { version: expectedVersion }: HolidayWithdrawalBody,
  ): Promise<HolidayChangeView> {
    await this.service.withdraw(actorOf(principal), { changeId, expectedVersion });
    return this.reader.change(changeId);
  }
}
