import type { Reach } from '#domain/identity';
import { assertMayWithTask, type TaskStanding, taskNotFound } from '#domain/task';
import type { Tx } from '#persistence';

/** A task as far as powers and reporting need it, read without a lock. */
export interface ReadTask extends TaskStanding {
  readonly targetId: number | null;
}

/**
 * @throws DomainError `TASK_NOT_FOUND`, also where it may not be seen
 */
export async function visibleTask(tx: Tx, reach: Reach | undefined, taskId: number): Promise<ReadTask> {
  const [task] = await tx.query<ReadTask>(
    `SELECT t.id, t.office_id AS "officeId", t.lead_unit_id AS "leadUnitId", t.status, t.target_id AS "targetId",
            ARRAY(SELECT c.unit_id FROM task_cooperators c WHERE c.task_id = t.id ORDER BY c.id) AS "cooperatingUnitIds"
       FROM tasks t WHERE t.id = $1`,
    [taskId],
  );
  if (!task) throw taskNotFound(taskId);
  assertMayWithTask(reach, task, 'see');
  return task;
}

/** The wall in SQL for tasks `t`: parameters $1 and $2 are `wallOf(reach)`. The same rule as `see` in task-powers. */
export const BEHIND_WALL = `
  ($1::bigint[] IS NULL OR t.office_id = ANY($1) OR (t.status <> 'draft' AND (t.lead_unit_id = ANY($2::bigint[])
    OR EXISTS (SELECT 1 FROM task_cooperators k WHERE k.task_id = t.id AND k.unit_id = ANY($2)))))`;

/** Without a reach everything is seen. */
export const wallOf = (reach: Reach | undefined): [readonly number[] | null, readonly number[]] => [
  reach ? reach.offices : null,
  reach ? reach.units : [],
];
