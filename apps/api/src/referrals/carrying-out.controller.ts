import { Body, Controller, Param, Post } from '@nestjs/common';
import { actorOf, type Principal } from '#features/identity';
import { CarryingOutService, type ProposalPage, ProposalReader } from '#features/referrals';
import { Permission, Who } from '../http/access.ts';
import { Answers } from '../http/answers.ts';
import { IdPipe } from '../http/input.ts';
import {
  CircularBody,
  HandOverBody,
  ProposalAnswer,
  ReferralAnswerBody,
  ReferralReceiptBody,
} from './proposal.dto.ts';

/** What the office does with an approved proposal. */
@Controller('proposals')
export class CarryingOutController {
  constructor(
    private readonly reader: ProposalReader,
    private readonly carrying: CarryingOutService,
  ) {}

  @Post(':proposalId/publication')
  @Permission('proposals.manage')
  @Answers('印发通报：编文号，发给有关单位', ProposalAnswer)
  async publish(
    @Who() principal: Principal,
    @Param('proposalId', IdPipe) proposalId: number,
    @Body() { version: expectedVersion, ...circular }: CircularBody,
  ): Promise<ProposalPage> {
    await this.carrying.publish(actorOf(principal), { proposalId, expectedVersion, ...circular });
    return this.reader.page(principal.reach, proposalId);
  }

  @Post(':proposalId/hand-over')
  @Permission('proposals.manage')
  @Answers('办理移送：移送函编文号，附材料清单', ProposalAnswer)
  async handOver(
    @Who() principal: Principal,
    @Param('proposalId', IdPipe) proposalId: number,
    @Body() { version: expectedVersion, ...handOver }: HandOverBody,
  ): Promise<ProposalPage> {
    await this.carrying.handOver(actorOf(principal), { proposalId, expectedVersion, ...handOver });
    return this.reader.page(principal.reach, proposalId);
  }

  @Post(':proposalId/receipt')
  @Permission('proposals.manage')
  @Answers('登记接收机关的回执；领导批准时确定办结的，督办件随之办结', ProposalAnswer)
  async recordReceipt(
    @Who() principal: Principal,
    @Param('proposalId', IdPipe) proposalId: number,
    @Body() { version: expectedVersion, ...receipt }: ReferralReceiptBody,
  ): Promise<ProposalPage> {
    await this.carrying.recordReceipt(actorOf(principal), { proposalId, expectedVersion, ...receipt });
    return this.reader.page(principal.reach, proposalId);
  }

  @Post(':proposalId/answer')
  @Permission('proposals.manage')
  @Answers('登记接收机关反馈的办理结果', ProposalAnswer)
  async recordAnswer(
    @Who() principal: Principal,
    @Param('proposalId', IdPipe) proposalId: number,
    @Body() { version: expectedVersion, ...answer }: ReferralAnswerBody,
  ): Promise<ProposalPage> {
    await this.carrying.recordAnswer(actorOf(principal), { proposalId, expectedVersion, ...answer });
    return this.reader.page(principal.reach, proposalId);
  }
}
