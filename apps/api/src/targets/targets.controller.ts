import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { actorOf, type Principal } from '#features/identity';
import { type NewIndicator, TargetDesk, TargetReader, TargetService } from '#features/targets';
import { Permission, Who } from '../http/access.ts';
import { Answers, AnswersCreated, AnswersPage } from '../http/answers.ts';
import { IdPipe } from '../http/input.ts';
import type { IndicatorBody } from './indicator.dto.ts';
import {
  JudgeBody,
  NewTargetBody,
  TargetAnswer,
  TargetEditBody,
  TargetItemAnswer,
  TargetsQuery,
  TargetVersionBody,
  WithdrawTargetBody,
} from './target.dto.ts';
import { targetAnswer } from './target.presenter.ts';

/** 年度目标: seen as far as one's reach goes, managed by the office's supervisor, judged by the office. */
@Controller('targets')
export class TargetsController {
  constructor(
    private readonly reader: TargetReader,
    private readonly desk: TargetDesk,
    private readonly targets: TargetService,
  ) {}

  @Get()
  @Permission('targets.read')
  @AnswersPage('列出可见的年度目标', TargetItemAnswer)
  list(@Who() who: Principal, @Query() query: TargetsQuery) {
    return this.reader.list(actorOf(who), query);
  }

  @Get(':targetId')
  @Permission('targets.read')
  @Answers('目标的指标、来源、任务和评定', TargetAnswer)
  async show(@Who() who: Principal, @Param('targetId', IdPipe) targetId: number): Promise<TargetAnswer> {
    return targetAnswer(await this.reader.page(actorOf(who), targetId));
  }

  @Post()
  @Permission('targets.manage')
  @AnswersCreated('手工建立目标，成为草稿', TargetAnswer)
  async create(@Who() who: Principal, @Body() body: NewTargetBody): Promise<TargetAnswer> {
    const { code, leadUnitId = null, indicators, ...rest } = body;
    const draft = { ...rest, leadUnitId, indicators: indicators.map(indicatorOf) };
    const given = code === undefined ? draft : { ...draft, code };
    return this.show(who, await this.desk.create(actorOf(who), given));
  }

  @Patch(':targetId')
  @Permission('targets.manage')
  @Answers('修改草稿；已确认的只能改牵头单位', TargetAnswer)
  async edit(
    @Who() who: Principal,
    @Param('targetId', IdPipe) targetId: number,
    @Body() { version: expectedVersion, indicators, ...changes }: TargetEditBody,
  ): Promise<TargetAnswer> {
    await this.desk.edit(actorOf(who), {
      ...{ targetId, expectedVersion, ...changes },
      ...(indicators ? { indicators: indicators.map(indicatorOf) } : {}),
    });
    return this.show(who, targetId);
  }

  @Post(':targetId/confirm')
  @Permission('targets.manage')
  @Answers('确认', TargetAnswer)
  async confirm(
    @Who() who: Principal,
    @Param('targetId', IdPipe) targetId: number,
    @Body() { version: expectedVersion }: TargetVersionBody,
  ): Promise<TargetAnswer> {
    await this.targets.confirm(actorOf(who), { targetId, expectedVersion });
    return this.show(who, targetId);
  }

  @Post(':targetId/judge')
  @Permission('targets.judge')
  @Answers('评定，数值与评定一并留存', TargetAnswer)
  async judge(
    @Who() who: Principal,
    @Param('targetId', IdPipe) targetId: number,
    @Body() { version: expectedVersion, ...judgement }: JudgeBody,
  ): Promise<TargetAnswer> {
    await this.targets.judge(actorOf(who), { targetId, expectedVersion, ...judgement });
    return this.show(who, targetId);
  }

  @Post(':targetId/withdraw')
  @Permission('targets.manage')
  @Answers('撤销；其下任务须先办结或撤销', TargetAnswer)
  async withdraw(
    @Who() who: Principal,
    @Param('targetId', IdPipe) targetId: number,
    @Body() { version: expectedVersion, reason }: WithdrawTargetBody,
  ): Promise<TargetAnswer> {
    await this.desk.withdraw(actorOf(who), { targetId, expectedVersion, reason });
    return this.show(who, targetId);
  }
}

const indicatorOf = ({ unit = null, quote = null, ...indicator }: IndicatorBody): NewIndicator => ({
  ...indicator,
  unit,
  quote,
});
