import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { actorOf, type Principal } from '#features/identity';
import { type LadderTrial, LadderTrialService } from '#features/ladder-trial';
import { LadderDesk, type LadderLine, type LadderVersionView } from '#features/policies';
import type { Page } from '#platform/paging';
import { Permission, Who } from '../http/access.ts';
import { Answers, AnswersCreated, AnswersPage } from '../http/answers.ts';
import { IdPipe } from '../http/input.ts';
import { PageQuery } from '../http/paging.ts';
import {
  LadderAnswer,
  LadderCheckAnswer,
  LadderCheckBody,
  LadderLineAnswer,
  LadderPublishBody,
  LadderTrialAnswer,
  LadderTrialBody,
} from './ladders.dto.ts';

/** 督办规则: everybody may know it, an approver of the highest office changes it. */
@Controller('ladders')
export class LaddersController {
  constructor(
    private readonly desk: LadderDesk,
    private readonly trials: LadderTrialService,
  ) {}

  @Get()
  @Permission('ladders.read')
  @AnswersPage('督办规则的各个版本，新的在前', LadderLineAnswer)
  list(@Query() { cursor, limit }: PageQuery): Promise<Page<LadderLine>> {
    return this.desk.list({ cursor, limit });
  }

  @Get(':ladderId')
  @Permission('ladders.read')
  @Answers('一个版本的全文', LadderAnswer)
  show(@Param('ladderId', IdPipe) ladderId: number): Promise<LadderVersionView> {
    return this.desk.show(ladderId);
  }

  @Post('validate')
  @Permission('ladders.manage')
  @Answers('检查规则草案，一次列出全部错误，不保存', LadderCheckAnswer)
  validate(@Body() { ladder }: LadderCheckBody): LadderCheckAnswer {
    const faults = this.desk.faults(ladder);
    return { valid: faults.length === 0, faults };
  }

  @Post()
  @Permission('ladders.manage')
  @AnswersCreated('发布新版本；在办的督办件仍用立案时的版本', LadderAnswer)
  publish(
    @Who() principal: Principal,
    @Body() { ladder: draft, ...publication }: LadderPublishBody,
  ): Promise<LadderVersionView> {
    return this.desk.publish(actorOf(principal), { draft, ...publication });
  }

  @Post('trial')
  @Permission('ladders.manage')
  @Answers('试算：一段时间内按这份规则会发出什么，与实际对照；不写入任何记录', LadderTrialAnswer)
  trial(
    @Who() { reach }: Principal,
    @Body() { ladder: draft, ...question }: LadderTrialBody,
  ): Promise<LadderTrial> {
    return this.trials.run(reach, { draft, ...question });
  }
}
