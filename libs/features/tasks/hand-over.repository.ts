import { Injectable } from '@nestjs/common';
import type { Day } from '#domain/shared';
import type { TaskState } from '#domain/task';
import type { Tx } from '#persistence';

/** From one unit to another, whole. */
export interface HandOverOfUnit {
  readonly fromUnitId: number;
  readonly toUnitId: number;
  readonly reason: string;
}

/** A task that changed hands. */
export interface PassedTask {
  readonly id: number;
  readonly officeId: number;
  readonly status: TaskState;
  readonly round: number;
}

const OPEN = "status NOT IN ('done', 'withdrawn')";

/** One statement a table, however many tasks. */
@Injectable()
export class HandOverRepository {
  /** In the order of their ids, as every writer of several does. */
  async lockOpen(tx: Tx, unitId: number): Promise<void> {
    await tx.query(
      `SELECT 1 FROM tasks WHERE ${OPEN} AND (lead_unit_id = $1
          OR id IN (SELECT task_id FROM task_cooperators WHERE unit_id = $1)) ORDER BY id FOR UPDATE`,
      [unitId],
    );
  }

  /** A task that waits to be accepted waits for the new unit up to `acceptBy`; every other stays as it is. */
  async passLead(
    tx: Tx,
    now: Date,
    { fromUnitId, toUnitId }: HandOverOfUnit,
    acceptBy: Day,
  ): Promise<PassedTask[]> {
    const passed = await tx.query<PassedTask>(
      `UPDATE tasks SET lead_unit_id = $2, version = version + 1, updated_at = $3,
              deadline_version = deadline_version + CASE WHEN status = 'draft' THEN 0 ELSE 1 END,
              accept_by = CASE WHEN status = 'assigned' THEN $4 ELSE accept_by END
        WHERE lead_unit_id = $1 AND ${OPEN}
        RETURNING id, office_id AS "officeId", status, deadline_version AS round`,
      [fromUnitId, toUnitId, now, acceptBy],
    );
    return passed.sort((a, b) => a.id - b.id);
  }

  /** No unit cooperates twice, nor in a task that it leads. @returns the tasks in which the former cooperated */
  async passCooperation(tx: Tx, now: Date, { fromUnitId, toUnitId }: HandOverOfUnit): Promise<number[]> {
    const rows = await tx.query<{ id: number }>(
      `WITH gone AS (
         DELETE FROM task_cooperators c USING tasks t
          WHERE t.id = c.task_id AND t.${OPEN} AND (c.unit_id = $1 OR (c.unit_id = $2 AND t.lead_unit_id = $2))
          RETURNING c.task_id, c.unit_id),
       passed AS (SELECT task_id FROM gone WHERE unit_id = $1),
       stepped_in AS (
         INSERT INTO task_cooperators (task_id, unit_id)
         SELECT p.task_id, $2 FROM passed p JOIN tasks t ON t.id = p.task_id WHERE t.lead_unit_id <> $2
         ON CONFLICT (task_id, unit_id) DO NOTHING)
       UPDATE tasks SET version = version + 1, updated_at = $3 WHERE id IN (SELECT task_id FROM passed) RETURNING id`,
      [fromUnitId, toUnitId, now],
    );
    return rows.map(({ id }) => id).sort((a, b) => a - b);
  }

  async note(tx: Tx, now: Date, command: HandOverOfUnit, tasks: readonly PassedTask[]): Promise<void> {
    await tx.query(
      `INSERT INTO task_hand_overs (task_id, from_unit_id, to_unit_id, at, reason)
       SELECT task_id, $2, $3, $4, $5 FROM unnest($1::bigint[]) AS task_id ORDER BY task_id`,
      [tasks.map(({ id }) => id), command.fromUnitId, command.toUnitId, now, command.reason],
    );
  }

  /**
   * What the former unit owes to this day is owed by the new one within a term of its own.
   * @returns the tasks in which something was overdue
   */
  async giveTerm(tx: Tx, taskIds: readonly number[], today: Day, until: Day): Promise<number[]> {
    const rows = await tx.query<{ id: number }>(
      `WITH reports AS (
         UPDATE reporting_periods SET due_on = $3
          WHERE task_id = ANY($1::bigint[]) AND reported_on IS NULL AND due_on <= $2 RETURNING task_id),
       steps AS (
         UPDATE milestones m SET due_on = least($3, greatest(m.due_on, t.due_on)) FROM tasks t
          WHERE t.id = m.task_id AND m.task_id = ANY($1::bigint[]) AND m.reached_on IS NULL AND m.due_on <= $2
          RETURNING m.task_id)
       SELECT task_id AS id FROM reports UNION SELECT task_id FROM steps ORDER BY id`,
      [taskIds, today, until],
    );
    return rows.map(({ id }) => id);
  }

  /** A report begun goes on in the new unit, unless that has one of its own. */
  async passDrafts(tx: Tx, { fromUnitId, toUnitId }: HandOverOfUnit): Promise<void> {
    await tx.query(
      `UPDATE report_drafts d SET unit_id = $2
        WHERE d.unit_id = $1 AND EXISTS (SELECT 1 FROM tasks t WHERE t.id = d.task_id AND t.${OPEN})
          AND NOT EXISTS (SELECT 1 FROM report_drafts o
                           WHERE o.task_id = d.task_id AND o.period = d.period AND o.unit_id = $2)`,
      [fromUnitId, toUnitId],
    );
  }
}
