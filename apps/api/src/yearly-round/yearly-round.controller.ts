import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { actorOf, type Principal } from '#features/identity';
import { YearlyRoundService, YearlyTemplates } from '#features/yearly-round';
import { Permission, Who } from '../http/access.ts';
import { Answers, AnswersCreated, AnswersPage } from '../http/answers.ts';
import { IdPipe } from '../http/input.ts';
import {
  ApplyBody,
  NewTemplateBody,
  RoundAnswer,
  RoundBody,
  TemplateAnswer,
  TemplateEditBody,
  TemplatesQuery,
} from './yearly-round.dto.ts';

/** 年度例行工作: templates, and the year's tasks made of them. */
@Controller('yearly-round')
export class YearlyRoundController {
  constructor(
    private readonly templates: YearlyTemplates,
    private readonly round: YearlyRoundService,
  ) {}

  @Get('templates')
  @Permission('plans.read')
  @AnswersPage('列出例行工作，按一年的次序', TemplateAnswer)
  list(@Who() who: Principal, @Query() query: TemplatesQuery) {
    return this.templates.list(actorOf(who), query);
  }

  @Post('templates')
  @Permission('tasks.assign')
  @AnswersCreated('新增本机构的例行工作', TemplateAnswer)
  async create(@Who() who: Principal, @Body() body: NewTemplateBody): Promise<TemplateAnswer> {
    const actor = actorOf(who);
    return this.templates.show(actor, await this.templates.create(actor, body));
  }

  @Patch('templates/:templateId')
  @Permission('tasks.assign')
  @Answers('修改、停用或启用例行工作', TemplateAnswer)
  async edit(
    @Who() who: Principal,
    @Param('templateId', IdPipe) templateId: number,
    @Body() { version: expectedVersion, ...changes }: TemplateEditBody,
  ): Promise<TemplateAnswer> {
    const actor = actorOf(who);
    await this.templates.edit(actor, { templateId, expectedVersion, ...changes });
    return this.templates.show(actor, templateId);
  }

  @Post('preview')
  @Permission('tasks.assign')
  @Answers('预览某一年度将生成的任务，不生成任务', RoundAnswer)
  preview(@Who() who: Principal, @Body() body: RoundBody): Promise<RoundAnswer> {
    return this.round.preview(actorOf(who), body);
  }

  @Post('apply')
  @Permission('tasks.assign')
  @Answers('生成任务草稿；同一例行工作在同一年度对同一单位只生成一次', RoundAnswer)
  apply(@Who() who: Principal, @Body() body: ApplyBody): Promise<RoundAnswer> {
    return this.round.apply(actorOf(who), body);
  }
}
