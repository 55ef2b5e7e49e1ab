import type { DataSource } from 'typeorm';

/** A number from 0 to `below`, the same for the same task at every run, and without a pattern from task to task. */
const dice = (salt: number, below: number) => `(abs(hashint8(t.id * 31 + ${salt})::bigint) % ${below})::int`;

/**
 * Gives every task of the bench milestones and periodic reports on days of its own, one in forty late or not at
 * all, most tasks an end, some of them late, and a few a suspension or an unanswered request for more time: hardly two
 * tasks have the same year.
 */
export async function enterBusyYear(dataSource: DataSource): Promise<void> {
  await dataSource.transaction(async (tx) => {
    await tx.query("SET LOCAL session_replication_role = 'replica'; SET LOCAL statement_timeout = 0");
    await tx.query(
      `INSERT INTO milestones (task_id, position, name, due_on, reached_on)
       SELECT t.id, n, '节点' || n, d, CASE WHEN (${dice(1, 800)} + n) % 40 > 0 THEN d - 1 WHEN n = 1 THEN d + ${dice(2, 40)} END
         FROM tasks t, generate_series(1, 2) AS n, LATERAL (SELECT '2024-01-20'::date + 100 * n + ${dice(3, 60)} AS d) AS x`,
    );
    await tx.query(
      `INSERT INTO reporting_periods (task_id, label, due_on, reported_on)
       SELECT t.id, '第' || n || '期', d, CASE WHEN (${dice(4, 800)} + n) % 40 > 0 THEN d - 1 ELSE d + 1 + ${dice(5, 12)} END
         FROM tasks t, generate_series(1, 4) AS n, LATERAL (SELECT '2024-01-10'::date + 80 * n + ${dice(6, 20)} AS d) AS x`,
    );
    await tx.query(`UPDATE tasks t SET completed_on = due_on - 18 + ${dice(7, 20)} WHERE ${dice(8, 10)} > 0`);
    await tx.query(
      `INSERT INTO suspensions (task_id, kind, from_on, to_on, reason)
       SELECT id, 'suspended', '2024-05-01'::date + ${dice(9, 60)}, '2024-07-05'::date + ${dice(10, 60)}, '依法中止'
         FROM tasks t WHERE ${dice(11, 20)} = 0`,
    );
    await tx.query(
      `INSERT INTO extensions (task_id, reason, previous_due_on, requested_due_on, requested_at, decided_at, granted)
       SELECT id, '需要更多时间', due_on, due_on + 30, due_on + time '01:00', due_on + 2 + ${dice(12, 9)} + time '01:00', false
         FROM tasks t WHERE ${dice(13, 30)} = 0`,
    );
  });
  await dataSource.query(
    'VACUUM ANALYZE tasks, cases, milestones, reporting_periods, suspensions, extensions',
  );
}
