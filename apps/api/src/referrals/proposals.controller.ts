import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { actorOf, type Principal } from '#features/identity';
import { type ProposalPage, ProposalReader, type ProposalRow, ProposalService } from '#features/referrals';
import type { Page } from '#platform/paging';
import { Permission, Who } from '../http/access.ts';
import { Answers, AnswersCreated, AnswersPage } from '../http/answers.ts';
import { IdPipe } from '../http/input.ts';
import {
  NewProposalBody,
  ProposalAnswer,
  ProposalDecisionBody,
  ProposalItemAnswer,
  ProposalRevisionBody,
  ProposalsQuery,
  ProposalWithdrawalBody,
} from './proposal.dto.ts';

/** 处理建议: made by the engine or the office, seen by them and the leaders, decided by a leader. */
@Controller('proposals')
export class ProposalsController {
  constructor(
    private readonly reader: ProposalReader,
    private readonly proposals: ProposalService,
  ) {}

  @Get()
  @Permission('proposals.read')
  @AnswersPage('通报和移送的建议，最新的在前', ProposalItemAnswer)
  list(
    @Who() { reach }: Principal,
    @Query() { awaitingMyDecision, ...query }: ProposalsQuery,
  ): Promise<Page<ProposalRow>> {
    return this.reader.list(reach, { ...query, awaitingMyDecision: awaitingMyDecision === 'true' });
  }

  @Get(':proposalId')
  @Permission('proposals.read')
  @Answers('一项建议的线索、材料、决定和办理情况', ProposalAnswer)
  show(@Who() { reach }: Principal, @Param('proposalId', IdPipe) proposalId: number): Promise<ProposalPage> {
    return this.reader.page(reach, proposalId);
  }

  @Post()
  @Permission('proposals.manage')
  @AnswersCreated('提出通报或移送的建议，由领导决定', ProposalAnswer)
  async propose(@Who() principal: Principal, @Body() body: NewProposalBody): Promise<ProposalPage> {
    const proposalId = await this.proposals.propose(actorOf(principal), body);
    return this.reader.page(principal.reach, proposalId);
  }

  @Post(':proposalId/revision')
  @Permission('proposals.manage')
  @Answers('决定前修改线索和材料', ProposalAnswer)
  async revise(
    @Who() principal: Principal,
    @Param('proposalId', IdPipe) proposalId: number,
    @Body() { version: expectedVersion, ...content }: ProposalRevisionBody,
  ): Promise<ProposalPage> {
    await this.proposals.revise(actorOf(principal), { proposalId, expectedVersion, ...content });
    return this.reader.page(principal.reach, proposalId);
  }

  @Post(':proposalId/decision')
  @Permission('proposals.decide')
  @Answers('领导批准或不予采纳，写明理由', ProposalAnswer)
  async decide(
    @Who() principal: Principal,
    @Param('proposalId', IdPipe) proposalId: number,
    @Body() { version: expectedVersion, ...decision }: ProposalDecisionBody,
  ): Promise<ProposalPage> {
    await this.proposals.decide(actorOf(principal), { proposalId, expectedVersion, ...decision });
    return this.reader.page(principal.reach, proposalId);
  }

  @Post(':proposalId/withdrawal')
  @Permission('proposals.manage')
  @Answers('决定前撤回建议', ProposalAnswer)
  async withdraw(
    @Who() principal: Principal,
    @Param('proposalId', IdPipe) proposalId: number,
    @Body() { version: expectedVersion, reason }: ProposalWithdrawalBody,
  ): Promise<ProposalPage> {
    await this.proposals.withdraw(actorOf(principal), { proposalId, expectedVersion, reason });
    return this.reader.page(principal.reach, proposalId);
  }
}
