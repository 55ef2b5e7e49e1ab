import { Body, Controller, Param, Post } from '@nestjs/common';
import { actorOf, type Principal } from '#features/identity';
import {
  ConclusionService,
  type InspectionPage,
  InspectionReader,
  InspectionTeamService,
  PlanningService,
} from '#features/inspections';
import { Permission, Who } from '../http/access.ts';
import { Answers } from '../http/answers.ts';
import { IdPipe } from '../http/input.ts';
import { InspectionPageAnswer } from './inspection.answers.ts';
import {
  ConclusionSignatureBody,
  InspectionApprovalBody,
  InspectionInstructionBody,
  InspectionReasonBody,
  InspectionRecusalBody,
  InspectionVersionBody,
} from './inspection.dto.ts';

/** Each step of an inspection, by whom its life says. */
@Controller('inspections/:inspectionId')
export class InspectionStepsController {
  constructor(
    private readonly planning: PlanningService,
    private readonly team: InspectionTeamService,
    private readonly conclusion: ConclusionService,
    private readonly reader: InspectionReader,
  ) {}

  @Post('submission')
  @Permission('inspections.prepare')
  @Answers('督察计划报批', InspectionPageAnswer)
  async submit(
    @Who() principal: Principal,
    @Param('inspectionId', IdPipe) inspectionId: number,
    @Body() { version: expectedVersion }: InspectionVersionBody,
  ): Promise<InspectionPage> {
    const actor = actorOf(principal);
    await this.planning.submit(actor, { inspectionId, expectedVersion });
    return this.reader.page(actor, inspectionId);
  }

  @Post('sending-back')
  @Permission('inspections.approve')
  @Answers('退回督察计划，写明理由', InspectionPageAnswer)
  async sendBack(
    @Who() principal: Principal,
    @Param('inspectionId', IdPipe) inspectionId: number,
    @Body() { version: expectedVersion, reason }: InspectionReasonBody,
  ): Promise<InspectionPage> {
    const actor = actorOf(principal);
    await this.planning.sendBack(actor, { inspectionId, expectedVersion, reason });
    return this.reader.page(actor, inspectionId);
  }

  @Post('approval')
  @Permission('inspections.approve')
  @Answers('批准列入年度督察计划；有重复督察提示的须写明理由', InspectionPageAnswer)
  async approve(
    @Who() principal: Principal,
    @Param('inspectionId', IdPipe) inspectionId: number,
    @Body() { version: expectedVersion, overrideReason }: InspectionApprovalBody,
  ): Promise<InspectionPage> {
    const actor = actorOf(principal);
    await this.planning.approve(actor, { inspectionId, expectedVersion, overrideReason });
    return this.reader.page(actor, inspectionId);
  }

  @Post('start')
  @Permission('inspections.prepare')
  @Answers('启动督察，告知被督察单位', InspectionPageAnswer)
  async start(
    @Who() principal: Principal,
    @Param('inspectionId', IdPipe) inspectionId: number,
    @Body() { version: expectedVersion }: InspectionVersionBody,
  ): Promise<InspectionPage> {
    const actor = actorOf(principal);
    await this.planning.start(actor, { inspectionId, expectedVersion });
    return this.reader.page(actor, inspectionId);
  }

  @Post('recusals')
  @Permission('inspections.work')
  @Answers('登记回避，可以同时指定接替的人员', InspectionPageAnswer)
  async recuse(
    @Who() principal: Principal,
    @Param('inspectionId', IdPipe) inspectionId: number,
    @Body() { version: expectedVersion, replacementId = null, ...recusal }: InspectionRecusalBody,
  ): Promise<InspectionPage> {
    const actor = actorOf(principal);
    await this.team.recuse(actor, { inspectionId, expectedVersion, replacementId, ...recusal });
    return this.reader.page(actor, inspectionId);
  }

  @Post('instructions')
  @Permission('inspections.instruct')
  @Answers('领导批示', InspectionPageAnswer)
  async instruct(
    @Who() principal: Principal,
    @Param('inspectionId', IdPipe) inspectionId: number,
    @Body() { version: expectedVersion, text }: InspectionInstructionBody,
  ): Promise<InspectionPage> {
    const actor = actorOf(principal);
    await this.team.instruct(actor, { inspectionId, expectedVersion, text });
    return this.reader.page(actor, inspectionId);
  }

  @Post('conclusion')
  @Permission('inspections.prepare')
  @Answers('督察文书送签', InspectionPageAnswer)
  async conclude(
    @Who() principal: Principal,
    @Param('inspectionId', IdPipe) inspectionId: number,
    @Body() { version: expectedVersion }: InspectionVersionBody,
  ): Promise<InspectionPage> {
    const actor = actorOf(principal);
    await this.conclusion.conclude(actor, { inspectionId, expectedVersion });
    return this.reader.page(actor, inspectionId);
  }

  @Post('document-return')
  @Permission('inspections.approve')
  @Answers('退回督察文书，写明理由', InspectionPageAnswer)
  async returnDocument(
    @Who() principal: Principal,
    @Param('inspectionId', IdPipe) inspectionId: number,
    @Body() { version: expectedVersion, reason }: InspectionReasonBody,
  ): Promise<InspectionPage> {
    const actor = actorOf(principal);
    await this.conclusion.returnDocument(actor, { inspectionId, expectedVersion, reason });
    return this.reader.page(actor, inspectionId);
  }

  @Post('signature')
  @Permission('inspections.approve')
  @Answers('签发督察文书：编文号、送达各单位、问题列入整改台账', InspectionPageAnswer)
  async sign(
    @Who() principal: Principal,
    @Param('inspectionId', IdPipe) inspectionId: number,
    @Body() { version: expectedVersion, instruction = null }: ConclusionSignatureBody,
  ): Promise<InspectionPage> {
    const actor = actorOf(principal);
    await this.conclusion.sign(actor, { inspectionId, expectedVersion, instruction });
    return this.reader.page(actor, inspectionId);
  }

  @Post('closure')
  @Permission('inspections.prepare')
  @Answers('问题全部销号、复核全部决定后办结', InspectionPageAnswer)
  async close(
    @Who() principal: Principal,
    @Param('inspectionId', IdPipe) inspectionId: number,
    @Body() { version: expectedVersion }: InspectionVersionBody,
  ): Promise<InspectionPage> {
    const actor = actorOf(principal);
    await this.conclusion.close(actor, { inspectionId, expectedVersion });
    return this.reader.page(actor, inspectionId);
  }

  @Post('cancellation')
  @Permission('inspections.prepare')
  @Answers('取消督察，写明理由', InspectionPageAnswer)
  async cancel(
    @Who() principal: Principal,
    @Param('inspectionId', IdPipe) inspectionId: number,
    @Body() { version: expectedVersion, reason }: InspectionReasonBody,
  ): Promise<InspectionPage> {
    const actor = actorOf(principal);
    await this.planning.cancel(actor, { inspectionId, expectedVersion, reason });
    return this.reader.page(actor, inspectionId);
  }
}
