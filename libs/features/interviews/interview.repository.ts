import { Injectable } from '@nestjs/common';
import { type AppointmentEnd, PENDING_STATES, type Promised } from '#domain/interview';
import { yearOf, type Day } from '#domain/shared';
import { Interview, InterviewNotice, InterviewPromise, takeNumbers, type Tx } from '#persistence';
import type { Matter } from './placing.ts';

/** What a new interview is made of. */
export type NewInterview = Pick<
  Interview,
  | 'officeId'
  | 'unitId'
  | 'caseId'
  | 'reason'
  | 'startsAt'
  | 'place'
  | 'hostId'
  | 'participants'
  | 'arrangedAt'
  | 'arrangedById'
> & { readonly noticeIds: readonly number[] };

export interface StoredPromise extends Promised {
  readonly id: number;
}

/** 约谈编号: `YT-2024-0001`; a fifth digit comes when it is needed. */
const codeOf = (year: number, seq: number) => `YT-${year}-${String(seq).padStart(4, '0')}`;

@Injectable()
export class InterviewRepository {
  /** Interviews of one table; with several, the first names the joint one. Ids in the order given. */
  async insert(tx: Tx, on: Day, interviews: readonly NewInterview[]): Promise<Interview[]> {
    const [{ officeId } = { officeId: 0 }] = interviews;
    const year = yearOf(on);
    const first = await takeNumbers(tx, { officeId, series: 'interview', year }, interviews.length);
    const stored: Interview[] = [];
    for (const [nth, { noticeIds, ...fields }] of interviews.entries()) {
      const made = tx.manager.create(Interview, {
        ...fields,
        ...{ code: codeOf(year, first + nth), status: 'arranged', version: 1 },
        jointId: stored[0]?.id ?? null,
      });
      const interview = await tx.manager.save(made);
      await tx.manager.insert(
        InterviewNotice,
        noticeIds.map((noticeId) => ({ interviewId: interview.id, noticeId })),
      );
      stored.push(interview);
    }
    const [lead] = stored;
    if (lead && stored.length > 1) {
      lead.jointId = lead.id;
      await tx.manager.update(Interview, { id: lead.id }, { jointId: lead.id });
    }
    return stored;
  }

  /** Loads and locks one, its cases first: every writer takes the case before what hangs on it. */
  async lock(tx: Tx, id: number): Promise<Interview | null> {
    await tx.query(
      `SELECT 1 FROM cases WHERE id IN (
         SELECT k.case_id FROM interview_notices x JOIN notices_of_cases k ON k.notice_id = x.notice_id
          WHERE x.interview_id = $1
         UNION ALL SELECT case_id FROM interviews WHERE id = $1) ORDER BY id FOR UPDATE`,
      [id],
    );
    return tx.manager.findOne(Interview, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  /** The others of the joint one that are still to be held, in the order of their ids. */
  async stillWith(tx: Tx, { id, jointId }: Pick<Interview, 'id' | 'jointId'>): Promise<number[]> {
    if (jointId === null) return [];
    const rows = await tx.query<{ id: number }>(
      'SELECT id FROM interviews WHERE joint_id = $1 AND id <> $2 AND status = ANY($3) ORDER BY id',
      [jointId, id, PENDING_STATES],
    );
    return rows.map((row) => row.id);
  }

  async save(tx: Tx, interview: Interview): Promise<void> {
    interview.version += 1;
    await tx.manager.save(interview);
  }

  /** @returns the appointment's id */
  async appoint(
    tx: Tx,
    { id, startsAt, place, hostId }: Pick<Interview, 'id' | 'startsAt' | 'place' | 'hostId'>,
    by: { readonly at: Date; readonly personId: number | null; readonly reason: string | null },
  ): Promise<number> {
    const [row] = await tx.query<{ id: number }>(
      `INSERT INTO interview_appointments (interview_id, starts_at, place, host_id, reason, set_at, set_by_id)
       VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id`,
      [id, startsAt, place, hostId, by.reason, by.at, by.personId],
    );
    return row?.id ?? 0;
  }

  /**
   * Ends the appointment that stands.
   * @returns its id; null where none stood any more
   */
  async endAppointment(
    tx: Tx,
    interviewId: number,
    end: {
      readonly as: AppointmentEnd;
      readonly at: Date;
      readonly personId: number | null;
      readonly reason: string | null;
    },
  ): Promise<number | null> {
    const [row] = await tx.query<{ id: number }>(
      `WITH ended AS (
         UPDATE interview_appointments SET ended_as = $2, end_reason = $3, ended_at = $4, ended_by_id = $5
          WHERE interview_id = $1 AND ended_at IS NULL RETURNING id)
       SELECT id FROM ended`,
      [interviewId, end.as, end.reason, end.at, end.personId],
    );
    return row?.id ?? null;
  }

  /** The documents of a cancelled interview wait for another appointment. */
  async letGo(tx: Tx, interviewId: number, at: Date): Promise<void> {
    await tx.query(
      'UPDATE interview_notices SET let_go_at = $2 WHERE interview_id = $1 AND let_go_at IS NULL',
      [interviewId, at],
    );
  }

  /** What was promised before in this record is promised no more. */
  async replacePromises(tx: Tx, interviewId: number, promises: readonly Promised[]): Promise<void> {
    await tx.manager.delete(InterviewPromise, { interviewId });
    await tx.manager.insert(
      InterviewPromise,
      promises.map((promise, nth) => ({ ...promise, interviewId, position: nth + 1 })),
    );
  }

  async promises(tx: Tx, interviewId: number): Promise<StoredPromise[]> {
    return tx.query(
      `SELECT p.id, p.measure, p.responsible_id AS "responsibleId", p.due_on AS "dueOn", p.notice_id AS "noticeId",
              p.case_id AS "caseId"
         FROM interview_promises p WHERE p.interview_id = $1 ORDER BY p.position`,
      [interviewId],
    );
  }

  async linkPromise(tx: Tx, promiseId: number, itemId: number): Promise<void> {
    await tx.manager.update(InterviewPromise, { id: promiseId }, { itemId });
  }

  async object(tx: Tx, interviewId: number, statement: string, at: Date, byId: number): Promise<void> {
    await tx.query(
      `INSERT INTO interview_objections (interview_id, statement, raised_at, raised_by_id) VALUES ($1, $2, $3, $4)`,
      [interviewId, statement, at, byId],
    );
  }

  async answerObjections(
    tx: Tx,
    interviewId: number,
    answer: {
      readonly outcome: 'reworded' | 'kept';
      readonly text: string | null;
      readonly at: Date;
      readonly byId: number | null;
    },
  ): Promise<void> {
    await tx.query(
      `UPDATE interview_objections SET outcome = $2, answer = $3, answered_at = $4, answered_by_id = $5
        WHERE interview_id = $1 AND outcome IS NULL`,
      [interviewId, answer.outcome, answer.text, answer.at, answer.byId],
    );
  }

  /** What an interview is about: each case of the documents that it still answers, or the case it was arranged for. */
  async mattersOf(tx: Tx, { id, caseId }: Pick<Interview, 'id' | 'caseId'>): Promise<Matter[]> {
    const rows = await tx.query<Matter>(
      `SELECT x.notice_id AS "noticeId", k.case_id AS "caseId"
         FROM interview_notices x LEFT JOIN notices_of_cases k ON k.notice_id = x.notice_id
        WHERE x.interview_id = $1 AND x.let_go_at IS NULL ORDER BY x.notice_id, k.case_id`,
      [id],
    );
    return rows.length > 0 ? rows : [{ noticeId: null, caseId }];
  }
}
