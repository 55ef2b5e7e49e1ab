import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { actorOf, type Principal } from '#features/identity';
import { CooperationReader, CooperationService, DisagreementService } from '#features/tasks';
import type { Page } from '#platform/paging';
import { Permission, Who } from '../http/access.ts';
import { Answers, AnswersCreated, AnswersPage } from '../http/answers.ts';
import { IdPipe } from '../http/input.ts';
import { PageQuery } from '../http/paging.ts';
import { DisagreementDecisionBody, DisagreementAnswer, PartDisputeBody } from './cooperation.dto.ts';

/** 分歧: raised by a cooperating unit, decided by who gave out the task. */
@Controller()
export class DisagreementsController {
  constructor(
    private readonly cooperation: CooperationService,
    private readonly disagreements: DisagreementService,
    private readonly reader: CooperationReader,
  ) {}

  @Post('tasks/:taskId/disagreements')
  @Permission('tasks.carry_out')
  @AnswersCreated('配合单位提出不应由本单位配合', DisagreementAnswer)
  async rejectPart(
    @Who() principal: Principal,
    @Param('taskId', IdPipe) taskId: number,
    @Body() body: PartDisputeBody,
  ): Promise<DisagreementAnswer> {
    const actor = actorOf(principal);
    const disagreementId = await this.cooperation.rejectPart(actor, { taskId, ...body });
    return this.reader.disagreement(actor, disagreementId);
  }

  @Get('tasks/:taskId/disagreements')
  @Permission('tasks.read')
  @AnswersPage('一项任务的分歧，最新的在前', DisagreementAnswer)
  ofTask(
    @Who() principal: Principal,
    @Param('taskId', IdPipe) taskId: number,
    @Query() page: PageQuery,
  ): Promise<Page<DisagreementAnswer>> {
    return this.reader.disagreements(actorOf(principal), taskId, page);
  }

  @Get('disagreements/awaiting-decision')
  @Permission('tasks.review')
  @AnswersPage('待裁定的分歧，最早的在前', DisagreementAnswer)
  awaitingDecision(@Who() principal: Principal, @Query() page: PageQuery): Promise<Page<DisagreementAnswer>> {
    return this.reader.awaitingDecision(actorOf(principal), page);
  }

  @Get('disagreements/:disagreementId')
  @Permission('tasks.read')
  @Answers('一项分歧', DisagreementAnswer)
  show(
    @Who() principal: Principal,
    @Param('disagreementId', IdPipe) disagreementId: number,
  ): Promise<DisagreementAnswer> {
    return this.reader.disagreement(actorOf(principal), disagreementId);
  }

  @Post('disagreements/:disagreementId/decision')
  @Permission('tasks.review')
  @Answers('裁定分歧', DisagreementAnswer)
  async decide(
    @Who() principal: Principal,
    @Param('disagreementId', IdPipe) disagreementId: number,
    @Body() body: DisagreementDecisionBody,
  ): Promise<DisagreementAnswer> {
    const actor = actorOf(principal);
    await this.disagreements.decide(actor, { disagreementId, ...body });
    return this.reader.disagreement(actor, disagreementId);
  }
}
