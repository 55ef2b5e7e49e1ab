import { Injectable } from '@nestjs/common';
import type { EntityMetadata } from 'typeorm';
import { DomainError } from '#domain/shared';
import { taskNotFound } from '#domain/task';
import { Task, type Tx } from '#persistence';
import type { TaskCommand, TaskDraft } from './task-commands.ts';

/** A task as it stands under the lock, with the units that cooperate in it. */
export interface LockedTask extends Task {
  readonly cooperatingUnitIds: readonly number[];
}

@Injectable()
export class TaskRepository {
  /**
   * Inserts drafts, in the order given; one that came without a code gets the next: `RW2024-00012`. A number once taken
   * is not given again. The id is null where the code belongs to another task.
   */
  insertDrafts(
    tx: Tx,
    now: Date,
    drafts: readonly TaskDraft[],
  ): Promise<{ readonly id: number | null; readonly code: string }[]> {
    return tx.prepared(
      'task_drafts_insert',
      `WITH given AS (
         SELECT x.*, coalesce(given_code, 'RW' || to_char($2::timestamptz AT TIME ZONE 'Asia/Shanghai', 'YYYY') || '-'
                  || lpad(n::text, greatest(5, length(n::text)), '0')) AS code
           FROM (SELECT nth, code AS given_code, "targetId", "officeId", "leadUnitId", title, measure, "dueOn",
                        CASE WHEN code IS NULL THEN nextval('task_codes') END AS n
                   FROM jsonb_to_recordset($1::jsonb) AS r(nth int, code text, "targetId" bigint, "officeId" bigint,
                        "leadUnitId" bigint, title text, measure text, "dueOn" date)
                  ORDER BY nth) AS x),
       stored AS (
         INSERT INTO tasks (code, target_id, office_id, lead_unit_id, title, measure, status, assigned_on,
                            original_due_on, due_on, updated_at)
         SELECT code, "targetId", "officeId", "leadUnitId", title, measure, 'draft',
                ($2::timestamptz AT TIME ZONE 'Asia/Shanghai')::date, "dueOn", "dueOn", $2
           FROM given ORDER BY nth ON CONFLICT (code) DO NOTHING RETURNING id, code)
       SELECT stored.id, given.code FROM given LEFT JOIN stored USING (code) ORDER BY given.nth`,
      [JSON.stringify(drafts.map((draft, nth) => ({ ...draft, nth }))), now],
    );
  }

  /** Loads and locks one task; see `lockMany`. */
  async lock(tx: Tx, command: TaskCommand): Promise<LockedTask> {
    const [task] = await this.lockMany(tx, [command]);
    if (!task) throw taskNotFound(command.taskId);
    return task;
  }

  /**
   * Locks tasks in the order of their ids, so that two batches never wait for each other in a ring. Writers take the
   * task first, its case after it.
   * @param check asked of each before its version is compared
   * @throws DomainError `TASK_NOT_FOUND`, `VERSION_CONFLICT`, and what `check` throws
   */
  async lockMany(
    tx: Tx,
    commands: readonly TaskCommand[],
    check: (task: LockedTask) => void = () => undefined,
  ): Promise<LockedTask[]> {
    const tasks = await tx.prepared<LockedTask>(
      'tasks_lock',
      `SELECT ${columnsOf(tx)}, ARRAY(SELECT c.unit_id FROM task_cooperators c WHERE c.task_id = t.id ORDER BY c.id)
              AS "cooperatingUnitIds"
         FROM tasks t WHERE t.id = ANY((SELECT $1::bigint[])::bigint[]) ORDER BY t.id FOR UPDATE OF t`,
      [commands.map(({ taskId }) => taskId)],
    );
    const found = new Map(tasks.map((task) => [task.id, task]));
    for (const { taskId, expectedVersion } of commands) {
      const task = found.get(taskId);
      if (!task) throw taskNotFound(taskId);
      check(task);
      if (expectedVersion === undefined || expectedVersion === task.version) continue;
      throw new DomainError('VERSION_CONFLICT', '该任务刚被他人处理，请刷新后重试。', {
        taskId,
        status: task.status,
        version: task.version,
      });
    }
    return tasks;
  }

  /** Writes a locked task, counts its version on and notes when; the engine looks at its open case again. */
  save(tx: Tx, now: Date, task: Task): void {
    task.version += 1;
    task.updatedAt = now;
    const { sql, columns } = writeOf(tx);
    const values = columns.map((column) => column.getEntityValue(task) as unknown);
    tx.send('task_save', sql, [task.id, now, ...values]);
  }

  /** Whether a unit leads a task or cooperates in it. */
  async involves(tx: Tx, task: Task, unitId: number): Promise<boolean> {
    if (task.leadUnitId === unitId) return true;
    const found = await tx.query('SELECT 1 FROM task_cooperators WHERE task_id = $1 AND unit_id = $2', [
      task.id,
      unitId,
    ]);
    return found.length > 0;
  }
}

const selects = new WeakMap<EntityMetadata, string>();

/** A task's columns under their entity's names, so that no row need be hydrated. */
function columnsOf(tx: Tx): string {
  const metadata = tx.manager.connection.getMetadata(Task);
  const known = selects.get(metadata);
  if (known !== undefined) return known;
  const select = metadata.columns
    .map(({ databaseName, propertyName }) => `t.${databaseName} AS "${propertyName}"`)
    .join(', ');
  selects.set(metadata, select);
  return select;
}

interface Write {
  readonly sql: string;
  /** In the order of the parameters, after the id and the time. */
  readonly columns: EntityMetadata['columns'];
}

const writes = new WeakMap<EntityMetadata, Write>();

/** The statement that writes a task and calls the engine (see `touchCases`): one for both. */
function writeOf(tx: Tx): Write {
  const metadata = tx.manager.connection.getMetadata(Task);
  const known = writes.get(metadata);
  if (known !== undefined) return known;
  const columns = metadata.columns.filter(({ isPrimary }) => !isPrimary);
  const sets = columns.map(({ databaseName }, nth) => `${databaseName} = $${nth + 3}`);
  const sql = `WITH task AS (UPDATE tasks SET ${sets.join(', ')} WHERE id = $1)
    UPDATE cases SET next_due_at = least(next_due_at, $2::timestamptz), parked_at = NULL, failures = 0
     WHERE status <> 'closed' AND task_id = $1`;
  writes.set(metadata, { sql, columns });
  return { sql, columns };
}
