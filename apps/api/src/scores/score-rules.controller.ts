import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { actorOf, type Principal } from '#features/identity';
import { ScoreRuleService, type ScoreRuleView } from '#features/scores';
import type { Page } from '#platform/paging';
import { Permission, Who } from '../http/access.ts';
import { Answers, AnswersCreated, AnswersPage } from '../http/answers.ts';
import { IdPipe } from '../http/input.ts';
import { PageQuery } from '../http/paging.ts';
import {
  ScoreRuleAnswer,
  ScoreRuleCheckAnswer,
  ScoreRuleCheckBody,
  ScoreRulePublishBody,
} from './score-rule.dto.ts';

/** 考核规则: open to everybody who is scored by it, published by an approver of the highest office. */
@Controller('score-rules')
export class ScoreRulesController {
  constructor(private readonly rules: ScoreRuleService) {}

  @Get()
  @Permission('scores.read')
  @AnswersPage('考核规则的各个版本，新的在前', ScoreRuleAnswer)
  list(@Query() { cursor, limit }: PageQuery): Promise<Page<ScoreRuleView>> {
    return this.rules.list({ cursor, limit });
  }

  @Get(':scoreRuleId')
  @Permission('scores.read')
  @Answers('一个版本的全文', ScoreRuleAnswer)
  show(@Param('scoreRuleId', IdPipe) scoreRuleId: number): Promise<ScoreRuleView> {
    return this.rules.show(scoreRuleId);
  }

  @Post('validate')
  @Permission('scores.manage')
  @Answers('检查规则草案，一次列出全部错误，不保存', ScoreRuleCheckAnswer)
  validate(@Body() { rule }: ScoreRuleCheckBody): ScoreRuleCheckAnswer {
    const faults = this.rules.faults(rule);
    return { valid: faults.length === 0, faults };
  }

  @Post()
  @Permission('scores.manage')
  @AnswersCreated('发布新版本；此前发生的事仍按当日的版本计分', ScoreRuleAnswer)
  publish(
    @Who() principal: Principal,
    @Body() { rule: draft, ...publication }: ScoreRulePublishBody,
  ): Promise<ScoreRuleView> {
    return this.rules.publish(actorOf(principal), { draft, ...publication });
  }
}
