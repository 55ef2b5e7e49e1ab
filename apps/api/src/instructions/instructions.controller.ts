import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { actorOf, type Principal } from '#features/identity';
import {
  InstructionGivingService,
  type InstructionPage,
  InstructionReader,
  type InstructionRow,
  InstructionService,
  type InstructionViewer,
} from '#features/instructions';
import type { Page } from '#platform/paging';
import { Permission, Who } from '../http/access.ts';
import { Answers, AnswersCreated, AnswersPage } from '../http/answers.ts';
import { IdPipe } from '../http/input.ts';
import {
  InstructionAnswer,
  InstructionItemAnswer,
  InstructionReportBody,
  InstructionSettlementBody,
  InstructionsQuery,
  InstructionVersionBody,
  LeadersWordBody,
  NewInstructionBody,
} from './instruction.dto.ts';

/** 领导批示: given in person or from paper, carried out by who is named, settled by the leader. */
@Controller('instructions')
export class InstructionsController {
  constructor(
    private readonly reader: InstructionReader,
    private readonly giving: InstructionGivingService,
    private readonly instructions: InstructionService,
  ) {}

  @Get()
  @Permission('instructions.read')
  @AnswersPage('可见的批示，最新的在前', InstructionItemAnswer)
  list(
    @Who() who: Principal,
    @Query() { overdue, mine, ...query }: InstructionsQuery,
  ): Promise<Page<InstructionRow>> {
    return this.reader.list(viewerOf(who), {
      ...{ ...query, overdue: overdue === 'true', mine: mine === 'true' },
    });
  }

  @Get(':instructionId')
  @Permission('instructions.read')
  @Answers('一份批示的内容和办理过程', InstructionAnswer)
  show(
    @Who() who: Principal,
    @Param('instructionId', IdPipe) instructionId: number,
  ): Promise<InstructionPage> {
    return this.reader.page(viewerOf(who), instructionId);
  }

  @Post()
  @Permission('instructions.give')
  @AnswersCreated('领导作出批示，或督办员凭纸质批示登记', InstructionAnswer)
  async give(
    @Who() who: Principal,
    @Body() { onPaper, ...body }: NewInstructionBody,
  ): Promise<InstructionPage> {
    const paper = onPaper === undefined ? {} : { onPaper };
    const instructionId = await this.giving.give(actorOf(who), { ...body, ...paper });
    return this.show(who, instructionId);
  }

  @Post(':instructionId/acceptance')
  @Permission('instructions.carry_out')
  @Answers('承办批示', InstructionAnswer)
  async accept(
    @Who() who: Principal,
    @Param('instructionId', IdPipe) instructionId: number,
    @Body() { version: expectedVersion }: InstructionVersionBody,
  ): Promise<InstructionPage> {
    await this.instructions.accept(actorOf(who), { instructionId, expectedVersion });
    return this.show(who, instructionId);
  }

  @Post(':instructionId/report')
  @Permission('instructions.carry_out')
  @Answers('报告办理情况', InstructionAnswer)
  async report(
    @Who() who: Principal,
    @Param('instructionId', IdPipe) instructionId: number,
    @Body() { version: expectedVersion, text }: InstructionReportBody,
  ): Promise<InstructionPage> {
    await this.instructions.report(actorOf(who), { instructionId, expectedVersion, text });
    return this.show(who, instructionId);
  }

  @Post(':instructionId/return')
  @Permission('instructions.give')
  @Answers('退回续办，指出还要做什么', InstructionAnswer)
  async giveBack(
    @Who() who: Principal,
    @Param('instructionId', IdPipe) instructionId: number,
    @Body() { version: expectedVersion, ...word }: LeadersWordBody,
  ): Promise<InstructionPage> {
    await this.instructions.giveBack(actorOf(who), { instructionId, expectedVersion, ...word });
    return this.show(who, instructionId);
  }

  @Post(':instructionId/settlement')
  @Permission('instructions.give')
  @Answers('同意办结', InstructionAnswer)
  async settle(
    @Who() who: Principal,
    @Param('instructionId', IdPipe) instructionId: number,
    @Body() { version: expectedVersion, text = '', paperRef }: InstructionSettlementBody,
  ): Promise<InstructionPage> {
    await this.instructions.settle(actorOf(who), { instructionId, expectedVersion, text, paperRef });
    return this.show(who, instructionId);
  }

  @Post(':instructionId/revocation')
  @Permission('instructions.give')
  @Answers('撤销批示，写明理由', InstructionAnswer)
  async revoke(
    @Who() who: Principal,
    @Param('instructionId', IdPipe) instructionId: number,
    @Body() { version: expectedVersion, ...word }: LeadersWordBody,
  ): Promise<InstructionPage> {
    await this.instructions.revoke(actorOf(who), { instructionId, expectedVersion, ...word });
    return this.show(who, instructionId);
  }
}

const viewerOf = ({ personId, reach }: Principal): InstructionViewer => ({ personId, reach });
