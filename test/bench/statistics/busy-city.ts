import type { DataSource } from 'typeorm';
import { PROPOSED_SCORE_RULE } from '#domain/score';

export interface BusyCity {
  readonly officeIds: readonly number[];
  readonly unitIds: readonly number[];
}

const OFFICES = 6;
const UNITS_OF_OFFICE = 40;
export const YEAR = 2024;

/**
 * A city over five counties, each with forty units: two years of tasks, five in seven of them this year's, with a document
 * for every twentieth, a problem for every tenth, an extension for every twelfth and a report for each.
 */
export async function enterBusyCity(dataSource: DataSource, tasks: number): Promise<BusyCity> {
  const ids = async (sql: string, values: readonly unknown[]) =>
    (await dataSource.query<{ id: number }[]>(`${sql} RETURNING id`, [...values])).map(({ id }) => id);
  const officeIds = await ids(
    `INSERT INTO organizations (code, name, kind, level, valid_from)
     SELECT 'O' || n, '第' || n || '督办机构', 'office', CASE n WHEN 1 THEN 'city' ELSE 'county' END, '2015-01-01'
       FROM generate_series(1, $1::int) AS n`,
    [OFFICES],
  );
  const unitIds = await ids(
    `INSERT INTO organizations (code, name, kind, level, parent_id, valid_from)
     SELECT 'U' || o || '-' || n, '第' || n || '责任单位', 'unit', 'county', o, '2015-01-01'
       FROM unnest($1::bigint[]) AS o, generate_series(1, $2::int) AS n ORDER BY o, n`,
    [officeIds, UNITS_OF_OFFICE],
  );
  const placed = `($1::bigint[])[1 + n % cardinality($1::bigint[])]`;
  await dataSource.transaction(async (tx) => {
    await tx.query("SET LOCAL session_replication_role = 'replica'; SET LOCAL statement_timeout = 0");
    await tx.query(
      `INSERT INTO targets (code, office_id, plan_year, title, summary, status)
       SELECT 'G' || n, ${placed}, $2::int - n % 2, '第' || n || '项目标', '',
              (ARRAY['in_progress', 'met', 'partly_met', 'not_met'])[1 + n % 4] FROM generate_series(1, 300) AS n`,
      [officeIds, YEAR],
    );
    await tx.query(TASKS, [officeIds, unitIds, tasks, UNITS_OF_OFFICE, YEAR]);
    for (const statement of FOLLOWING) await tx.query(statement);
    await tx.query(
      `INSERT INTO score_rules (version, body, effective_from, published_at, reason)
       VALUES (1, $1::jsonb || '{"version": 1}', $2, now(), '试用')`,
      [JSON.stringify(PROPOSED_SCORE_RULE), `${YEAR - 1}-01-01`],
    );
  });
  await dataSource.query('VACUUM ANALYZE');
  await dataSource.query('CHECKPOINT');
  return { officeIds, unitIds };
}

const TASKS = `
  INSERT INTO tasks (code, target_id, office_id, lead_unit_id, title, measure, status, assigned_on, original_due_on,
                     due_on, completed_on)
  SELECT 'T' || n, CASE WHEN n % 5 > 0 THEN (SELECT min(id) FROM targets) + n % 300 END, ($1::bigint[])[o],
         ($2::bigint[])[(o - 1) * $4::int + 1 + (n / 7) % $4::int], '第' || n || '项任务', '按时办结',
         CASE WHEN done THEN 'done' ELSE 'in_progress' END, first_day - 90, first_day, due,
         CASE WHEN done THEN due - 20 + n % 30 END
    FROM generate_series(1, $3::int) AS n,
         LATERAL (SELECT 1 + n % cardinality($1::bigint[]) AS o,
                         make_date($5::int - CASE WHEN n % 7 < 2 THEN 1 ELSE 0 END, 1, 1) + n % 365 AS first_day) AS a,
         LATERAL (SELECT first_day + CASE WHEN n % 12 = 0 THEN 30 ELSE 0 END AS due) AS b,
         LATERAL (SELECT due < make_date($5::int, 6, 20) AND n % 9 > 0 AS done) AS c`;

const FOLLOWING = [
  `INSERT INTO notices (office_id, unit_id, level, kind, status, number_year, number_seq, number, content, reasons, ladder_id,
                        calendar_version, drafted_at, issued_at, issued_on, reply_due_on, reply)
   SELECT office_id, lead_unit_id, 1 + id % 3, (ARRAY['guidance_list', 'interview_notice', 'inspection_opinion'])[1 + id % 3],
          'issued', extract(year FROM due_on), id, '第' || id || '号', '{"title": "提示"}', '[]', 1, 'x', due_on, due_on, due_on,
          due_on + 7, CASE WHEN id % 2 = 0 THEN '{"late": false}'::jsonb END
     FROM tasks WHERE id % 20 = 0`,
  `INSERT INTO rectification_items (code, office_id, unit_id, source, problem, status, opened_at, found_on, due_on)
   SELECT 'ZG-' || id, office_id, lead_unit_id, (ARRAY['superior', 'audit', 'self_check'])[1 + id % 3], '问题',
          CASE WHEN id % 3 = 0 THEN 'open' ELSE 'closed' END, original_due_on, original_due_on, original_due_on + 30
     FROM tasks WHERE id % 10 = 0`,
  `INSERT INTO extensions (task_id, reason, previous_due_on, requested_due_on, requested_at, decided_at, granted)
   SELECT id, '需要时间', original_due_on, due_on, original_due_on - 5, original_due_on - 3, true
     FROM tasks WHERE due_on <> original_due_on`,
  `INSERT INTO progress_reports (task_id, unit_id, purpose, body, submitted_at, reviewed_at, outcome)
   SELECT id, lead_unit_id, 'progress', '进展', original_due_on - 30, original_due_on - 30 + (id % 12)::int, 'accepted' FROM tasks`,
  `INSERT INTO suspensions (task_id, kind, from_on, reason)
   SELECT id, 'suspended', original_due_on - 30, '暂缓' FROM tasks WHERE status <> 'done' AND id % 50 = 0`,
];
