import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { actorOf, type Principal } from '#features/identity';
import { CooperationReader, CooperationService } from '#features/tasks';
import type { Page } from '#platform/paging';
import { Permission, Who } from '../http/access.ts';
import { Answers, AnswersCreated, AnswersPage } from '../http/answers.ts';
import { IdPipe } from '../http/input.ts';
import { PageQuery } from '../http/paging.ts';
import {
  ContributionAnswer,
  ContributionReviewBody,
  DisagreementAnswer,
  DisputeBody,
  NewContributionBody,
} from './cooperation.dto.ts';

/** 配合进展: from a cooperating unit to the lead. */
@Controller()
export class ContributionsController {
  constructor(
    private readonly cooperation: CooperationService,
    private readonly reader: CooperationReader,
  ) {}

  @Post('tasks/:taskId/contributions')
  @Permission('tasks.carry_out')
  @AnswersCreated('配合单位向牵头单位报送进展', ContributionAnswer)
  async contribute(
    @Who() principal: Principal,
    @Param('taskId', IdPipe) taskId: number,
    @Body() body: NewContributionBody,
  ): Promise<ContributionAnswer> {
    const actor = actorOf(principal);
    return this.reader.contribution(actor, await this.cooperation.contribute(actor, { taskId, ...body }));
  }

  @Get('tasks/:taskId/contributions')
  @Permission('tasks.read')
  @AnswersPage('一项任务的配合进展，最新的在前', ContributionAnswer)
  ofTask(
    @Who() principal: Principal,
    @Param('taskId', IdPipe) taskId: number,
    @Query() page: PageQuery,
  ): Promise<Page<ContributionAnswer>> {
    return this.reader.contributions(actorOf(principal), taskId, page);
  }

  @Get('contributions/:contributionId')
  @Permission('tasks.read')
  @Answers('一份配合进展', ContributionAnswer)
  show(
    @Who() principal: Principal,
    @Param('contributionId', IdPipe) contributionId: number,
  ): Promise<ContributionAnswer> {
    return this.reader.contribution(actorOf(principal), contributionId);
  }

  @Post('contributions/:contributionId/review')
  @Permission('tasks.carry_out')
  @Answers('牵头单位采纳或退回配合进展', ContributionAnswer)
  async review(
    @Who() principal: Principal,
    @Param('contributionId', IdPipe) contributionId: number,
    @Body() body: ContributionReviewBody,
  ): Promise<ContributionAnswer> {
    const actor = actorOf(principal);
    await this.cooperation.review(actor, { contributionId, ...body });
    return this.reader.contribution(actor, contributionId);
  }

  @Post('contributions/:contributionId/dispute')
  @Permission('tasks.carry_out')
  @AnswersCreated('配合单位对退回提出异议', DisagreementAnswer)
  async dispute(
    @Who() principal: Principal,
    @Param('contributionId', IdPipe) contributionId: number,
    @Body() body: DisputeBody,
  ): Promise<DisagreementAnswer> {
    const actor = actorOf(principal);
    const disagreementId = await this.cooperation.dispute(actor, { contributionId, ...body });
    return this.reader.disagreement(actor, disagreementId);
  }
}
