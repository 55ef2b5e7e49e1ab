import { Injectable } from '@nestjs/common';
import type { Day } from '#domain/shared';
import { type Task, TaskHandOver, type Tx } from '#persistence';
import type { NewMilestone, NewPeriod, Reassignment } from './task-commands.ts';
import type { Act } from './task-writer.ts';

/** A task as given out, with everything that hangs on it. */
export interface AssignedTask {
  readonly task: Task;
  readonly cooperatingUnitIds: readonly number[];
  readonly milestones: readonly NewMilestone[];
  readonly periods: readonly NewPeriod[];
}

/** Writes what an assignment sets up: one statement a table, however many tasks. */
@Injectable()
export class AssignmentRepository {
  async write(tx: Tx, assigned: readonly AssignedTask[]): Promise<void> {
    await this.updateTasks(tx, assigned);
    await tx.query(
      `INSERT INTO task_cooperators (task_id, unit_id)
       SELECT "taskId", "unitId" FROM jsonb_to_recordset($1::jsonb) AS x("taskId" bigint, "unitId" bigint)`,
      [rowsOf(assigned, ({ cooperatingUnitIds }) => cooperatingUnitIds.map((unitId) => ({ unitId })))],
    );
    await this.addMilestones(tx, assigned);
    await this.addPeriods(tx, assigned);
  }

  private async updateTasks(tx: Tx, assigned: readonly AssignedTask[]): Promise<void> {
    await tx.query(
      `UPDATE tasks t SET status = x.status, lead_unit_id = x."leadUnitId", assigned_on = x."assignedOn",
              original_due_on = x."originalDueOn", due_on = x."dueOn", deadline_version = x."deadlineVersion",
              reporting_cycle = x."reportingCycle", accept_by = x."acceptBy", updated_at = x."updatedAt", version = t.version + 1
         FROM jsonb_to_recordset($1::jsonb) AS x(id bigint, status text, "leadUnitId" bigint, "assignedOn" date,
              "originalDueOn" date, "dueOn" date, "deadlineVersion" int, "reportingCycle" text,
              "acceptBy" date, "updatedAt" timestamptz)
        WHERE t.id = x.id`,
      [JSON.stringify(assigned.map(({ task }) => task))],
    );
  }

  milestones(tx: Tx, taskId: number): Promise<NewMilestone[]> {
    return tx.query(
      'SELECT name, due_on AS "dueOn" FROM milestones WHERE task_id = $1 ORDER BY due_on, position',
      [taskId],
    );
  }

  /** After those a task already has. */
  async addMilestones(tx: Tx, of: readonly Pick<AssignedTask, 'task' | 'milestones'>[]): Promise<void> {
    await tx.query(
      `INSERT INTO milestones (task_id, position, name, due_on)
       SELECT "taskId", nth + coalesce((SELECT max(m.position) FROM milestones m WHERE m.task_id = x."taskId"), 0), name, "dueOn"
         FROM jsonb_to_recordset($1::jsonb) AS x("taskId" bigint, nth int, name text, "dueOn" date)
        ORDER BY "taskId", nth`,
      [rowsOf(of, ({ milestones }) => milestones.map((milestone, at) => ({ ...milestone, nth: at + 1 })))],
    );
  }

  /** A period that is there already stays as it is. */
  async addPeriods(tx: Tx, of: readonly Pick<AssignedTask, 'task' | 'periods'>[]): Promise<void> {
    await tx.query(
      `INSERT INTO reporting_periods (task_id, label, due_on)
       SELECT "taskId", label, "dueOn" FROM jsonb_to_recordset($1::jsonb) AS x("taskId" bigint, label text, "dueOn" date)
        ORDER BY "taskId", "dueOn" ON CONFLICT (task_id, label) DO NOTHING`,
      [rowsOf(of, ({ periods }) => periods)],
    );
  }

  /** What the unit before did not bring falls away, but for what is due within `keep`; what it brought stays on record. */
  async dropUnreached(
    tx: Tx,
    taskId: number,
    keep: { readonly from: Day; readonly to: Day } | null,
  ): Promise<void> {
    await tx.query(
      `DELETE FROM milestones WHERE task_id = $1 AND reached_on IS NULL
          AND ($2::date IS NULL OR due_on NOT BETWEEN $2 AND $3)`,
      [taskId, keep?.from ?? null, keep?.to ?? null],
    );
  }

  /** Days that the office named itself no cycle brings back: those after `keepAfter` stay. */
  async dropUnreported(tx: Tx, taskId: number, keepAfter: Day | null): Promise<void> {
    await tx.query(
      `DELETE FROM reporting_periods p WHERE task_id = $1 AND reported_on IS NULL
          AND ($2::date IS NULL OR due_on <= $2)
          AND NOT EXISTS (SELECT 1 FROM progress_reports r WHERE r.period_id = p.id)`,
      [taskId, keepAfter],
    );
  }

  /** What the former unit delivered stays with the task; this says when and why it passed on, and where it stood. */
  async handOver({ tx, now }: Act, taskId: number, formerUnitId: number, to: Reassignment): Promise<void> {
    await tx.manager.insert(TaskHandOver, {
      ...{ taskId, fromUnitId: formerUnitId, toUnitId: to.leadUnitId ?? formerUnitId, at: now },
      ...{ reason: to.reason, note: to.handOver ?? null },
    });
  }

  async addCooperators(tx: Tx, taskId: number, unitIds: readonly number[]): Promise<void> {
    await tx.query('INSERT INTO task_cooperators (task_id, unit_id) SELECT $1, unnest($2::bigint[])', [
      taskId,
      unitIds,
    ]);
  }

  async dropCooperator(tx: Tx, taskId: number, unitId: number): Promise<void> {
    await tx.query('DELETE FROM task_cooperators WHERE task_id = $1 AND unit_id = $2', [taskId, unitId]);
  }
}

const rowsOf = <T extends { readonly task: Task }>(
  all: readonly T[],
  rows: (one: T) => readonly object[],
): string => JSON.stringify(all.flatMap((one) => rows(one).map((row) => ({ taskId: one.task.id, ...row }))));
