import { Injectable } from '@nestjs/common';
import { assertAppointable, assertReason, type InterviewStep } from '#domain/interview';
import { DomainError, dayOf } from '#domain/shared';
import type { Actor } from '#platform/actor';
import type { Interview } from '#persistence';
import { personIdOf } from './acting.ts';
import { type InterviewCommand, InterviewDesk, type InterviewDeed } from './interview-desk.ts';
import { refusalLetter } from './interview-letters.ts';
import { type Appointed, InterviewMail } from './interview-mail.ts';
import { InterviewRepository } from './interview.repository.ts';
import { type Invited, seatsAt } from './seats.query.ts';

/** 改期: a new time or place, another host, other people; what is left out stays as it is. */
export interface Move extends InterviewCommand {
  readonly reason: string;
  readonly startsAt?: Date | undefined;
  readonly place?: string | undefined;
  readonly hostId?: number | undefined;
  readonly participants?: readonly Invited[] | undefined;
  /** With all units of the joint interview that are still to be heard. */
  readonly together?: boolean | undefined;
}

/** What becomes of an appointment before the day: moved, refused, upheld, given up. */
@Injectable()
export class InterviewAppointments {
  constructor(
    private readonly desk: InterviewDesk,
    private readonly interviews: InterviewRepository,
    private readonly mail: InterviewMail,
  ) {}

  /**
   * A unit that is moved without the others leaves the joint interview. The former appointment stays to be seen.
   * @throws DomainError `INTERVIEW_NOT_FOUND`, `POWER_REFUSED`, `VERSION_CONFLICT`, `TRANSITION_REFUSED`,
   *   `INTERVIEW_REASON_MISSING`, `INTERVIEW_DAY_PAST`, and what `seatsAt` throws
   */
  move(actor: Actor, { together = false, ...move }: Move): Promise<void> {
    return this.desk.run(actor, async (deed) => {
      const lead = await this.desk.take(deed, 'move', move);
      assertReason(move.reason, '改期');
      const moved = [lead];
      if (together) {
        for (const interviewId of await this.interviews.stillWith(deed.tx, lead)) {
          moved.push(await this.desk.take(deed, 'move', { interviewId }));
        }
      } else {
        lead.jointId = null;
      }
      const appointed: Appointed[] = [];
      for (const interview of moved) appointed.push(await this.moveOne(deed, interview, move));
      await this.mail.invite(deed, appointed, { kind: 'moved', reason: move.reason });
    });
  }

  /**
   * 单位对安排有异议: told before the hour, with a reason.
   * @throws DomainError as `move`, `INTERVIEW_BEGUN_STATE`
   */
  refuse(
    actor: Actor,
    { reason, ...command }: InterviewCommand & { readonly reason: string },
  ): Promise<void> {
    return this.desk.act(actor, 'refuse', command, async (deed, interview) => {
      assertReason(reason, '不同意约谈安排');
      if (deed.now >= interview.startsAt) {
        throw new DomainError(
          'INTERVIEW_BEGUN_STATE',
          '约谈时间已到，不能再对安排提出异议，请与督办机构联系。',
          { interviewId: interview.id },
        );
      }
      await this.end(deed, interview, 'refused', reason);
      const count = await this.rounds(deed, interview);
      await this.mail.tell(deed, interview, ['desk', 'host'], `refused:${count}`, (parties) =>
        refusalLetter(interview, parties, reason),
      );
      return { reason };
    });
  }

  /** 维持原安排, with the reason told to the unit. */
  uphold(
    actor: Actor,
    { reason, ...command }: InterviewCommand & { readonly reason: string },
  ): Promise<void> {
    return this.desk.act(actor, 'uphold', command, async (deed, interview) => {
      assertReason(reason, '维持约谈安排');
      assertAppointable(interview, deed.now);
      const appointmentId = await this.appoint(deed, interview, reason);
      await this.mail.invite(deed, [{ interview, appointmentId, formerId: null }], {
        ...{ kind: 'upheld', reason },
      });
      return { reason };
    });
  }

  /** 取消: its documents wait for another appointment. */
  cancel(
    actor: Actor,
    { reason, ...command }: InterviewCommand & { readonly reason: string },
  ): Promise<void> {
    return this.desk.act(actor, 'cancel', command, async (deed, interview) => {
      assertReason(reason, '取消约谈');
      await this.end(deed, interview, 'cancelled', reason);
      interview.cancelledReason = reason;
      await this.interviews.letGo(deed.tx, interview.id, deed.now);
      await this.mail.callOff(deed, interview, reason);
      return { reason };
    });
  }

  private async moveOne(
    deed: InterviewDeed,
    interview: Interview,
    { reason, participants, ...to }: Move,
  ): Promise<Appointed> {
    const { tx, now } = deed;
    const { startsAt = interview.startsAt, place = interview.place, hostId = interview.hostId } = to;
    assertAppointable({ startsAt, place, hostId, participants: [] }, now);
    const { officeId, unitId } = interview;
    const seats = await seatsAt(
      tx,
      { officeId, unitIds: [unitId], hostId, on: dayOf(startsAt) },
      participants ?? keptSeats(interview),
    );
    const formerId = await this.end(deed, interview, 'moved', reason);
    Object.assign(interview, { startsAt, place, hostId, participants: seats.get(unitId) ?? [] });
    const appointmentId = await this.appoint(deed, interview, reason);
    await this.desk.finish(deed, interview, 'move' satisfies InterviewStep, {
      ...{ reason, startsAt: startsAt.toISOString(), place, hostId },
    });
    return { interview, appointmentId, formerId };
  }

  private end(
    { tx, now, actor }: InterviewDeed,
    interview: Interview,
    as: 'refused' | 'moved' | 'cancelled',
    reason: string,
  ): Promise<number | null> {
    return this.interviews.endAppointment(tx, interview.id, {
      ...{ as, reason, at: now, personId: personIdOf(actor) },
    });
  }

  private appoint({ tx, now, actor }: InterviewDeed, interview: Interview, reason: string): Promise<number> {
    return this.interviews.appoint(tx, interview, { at: now, personId: personIdOf(actor), reason });
  }

  /** How many appointments there were: each refusal is told. */
  private async rounds({ tx }: InterviewDeed, { id }: Interview): Promise<number> {
    const [row] = await tx.query<{ n: number }>(
      'SELECT count(*)::int AS n FROM interview_appointments WHERE interview_id = $1',
      [id],
    );
    return row?.n ?? 0;
  }
}

/** The people of the former appointment, without its host: whoever holds it now is asked anyway. */
const keptSeats = ({ participants, hostId }: Interview): Invited[] =>
  participants
    .filter(({ personId }) => personId !== hostId)
    .map(({ side, personId, name, post }) => ({ side, personId, name, post }));
