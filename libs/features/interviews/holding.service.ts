import { Injectable } from '@nestjs/common';
import { assertBegun, type Attendance, attended } from '#domain/interview';
import { dayOf } from '#domain/shared';
import type { Actor } from '#platform/actor';
import { personIdOf } from './acting.ts';
import { type InterviewCommand, InterviewDesk } from './interview-desk.ts';
import { InterviewRepository } from './interview.repository.ts';

/** 到会情况: what the office saw at the hour of the interview. */
@Injectable()
export class InterviewHolding {
  constructor(
    private readonly desk: InterviewDesk,
    private readonly interviews: InterviewRepository,
  ) {}

  /**
   * @throws DomainError `INTERVIEW_NOT_FOUND`, `POWER_REFUSED`, `VERSION_CONFLICT`, `TRANSITION_REFUSED`,
   *   `INTERVIEW_NOT_YET`, and what `attended` throws
   */
  hold(
    actor: Actor,
    { attendance, ...command }: InterviewCommand & { readonly attendance: readonly Attendance[] },
  ): Promise<void> {
    return this.desk.act(actor, 'hold', command, async ({ tx, now }, interview) => {
      assertBegun(interview.startsAt, now);
      interview.participants = [...attended(interview.participants, attendance)];
      interview.heldOn = dayOf(interview.startsAt);
      await this.interviews.endAppointment(tx, interview.id, {
        ...{ as: 'held', reason: null, at: now, personId: personIdOf(actor) },
      });
      const { heldOn, participants } = interview;
      return {
        heldOn,
        attendance: participants.map(({ name, attendance: how, deputy }) => ({ name, how, deputy })),
      };
    });
  }

  /** 未到场: nobody of the unit came. The circumstances are kept. */
  miss(
    actor: Actor,
    { note = null, ...command }: InterviewCommand & { readonly note?: string | null },
  ): Promise<void> {
    return this.desk.act(actor, 'miss', command, async ({ tx, now }, interview) => {
      assertBegun(interview.startsAt, now);
      await this.interviews.endAppointment(tx, interview.id, {
        ...{ as: 'missed', reason: note, at: now, personId: personIdOf(actor) },
      });
      return { startsAt: interview.startsAt.toISOString(), reason: note };
    });
  }
}
