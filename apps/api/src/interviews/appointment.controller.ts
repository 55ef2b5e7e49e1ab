import { Body, Controller, Param, Post } from '@nestjs/common';
import { type Day, dayOf, instantAt, type TimeOfDay, timeOf } from '#domain/shared';
import { actorOf, type Principal } from '#features/identity';
import {
  InterviewAppointments,
  InterviewHolding,
  type InterviewPage,
  InterviewReader,
} from '#features/interviews';
import { Permission, Who } from '../http/access.ts';
import { Answers } from '../http/answers.ts';
import { IdPipe } from '../http/input.ts';
import { InterviewPageAnswer } from './interview.answers.ts';
import { AbsenceBody, AttendanceBody, InterviewReasonBody, InterviewMoveBody } from './interview.dto.ts';

/** From the appointment to the hour itself, each step by whom its life says. */
@Controller('interviews/:interviewId')
export class AppointmentController {
  constructor(
    private readonly appointments: InterviewAppointments,
    private readonly holding: InterviewHolding,
    private readonly reader: InterviewReader,
  ) {}

  @Post('move')
  @Permission('interviews.arrange')
  @Answers('改期，或者改变地点、主谈人、参加人员；写明理由，原安排留存', InterviewPageAnswer)
  async move(
    @Who() principal: Principal,
    @Param('interviewId', IdPipe) interviewId: number,
    @Body() { version: expectedVersion, on, time, ...move }: InterviewMoveBody,
  ): Promise<InterviewPage> {
    const startsAt = await this.newStart(principal, interviewId, { on, time });
    await this.appointments.move(actorOf(principal), { interviewId, expectedVersion, startsAt, ...move });
    return this.reader.page(principal.reach, interviewId);
  }

  @Post('refusal')
  @Permission('interviews.answer')
  @Answers('单位不同意约谈安排，写明理由', InterviewPageAnswer)
  async refuse(
    @Who() principal: Principal,
    @Param('interviewId', IdPipe) interviewId: number,
    @Body() { version: expectedVersion, reason }: InterviewReasonBody,
  ): Promise<InterviewPage> {
    await this.appointments.refuse(actorOf(principal), { interviewId, expectedVersion, reason });
    return this.reader.page(principal.reach, interviewId);
  }

  @Post('upholding')
  @Permission('interviews.arrange')
  @Answers('维持约谈安排，写明理由', InterviewPageAnswer)
  async uphold(
    @Who() principal: Principal,
    @Param('interviewId', IdPipe) interviewId: number,
    @Body() { version: expectedVersion, reason }: InterviewReasonBody,
  ): Promise<InterviewPage> {
    await this.appointments.uphold(actorOf(principal), { interviewId, expectedVersion, reason });
    return this.reader.page(principal.reach, interviewId);
  }

  @Post('cancellation')
  @Permission('interviews.arrange')
  @Answers('取消约谈，写明理由；所依据的约谈通知书重新待安排', InterviewPageAnswer)
  async cancel(
    @Who() principal: Principal,
    @Param('interviewId', IdPipe) interviewId: number,
    @Body() { version: expectedVersion, reason }: InterviewReasonBody,
  ): Promise<InterviewPage> {
    await this.appointments.cancel(actorOf(principal), { interviewId, expectedVersion, reason });
    return this.reader.page(principal.reach, interviewId);
  }

  @Post('attendance')
  @Permission('interviews.hold')
  @Answers('登记到会情况', InterviewPageAnswer)
  async hold(
    @Who() principal: Principal,
    @Param('interviewId', IdPipe) interviewId: number,
    @Body() { version: expectedVersion, attendance }: AttendanceBody,
  ): Promise<InterviewPage> {
    await this.holding.hold(actorOf(principal), { interviewId, expectedVersion, attendance });
    return this.reader.page(principal.reach, interviewId);
  }

  @Post('absence')
  @Permission('interviews.hold')
  @Answers('登记单位未到场', InterviewPageAnswer)
  async miss(
    @Who() principal: Principal,
    @Param('interviewId', IdPipe) interviewId: number,
    @Body() { version: expectedVersion, note = null }: AbsenceBody,
  ): Promise<InterviewPage> {
    await this.holding.miss(actorOf(principal), { interviewId, expectedVersion, note });
    return this.reader.page(principal.reach, interviewId);
  }

  /** A day without a time keeps the time, and the other way round. */
  private async newStart(
    { reach }: Principal,
    interviewId: number,
    { on, time }: { readonly on: Day | undefined; readonly time: TimeOfDay | undefined },
  ): Promise<Date | undefined> {
    if (on === undefined && time === undefined) return undefined;
    const { startsAt } = await this.reader.page(reach, interviewId);
    return instantAt(on ?? dayOf(startsAt), time ?? timeOf(startsAt));
  }
}
