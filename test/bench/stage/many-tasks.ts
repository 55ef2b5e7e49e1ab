import type { DataSource } from 'typeorm';
import { addDays, day, instantAt } from '#domain/shared';
import type { SmallOffice } from '#testing';

/** The day on which the tasks of a bench fell due, and the morning on which that becomes a reminder. */
export const DUE_ON = day('2024-07-10');
export const MORNING_AFTER = instantAt(addDays(DUE_ON, 1), '09:00');

/**
 * Enters `total` tasks with their cases, of which `due` are overdue this morning and lie scattered among the rest.
 * Set-based and without foreign-key checks: a million tasks take well under a minute.
 */
export async function enterManyTasks(
  dataSource: DataSource,
  { officeId, unitId, ladderId }: SmallOffice,
  { total, due }: { readonly total: number; readonly due: number },
): Promise<void> {
  await dataSource.transaction(async (tx) => {
    await tx.query("SET LOCAL session_replication_role = 'replica'; SET LOCAL statement_timeout = 0");
    await tx.query(
      `INSERT INTO tasks (code, office_id, lead_unit_id, title, measure, status, assigned_on, original_due_on, due_on)
       SELECT 'T' || n, $1, $2, '第' || n || '项任务', '按时办结', 'in_progress', '2024-01-02', d, d
         FROM generate_series(1, $3::int) AS n,
              LATERAL (SELECT CASE WHEN n % ($3::int / $4::int) = 0 THEN $5::date ELSE $5::date + 30 + n % 300 END AS d) AS x`,
      [officeId, unitId, total, due, DUE_ON],
    );
    await tx.query(
      `INSERT INTO cases (task_id, unit_id, office_id, ladder_id, round, status, opened_at, next_due_at, warned)
       SELECT id, $2, $1, $3, 1, 'open', '2024-01-02T01:00:00Z',
              CASE WHEN due_on = $4::date THEN $5::timestamptz ELSE due_on + time '01:00' END, '{10,3}'
         FROM tasks`,
      [officeId, unitId, ladderId, DUE_ON, MORNING_AFTER],
    );
  });
  await dataSource.query('VACUUM ANALYZE tasks, cases');
  // What filling left to write must not be written while something is measured.
  await dataSource.query('CHECKPOINT');
}
