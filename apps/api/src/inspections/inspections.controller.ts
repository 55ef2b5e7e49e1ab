import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { INSPECTION_FIGURE_DEFINITIONS } from '#domain/inspection';
import { actorOf, type Principal } from '#features/identity';
import {
  InspectionFigureService,
  type InspectionPage,
  InspectionReader,
  type InspectionRow,
  type InspectionStoryEntry,
  InspectionStoryService,
  PlanningService,
} from '#features/inspections';
import type { Page } from '#platform/paging';
import { Permission, Who } from '../http/access.ts';
import { Answers, AnswersCreated, AnswersPage } from '../http/answers.ts';
import { IdPipe } from '../http/input.ts';
import { PageQuery } from '../http/paging.ts';
import { InspectionYearAnswer } from './finding.answers.ts';
import { InspectionItemAnswer, InspectionPageAnswer, InspectionStoryAnswer } from './inspection.answers.ts';
import {
  InspectionEditBody,
  InspectionFiguresQuery,
  InspectionListQuery,
  NewInspectionBody,
} from './inspection.dto.ts';

const DEFINITIONS = Object.entries(INSPECTION_FIGURE_DEFINITIONS).map(([figure, definition]) => ({
  figure,
  definition,
}));

/** 督察: the year's plan, and each inspection as far as one may see it. */
@Controller('inspections')
export class InspectionsController {
  constructor(
    private readonly reader: InspectionReader,
    private readonly stories: InspectionStoryService,
    private readonly figures: InspectionFigureService,
    private readonly planning: PlanningService,
  ) {}

  @Get()
  @Permission('inspections.read')
  @AnswersPage('年度督察计划和办理情况，最新的在前', InspectionItemAnswer)
  list(@Who() { reach }: Principal, @Query() query: InspectionListQuery): Promise<Page<InspectionRow>> {
    return this.reader.list(reach, query);
  }

  @Get('figures')
  @Permission('inspections.read')
  @Answers('年度报告的数字：督察、单位、问题、销号、整改率，附口径', InspectionYearAnswer)
  async ofYear(
    @Who() { reach }: Principal,
    @Query() query: InspectionFiguresQuery,
  ): Promise<InspectionYearAnswer> {
    const figures = await this.figures.ofYear(reach, query);
    return { year: query.year, figures, definitions: DEFINITIONS };
  }

  @Post()
  @Permission('inspections.prepare')
  @AnswersCreated('拟订督察计划：依据、主题、单位、时间和督察组', InspectionPageAnswer)
  async draft(@Who() principal: Principal, @Body() body: NewInspectionBody): Promise<InspectionPage> {
    const actor = actorOf(principal);
    const { officeId, jointWith = null, ...plan } = body;
    return this.reader.page(actor, await this.planning.draft(actor, officeId, { ...plan, jointWith }));
  }

  @Get(':inspectionId')
  @Permission('inspections.read')
  @Answers('督察的全部情况，问题和文书另行查阅', InspectionPageAnswer)
  show(
    @Who() principal: Principal,
    @Param('inspectionId', IdPipe) inspectionId: number,
  ): Promise<InspectionPage> {
    return this.reader.page(actorOf(principal), inspectionId);
  }

  @Patch(':inspectionId')
  @Permission('inspections.prepare')
  @Answers('修改拟订中的督察计划', InspectionPageAnswer)
  async edit(
    @Who() principal: Principal,
    @Param('inspectionId', IdPipe) inspectionId: number,
    @Body() { version: expectedVersion, jointWith = null, ...plan }: InspectionEditBody,
  ): Promise<InspectionPage> {
    const actor = actorOf(principal);
    await this.planning.edit(actor, { inspectionId, expectedVersion, plan: { ...plan, jointWith } });
    return this.reader.page(actor, inspectionId);
  }

  @Get(':inspectionId/story')
  @Permission('inspections.read')
  @AnswersPage('督察过程，最早的在前；只供督察机构查阅', InspectionStoryAnswer)
  story(
    @Who() principal: Principal,
    @Param('inspectionId', IdPipe) inspectionId: number,
    @Query() query: PageQuery,
  ): Promise<Page<InspectionStoryEntry>> {
    return this.stories.story(actorOf(principal), inspectionId, query);
  }
}
