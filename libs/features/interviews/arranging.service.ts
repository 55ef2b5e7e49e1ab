import { Injectable } from '@nestjs/common';
import { type Appointment, assertAppointable, assertBasis, assertMayArrangeFor } from '#domain/interview';
import { dayOf } from '#domain/shared';
import { type Actor, reachOf } from '#platform/actor';
import { personIdOf } from './acting.ts';
import { assertCaseOf, assertUnitsUnder, basisOfNotices, type UnitBasis } from './basis.query.ts';
import { InterviewDesk, type InterviewDeed } from './interview-desk.ts';
import { type Appointed, InterviewMail } from './interview-mail.ts';
import { InterviewRepository } from './interview.repository.ts';
import { type Invited, seatsAt } from './seats.query.ts';

/** 约谈 to be arranged: for documents of level two, or by hand for units with a reason; several at one table. */
export interface Arrangement extends Pick<Appointment, 'startsAt' | 'place' | 'hostId'> {
  readonly officeId: number;
  readonly noticeIds?: readonly number[] | undefined;
  readonly unitIds?: readonly number[] | undefined;
  readonly caseId?: number | null | undefined;
  readonly reason?: string | null | undefined;
  readonly participants?: readonly Invited[] | undefined;
}

/** 安排约谈: one record a unit, whose documents it answers; several units at one table are a joint interview. */
@Injectable()
export class InterviewArranging {
  constructor(
    private readonly desk: InterviewDesk,
    private readonly interviews: InterviewRepository,
    private readonly mail: InterviewMail,
  ) {}

  /**
   * All of them or none.
   * @returns the ids, one a unit
   * @throws DomainError `ORGANIZATION_NOT_FOUND`, `POWER_REFUSED`, what `assertBasis`, `assertAppointable`,
   *   `basisOfNotices` and `seatsAt` throw, `UNIT_NOT_FOUND`, `CASE_NOT_FOUND`
   */
  arrange(actor: Actor, arrangement: Arrangement): Promise<number[]> {
    return this.desk.run(actor, async (deed) => {
      const { tx, now } = deed;
      const { officeId, startsAt, place, hostId, participants = [] } = arrangement;
      assertMayArrangeFor(reachOf(actor), officeId);
      assertAppointable({ startsAt, place, hostId, participants: [] }, now);
      const basis = await this.basis(deed, arrangement);
      const unitIds = basis.map(({ unitId }) => unitId);
      const seats = await seatsAt(tx, { officeId, unitIds, hostId, on: dayOf(startsAt) }, participants);
      const personId = personIdOf(actor);
      const reason = arrangement.reason ?? null;
      const stored = await this.interviews.insert(
        tx,
        dayOf(now),
        basis.map(({ unitId, noticeIds }) => ({
          ...{ officeId, unitId, caseId: arrangement.caseId ?? null, reason, noticeIds },
          ...{ startsAt, place, hostId, participants: seats.get(unitId) ?? [] },
          ...{ arrangedAt: now, arrangedById: personId },
        })),
      );
      const appointed: Appointed[] = [];
      for (const [nth, interview] of stored.entries()) {
        const appointmentId = await this.interviews.appoint(tx, interview, {
          ...{ at: now, personId, reason: null },
        });
        appointed.push({ interview, appointmentId, formerId: null });
        const { code, unitId, jointId } = interview;
        await this.desk.note(deed, interview.id, 'interview.arranged', {
          ...{ code, unitId, jointId, noticeIds: basis[nth]?.noticeIds ?? [], reason },
          ...{ startsAt: startsAt.toISOString(), place, hostId },
        });
      }
      await this.mail.invite(deed, appointed, { kind: 'arranged', reason: null });
      return stored.map(({ id }) => id);
    });
  }

  private async basis({ tx, now }: InterviewDeed, arrangement: Arrangement): Promise<UnitBasis[]> {
    const { officeId, noticeIds = [], unitIds = [], caseId = null, reason = null } = arrangement;
    assertBasis({ noticeIds, unitIds, caseId, reason });
    if (noticeIds.length > 0) return basisOfNotices(tx, officeId, noticeIds);
    await assertUnitsUnder(tx, dayOf(now), officeId, unitIds);
    const [unitId = 0] = unitIds;
    if (caseId !== null) await assertCaseOf(tx, caseId, officeId, unitId);
    return [...unitIds].sort((a, b) => a - b).map((id) => ({ unitId: id, noticeIds: [] }));
  }
}
