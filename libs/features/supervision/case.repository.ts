import { Injectable } from '@nestjs/common';
import type { CaseClosure } from '#domain/escalation';
import { DomainError } from '#domain/shared';
import type { Tx } from '#persistence';
import { type LoadedCase, loadCases } from './case-facts.query.ts';

/** What a decision leaves on the case's row. */
export interface CaseChange {
  readonly caseId: number;
  readonly level: number;
  readonly nextDueAt: Date | null;
  readonly warned: readonly number[];
  /** Set once; null leaves it as it stands. */
  readonly proposedAt: Date | null;
  readonly closedAs: CaseClosure | null;
}

export interface NewCase {
  readonly taskId: number;
  readonly unitId: number;
  readonly officeId: number;
  /** The version of the due day that this round supervises. */
  readonly round: number;
}

const FAILURES_BEFORE_PARKED = 5;

/** The claim: it reads as many entries of the index on due cases as it takes, however many cases exist. */
export const CLAIM_DUE = `
  SELECT id FROM cases
   WHERE status <> 'closed' AND parked_at IS NULL AND next_due_at <= $1
   ORDER BY next_due_at, id LIMIT $2 FOR UPDATE SKIP LOCKED`;

@Injectable()
export class CaseRepository {
  /**
   * Takes cases that are due, oldest first, and holds them until the transaction ends. Another worker's are
   * skipped, so any number of workers share the work.
   */
  async claimDue(tx: Tx, now: Date, limit: number): Promise<number[]> {
    const rows = await tx.query<{ id: number }>(CLAIM_DUE, [now, limit]);
    return rows.map(({ id }) => id);
  }

  load(tx: Tx, caseIds: readonly number[]): Promise<LoadedCase[]> {
    return loadCases(tx, caseIds);
  }

  /**
   * Locks one case before anything that hangs on it. Every writer takes the case first: no deadlock.
   * @throws DomainError `CASE_NOT_FOUND`
   */
  async lock(tx: Tx, caseId: number): Promise<LoadedCase> {
    await tx.query('SELECT 1 FROM cases WHERE id = $1 FOR UPDATE', [caseId]);
    const [loaded] = await loadCases(tx, [caseId]);
    if (!loaded) throw new DomainError('CASE_NOT_FOUND', '督办件不存在，请刷新后重试。', { caseId });
    return loaded;
  }

  async open(
    tx: Tx,
    now: Date,
    ladderId: number,
    cases: readonly NewCase[],
  ): Promise<{ id: number; taskId: number }[]> {
    return tx.query(
      `INSERT INTO cases (task_id, unit_id, office_id, ladder_id, round, status, opened_at, next_due_at)
       SELECT task_id, unit_id, office_id, $2, round, 'open', $3, $3
         FROM jsonb_to_recordset($1::jsonb) AS x(task_id bigint, unit_id bigint, office_id bigint, round int)
       RETURNING id, task_id AS "taskId"`,
      [
        JSON.stringify(
          cases.map((c) => ({ task_id: c.taskId, unit_id: c.unitId, office_id: c.officeId, round: c.round })),
        ),
        ladderId,
        now,
      ],
    );
  }

  async write(tx: Tx, now: Date, changes: readonly CaseChange[]): Promise<void> {
    await tx.query(
      `UPDATE cases c
          SET level = x.level, next_due_at = x.next_due_at, warned = x.warned, failures = 0, last_failure = NULL,
              proposed_at = coalesce(x.proposed_at, c.proposed_at), closed_as = x.closed_as,
              status = CASE WHEN x.closed_as IS NULL THEN c.status ELSE 'closed' END,
              closed_at = CASE WHEN x.closed_as IS NULL THEN NULL ELSE $2::timestamptz END,
              version = c.version + 1
         FROM jsonb_to_recordset($1::jsonb) AS x(id bigint, level int, next_due_at timestamptz, warned int[],
                                                 proposed_at timestamptz, closed_as text)
        WHERE c.id = x.id`,
      [
        JSON.stringify(
          changes.map((change) => ({
            id: change.caseId,
            level: change.level,
            next_due_at: change.nextDueAt,
            warned: change.warned,
            proposed_at: change.proposedAt,
            closed_as: change.closedAs,
          })),
        ),
        now,
      ],
    );
  }

  /** A document was issued to these cases: they stand at its level, and the engine looks at them. */
  async reach(tx: Tx, now: Date, cases: readonly { readonly id: number }[], level: number): Promise<void> {
    await tx.query(
      "UPDATE cases SET level = greatest(level, $2), next_due_at = $3 WHERE id = ANY($1::bigint[]) AND status <> 'closed'",
      [cases.map(({ id }) => id), level, now],
    );
  }

  /** A document was withdrawn: the level of its cases is that of the documents which still stand. */
  async stepBack(tx: Tx, noticeId: number, lookAt: Date): Promise<void> {
    await tx.query(
      `UPDATE cases SET next_due_at = $2, version = version + 1,
              level = (SELECT coalesce(max(n.level), 0) FROM notices_of_cases k JOIN notices n ON n.id = k.notice_id
                        WHERE k.case_id = cases.id AND n.status <> 'withdrawn' AND n.issued_at IS NOT NULL)
        WHERE id IN (SELECT case_id FROM notices_of_cases WHERE notice_id = $1) AND status <> 'closed'`,
      [noticeId, lookAt],
    );
  }

  /** The engine failed on this case: it waits longer each time and is set aside for a person after the fifth. */
  async setBack(tx: Tx, now: Date, caseId: number, failure: string): Promise<{ parked: boolean }> {
    const [row] = await tx.query<{ parked: boolean }>(
      `UPDATE cases SET failures = failures + 1, last_failure = $3,
              parked_at = CASE WHEN failures + 1 >= $4 THEN $2::timestamptz END,
              next_due_at = $2::timestamptz + make_interval(mins => (2 ^ failures)::int)
        WHERE id = $1 RETURNING parked_at IS NOT NULL AS parked`,
      [caseId, now, failure.slice(0, 500), FAILURES_BEFORE_PARKED],
    );
    return { parked: row?.parked ?? false };
  }
}
