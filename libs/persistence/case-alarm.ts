import type { Tx } from './unit-of-work.ts';

/** Which open cases a changed fact concerns. */
export interface TouchedCases {
  readonly taskIds?: readonly number[];
  readonly caseIds?: readonly number[];
}

/** A fact changed: the engine looks at these open cases at `at` or earlier. A parked case gets a new chance. Settled at once. */
export function touchCases(tx: Tx, { taskIds = [], caseIds = [] }: TouchedCases, at: Date): Promise<void> {
  tx.send(
    'cases_touch',
    `UPDATE cases SET next_due_at = least(next_due_at, $3), parked_at = NULL, failures = 0
     WHERE status <> 'closed' AND (task_id = ANY($1::bigint[]) OR id = ANY($2::bigint[]))`,
    [taskIds, caseIds, at],
  );
  return Promise.resolve();
}
