import { Body, Controller, Param, Post } from '@nestjs/common';
import { actorOf, type Principal } from '#features/identity';
import { type InterviewPage, InterviewReader, InterviewRecords } from '#features/interviews';
import { Permission, Who } from '../http/access.ts';
import { Answers } from '../http/answers.ts';
import { IdPipe } from '../http/input.ts';
import { InterviewPageAnswer } from './interview.answers.ts';
import {
  InterviewReasonBody,
  InterviewRecordBody,
  InterviewVersionBody,
  RecordObjectionBody,
} from './interview.dto.ts';

/** 约谈纪要: written, objected to, confirmed by both sides. */
@Controller('interviews/:interviewId')
export class RecordController {
  constructor(
    private readonly records: InterviewRecords,
    private readonly reader: InterviewReader,
  ) {}

  @Post('record')
  @Permission('interviews.arrange')
  @Answers('撰写或者修改约谈纪要；修改后双方重新确认', InterviewPageAnswer)
  async write(
    @Who() principal: Principal,
    @Param('interviewId', IdPipe) interviewId: number,
    @Body() { version: expectedVersion, ...record }: InterviewRecordBody,
  ): Promise<InterviewPage> {
    await this.records.write(actorOf(principal), { interviewId, expectedVersion, ...record });
    return this.reader.page(principal.reach, interviewId);
  }

  @Post('objections')
  @Permission('interviews.answer')
  @Answers('单位对纪要文字提出异议', InterviewPageAnswer)
  async object(
    @Who() principal: Principal,
    @Param('interviewId', IdPipe) interviewId: number,
    @Body() { version: expectedVersion, statement }: RecordObjectionBody,
  ): Promise<InterviewPage> {
    await this.records.object(actorOf(principal), { interviewId, expectedVersion, statement });
    return this.reader.page(principal.reach, interviewId);
  }

  @Post('wording')
  @Permission('interviews.arrange')
  @Answers('答复异议：维持纪要文字，写明理由', InterviewPageAnswer)
  async keepWording(
    @Who() principal: Principal,
    @Param('interviewId', IdPipe) interviewId: number,
    @Body() { version: expectedVersion, reason }: InterviewReasonBody,
  ): Promise<InterviewPage> {
    await this.records.keepWording(actorOf(principal), { interviewId, expectedVersion, reason });
    return this.reader.page(principal.reach, interviewId);
  }

  @Post('office-confirmation')
  @Permission('interviews.confirm')
  @Answers('督办机构确认纪要', InterviewPageAnswer)
  async confirmForOffice(
    @Who() principal: Principal,
    @Param('interviewId', IdPipe) interviewId: number,
    @Body() { version: expectedVersion }: InterviewVersionBody,
  ): Promise<InterviewPage> {
    await this.records.confirmForOffice(actorOf(principal), { interviewId, expectedVersion });
    return this.reader.page(principal.reach, interviewId);
  }

  @Post('unit-confirmation')
  @Permission('interviews.answer')
  @Answers('单位负责人确认纪要', InterviewPageAnswer)
  async confirmForUnit(
    @Who() principal: Principal,
    @Param('interviewId', IdPipe) interviewId: number,
    @Body() { version: expectedVersion }: InterviewVersionBody,
  ): Promise<InterviewPage> {
    await this.records.confirmForUnit(actorOf(principal), { interviewId, expectedVersion });
    return this.reader.page(principal.reach, interviewId);
  }

  @Post('confirmation-refusal')
  @Permission('interviews.answer')
  @Answers('单位拒绝确认纪要，写明理由，记入纪要', InterviewPageAnswer)
  async refuse(
    @Who() principal: Principal,
    @Param('interviewId', IdPipe) interviewId: number,
    @Body() { version: expectedVersion, reason }: InterviewReasonBody,
  ): Promise<InterviewPage> {
    await this.records.refuse(actorOf(principal), { interviewId, expectedVersion, reason });
    return this.reader.page(principal.reach, interviewId);
  }

  @Post('silence')
  @Permission('interviews.arrange')
  @Answers('登记单位逾期未确认，写明催办情况', InterviewPageAnswer)
  async noteSilence(
    @Who() principal: Principal,
    @Param('interviewId', IdPipe) interviewId: number,
    @Body() { version: expectedVersion, reason }: InterviewReasonBody,
  ): Promise<InterviewPage> {
    await this.records.noteSilence(actorOf(principal), { interviewId, expectedVersion, reason });
    return this.reader.page(principal.reach, interviewId);
  }
}
