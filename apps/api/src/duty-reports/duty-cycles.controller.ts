import { Body, Controller, Get, Param, Post, Query, StreamableFile } from '@nestjs/common';
import { DUTY_SUMMARY_DEFINITIONS } from '#domain/duty-report';
import {
  type CyclePage,
  type CycleView,
  DutyCycleReader,
  DutyCycleService,
  DutyDeliberationService,
  DutySummaryService,
  summaryWorkbook,
} from '#features/duty-reports';
import { actorOf, type Principal } from '#features/identity';
import type { Page } from '#platform/paging';
import { Permission, Who } from '../http/access.ts';
import { Answers, AnswersCreated, AnswersFile, AnswersPage } from '../http/answers.ts';
import { IdPipe } from '../http/input.ts';
import {
  DutyCycleAnswer,
  DutyCycleListQuery,
  DutyCyclePageAnswer,
  DutyCycleVersionBody,
  DutyDeliberationBody,
  DutyFormBody,
  DutyPlanBody,
  NewDutyCycleBody,
} from './duty-cycle.dto.ts';
import { DutySummaryAnswer } from './duty-summary.dto.ts';

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const DEFINITIONS = Object.entries(DUTY_SUMMARY_DEFINITIONS).map(([figure, definition]) => ({
  figure,
  definition,
}));

/** 年度述法: planned, opened, evaluated, deliberated, closed. */
@Controller('duty-cycles')
export class DutyCyclesController {
  constructor(
    private readonly cycles: DutyCycleService,
    private readonly deliberations: DutyDeliberationService,
    private readonly reader: DutyCycleReader,
    private readonly summaries: DutySummaryService,
  ) {}

  @Get()
  @Permission('duty_reports.read')
  @AnswersPage('年度述法安排，最新的在前；单位看到本单位参加的', DutyCycleAnswer)
  list(@Who() { reach }: Principal, @Query() query: DutyCycleListQuery): Promise<Page<CycleView>> {
    return this.reader.list(reach, query);
  }

  @Get(':cycleId')
  @Permission('duty_reports.read')
  @Answers('年度述法的安排和模板', DutyCyclePageAnswer)
  show(@Who() { reach }: Principal, @Param('cycleId', IdPipe) cycleId: number): Promise<CyclePage> {
    return this.reader.page(reach, cycleId);
  }

  @Post()
  @Permission('duty_reports.manage')
  @AnswersCreated('安排年度述法，一个督办机构一年一次', DutyCyclePageAnswer)
  async create(@Who() principal: Principal, @Body() body: NewDutyCycleBody): Promise<CyclePage> {
    return this.reader.page(principal.reach, await this.cycles.create(actorOf(principal), body));
  }

  @Post(':cycleId/plan')
  @Permission('duty_reports.manage')
  @Answers(
    '确定述法单位、现场述法的、评议人和期限；启动后单位只增不减，评议后只增评议人',
    DutyCyclePageAnswer,
  )
  async plan(
    @Who() principal: Principal,
    @Param('cycleId', IdPipe) cycleId: number,
    @Body() { version: expectedVersion, ...plan }: DutyPlanBody,
  ): Promise<CyclePage> {
    await this.cycles.plan(actorOf(principal), { cycleId, expectedVersion, ...plan });
    return this.reader.page(principal.reach, cycleId);
  }

  @Post(':cycleId/form')
  @Permission('duty_reports.manage')
  @Answers('修改本年度的模板，启动前', DutyCyclePageAnswer)
  async editForm(
    @Who() principal: Principal,
    @Param('cycleId', IdPipe) cycleId: number,
    @Body() { version: expectedVersion, ...form }: DutyFormBody,
  ): Promise<CyclePage> {
    await this.cycles.editForm(actorOf(principal), { cycleId, expectedVersion, ...form });
    return this.reader.page(principal.reach, cycleId);
  }

  @Post(':cycleId/opening')
  @Permission('duty_reports.manage')
  @Answers('启动述法，通知各单位', DutyCyclePageAnswer)
  async open(
    @Who() principal: Principal,
    @Param('cycleId', IdPipe) cycleId: number,
    @Body() { version: expectedVersion }: DutyCycleVersionBody,
  ): Promise<CyclePage> {
    await this.cycles.open(actorOf(principal), { cycleId, expectedVersion });
    return this.reader.page(principal.reach, cycleId);
  }

  @Post(':cycleId/evaluation')
  @Permission('duty_reports.manage')
  @Answers('开始评议，通知评议人；评议人在本人任职的单位回避', DutyCyclePageAnswer)
  async evaluate(
    @Who() principal: Principal,
    @Param('cycleId', IdPipe) cycleId: number,
    @Body() { version: expectedVersion }: DutyCycleVersionBody,
  ): Promise<CyclePage> {
    await this.cycles.beginEvaluation(actorOf(principal), { cycleId, expectedVersion });
    return this.reader.page(principal.reach, cycleId);
  }

  @Post(':cycleId/deliberation')
  @Permission('duty_reports.deliberate')
  @Answers('审议：问题列入整改台账，向各单位反馈', DutyCyclePageAnswer)
  async deliberate(
    @Who() principal: Principal,
    @Param('cycleId', IdPipe) cycleId: number,
    @Body() { version: expectedVersion, decision }: DutyDeliberationBody,
  ): Promise<CyclePage> {
    await this.deliberations.deliberate(actorOf(principal), { cycleId, expectedVersion, decision });
    return this.reader.page(principal.reach, cycleId);
  }

  @Post(':cycleId/closing')
  @Permission('duty_reports.manage')
  @Answers('办结，问题应当全部销号', DutyCyclePageAnswer)
  async close(
    @Who() principal: Principal,
    @Param('cycleId', IdPipe) cycleId: number,
    @Body() { version: expectedVersion }: DutyCycleVersionBody,
  ): Promise<CyclePage> {
    await this.cycles.close(actorOf(principal), { cycleId, expectedVersion });
    return this.reader.page(principal.reach, cycleId);
  }

  @Get(':cycleId/summary')
  @Permission('duty_reports.read')
  @Answers('述法汇总，附口径；督办机构查看', DutySummaryAnswer)
  async summary(
    @Who() { reach }: Principal,
    @Param('cycleId', IdPipe) cycleId: number,
  ): Promise<DutySummaryAnswer> {
    return { ...(await this.summaries.ofCycle(reach, cycleId)), definitions: DEFINITIONS };
  }

  @Get(':cycleId/summary-workbook')
  @Permission('duty_reports.read')
  @AnswersFile('下载述法汇总表', WORKBOOK)
  async workbook(
    @Who() { reach }: Principal,
    @Param('cycleId', IdPipe) cycleId: number,
  ): Promise<StreamableFile> {
    const summary = await this.summaries.ofCycle(reach, cycleId);
    const name = encodeURIComponent(`${summary.title}.xlsx`);
    return new StreamableFile(await summaryWorkbook(summary), {
      type: WORKBOOK,
      disposition: `attachment; filename="duty-summary.xlsx"; filename*=UTF-8''${name}`,
    });
  }
}
