import { type Day, DomainError } from '#domain/shared';
import { type TaskState } from '#domain/task';
import type { Tx } from '#persistence';

export interface TaskLine {
  readonly id: number;
  readonly code: string;
  readonly title: string;
  readonly status: TaskState;
  readonly lead: string;
  readonly dueOn: Day;
  readonly originalDueOn: Day;
  /** Level of the open case; null: none is open. */
  readonly level: number | null;
}

export interface TaskSheet extends TaskLine {
  readonly measure: string;
  readonly target: string | null;
  readonly assignedOn: Day;
  readonly completedOn: Day | null;
  readonly cooperating: readonly string[];
  readonly milestones: readonly { readonly name: string; readonly dueOn: Day; readonly on: Day | null }[];
  readonly periods: readonly { readonly name: string; readonly dueOn: Day; readonly on: Day | null }[];
  /** Completion reports and requests that wait for the office. */
  readonly pendingReports: readonly number[];
  readonly pendingExtensions: readonly number[];
}

const LINE = `t.id, t.code, t.title, t.status, u.name AS lead, t.due_on AS "dueOn", t.original_due_on AS "originalDueOn",
  (SELECT c.level FROM cases c WHERE c.task_id = t.id AND c.status <> 'closed') AS level`;
const dated = (table: string, name: string, met: string) =>
  `(SELECT coalesce(jsonb_agg(jsonb_build_object('name', x.${name}, 'dueOn', x.due_on, 'on', x.${met}) ORDER BY x.due_on, x.id), '[]')
      FROM ${table} x WHERE x.task_id = t.id)`;

/** The next to be due first. */
export function taskLines(tx: Tx, status: string | null, limit: number): Promise<TaskLine[]> {
  return tx.query(
    `SELECT ${LINE} FROM tasks t JOIN organizations u ON u.id = t.lead_unit_id
      WHERE $1::text IS NULL OR t.status = $1 ORDER BY t.due_on, t.id LIMIT $2`,
    [status, limit],
  );
}

/**
 * One task by its code or id.
 * @throws DomainError `TASK_NOT_FOUND`
 */
export async function taskSheet(tx: Tx, key: string): Promise<TaskSheet> {
  const byId = /^\d{1,15}$/.test(key);
  const [sheet] = await tx.query<TaskSheet>(
    `SELECT ${LINE}, t.measure, g.title AS target, t.assigned_on AS "assignedOn", t.completed_on AS "completedOn",
            (SELECT coalesce(jsonb_agg(o.name ORDER BY o.id), '[]') FROM task_cooperators k
               JOIN organizations o ON o.id = k.unit_id WHERE k.task_id = t.id) AS cooperating,
            ${dated('milestones', 'name', 'reached_on')} AS milestones,
            ${dated('reporting_periods', 'label', 'reported_on')} AS periods,
            (SELECT coalesce(jsonb_agg(p.id ORDER BY p.id), '[]') FROM progress_reports p
              WHERE p.task_id = t.id AND p.reviewed_at IS NULL AND p.withdrawn_at IS NULL) AS "pendingReports",
            (SELECT coalesce(jsonb_agg(e.id ORDER BY e.id), '[]') FROM extensions e
              WHERE e.task_id = t.id AND e.decided_at IS NULL) AS "pendingExtensions"
       FROM tasks t JOIN organizations u ON u.id = t.lead_unit_id LEFT JOIN targets g ON g.id = t.target_id
      WHERE ${byId ? 't.id = $1::bigint' : 't.code = $1'}`,
    [key],
  );
  if (sheet) return sheet;
  throw new DomainError('TASK_NOT_FOUND', `没有编号为“${key}”的任务，可用 task list 查看。`, { key });
}
