import { type RectificationState } from '#domain/rectification';
import type { Day } from '#domain/shared';
import type { Tx } from '#persistence';

export interface ItemLine {
  readonly code: string;
  readonly status: RectificationState;
  readonly problem: string;
  readonly unit: string;
  readonly dueOn: Day | null;
  readonly responsible: string | null;
  readonly reopened: number;
}

/** Oldest first. */
export function itemLines(tx: Tx, status: string | null, limit: number): Promise<ItemLine[]> {
  return tx.query(
    `SELECT r.code, r.status, r.problem, u.name AS unit, r.due_on AS "dueOn", p.name AS responsible, r.reopened
       FROM rectification_items r JOIN organizations u ON u.id = r.unit_id
       LEFT JOIN people p ON p.id = r.responsible_id
      WHERE $1::text IS NULL OR r.status = $1 ORDER BY r.id LIMIT $2`,
    [status, limit],
  );
}
