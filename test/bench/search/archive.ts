import type { DataSource } from 'typeorm';
import { SearchIndex } from '#features/search';
import { UnitOfWork } from '#persistence';

export interface Archive {
  readonly offices: readonly number[];
  readonly units: readonly number[];
}

const OFFICES = 50;
const UNITS_OF_OFFICE = 40;

/**
 * Years of work of a city with fifty offices: six in ten are tasks, four are rectification items, each with words of
 * its own. Rows are written set-based without their triggers, then entered in the index by the product itself, whose
 * index is built at the end.
 */
export async function enterArchive(dataSource: DataSource, total: number): Promise<Archive> {
  const archive = await enterOrganizations(dataSource);
  await dataSource.transaction(async (tx) => {
    await tx.query("SET LOCAL session_replication_role = 'replica'; SET LOCAL statement_timeout = 0");
    await tx.query(TASKS, [archive.offices, archive.units, total, UNITS_OF_OFFICE]);
    await tx.query(ITEMS, [archive.offices, archive.units, total, UNITS_OF_OFFICE]);
    await tx.query(
      `INSERT INTO search_stale (kind, record_id)
       SELECT kind, id FROM (SELECT 'task' AS kind, id, code AS nth FROM tasks
                             UNION ALL SELECT 'item', id, code FROM rectification_items) AS there
        ORDER BY split_part(nth, '-', 2)::int`,
    );
  });
  await dataSource.query('DROP INDEX search_entries_tokens');
  await dataSource.query('ANALYZE tasks, rectification_items, search_stale');
  const index = new SearchIndex(new UnitOfWork(dataSource));
  while ((await index.refresh()) > 0);
  await dataSource.transaction(async (tx) => {
    await tx.query("SET LOCAL maintenance_work_mem = '1GB'; SET LOCAL statement_timeout = 0");
    await tx.query(
      'CREATE INDEX search_entries_tokens ON search_entries USING gin (tokens, scopes) WITH (fastupdate = off)',
    );
  });
  const runner = dataSource.createQueryRunner();
  await runner.query('SET statement_timeout = 0');
  await runner.query('VACUUM ANALYZE search_entries');
  await runner.query('CHECKPOINT');
  await runner.query('RESET statement_timeout');
  await runner.release();
  return archive;
}

async function enterOrganizations(dataSource: DataSource): Promise<Archive> {
  const ids = async (sql: string, parameters: readonly unknown[]) =>
    (await dataSource.query<{ id: number }[]>(`${sql} RETURNING id`, [...parameters])).map(({ id }) => id);
  const offices = await ids(
    `INSERT INTO organizations (code, name, kind, level, valid_from)
     SELECT 'B' || n, '第' || n || '督办机构', 'office', 'county', '2015-01-01' FROM generate_series(1, $1::int) AS n`,
    [OFFICES],
  );
  const units = await ids(
    `INSERT INTO organizations (code, name, kind, level, parent_id, valid_from)
     SELECT 'U' || o || '-' || n, '第' || n || '责任单位', 'unit', 'county', o, '2015-01-01'
       FROM unnest($1::bigint[]) AS o, generate_series(1, $2::int) AS n ORDER BY o, n`,
    [offices, UNITS_OF_OFFICE],
  );
  return { offices, units };
}

/** The `n`-th record: who has it, and what it says. Some words stand in every record, some in one of thousands. */
const WORDS = `
  CROSS JOIN LATERAL (SELECT (1 + (n::bigint * 7919) % cardinality($1::bigint[]))::int AS office) AS o
  CROSS JOIN LATERAL (SELECT
    ($1::bigint[])[o.office] AS office_id,
    ($2::bigint[])[(o.office - 1) * $4::int + 1 + ((n::bigint * 104729 / 50) % $4::int)::int] AS unit_id,
    date '2015-01-01' + (n::bigint * 4000 / $3::int)::int AS on_day,
    (ARRAY['规范', '推进', '完善', '落实', '加强', '清理', '公布', '审查'])[1 + n % 8]
      || (ARRAY['行政执法监督', '重大决策程序', '规范性文件', '行政复议应诉', '法治宣传教育', '案卷评查', '权责清单'])[1 + n % 7]
      || (ARRAY['工作', '机制', '制度', '事项', '情况'])[1 + n % 5] AS title,
    concat('按照督办要求，', (ARRAY['逐件', '分批', '按季', '限期'])[1 + n % 4],
      (ARRAY['核对台账', '报送结果', '整理档案', '听取意见', '组织培训', '开展抽查', '约请专家', '对外公示', '补齐手续'])[1 + (n / 3) % 9],
      '，由第', n % 977, '组承办，', (ARRAY['年底前完成', '半年内完成', '每月通报', '形成报告'])[1 + (n / 5) % 4], '。',
      CASE WHEN n % 200 = 0 THEN '补充听证环节。' END, CASE WHEN n % 300 = 0 THEN '核对询问笔录。' END,
      CASE WHEN n % 20011 = 0 THEN '开展涉农补贴核查。' END, CASE WHEN n % 50021 = 0 THEN '责任人韩祎。' END,
      CASE WHEN n < $3::int / 4 THEN '完成旧制度清理。' END) AS body) AS w`;

const TASKS = `
  INSERT INTO tasks (code, office_id, lead_unit_id, title, measure, status, assigned_on, original_due_on, due_on)
  SELECT 'RW-' || n, w.office_id, w.unit_id, w.title, w.body, 'done', w.on_day, w.on_day + 90, w.on_day + 90
    FROM generate_series(1, $3::int) AS n ${WORDS} WHERE n % 10 < 6 ORDER BY n`;

const ITEMS = `
  INSERT INTO rectification_items (code, office_id, unit_id, source, source_ref, problem, measure, status, opened_at, found_on)
  SELECT 'ZG-' || n, w.office_id, w.unit_id, 'superior',
         '云法督〔' || extract(year FROM w.on_day) || '〕' || n % 9973 || '号', w.title, w.body, 'closed', w.on_day, w.on_day
    FROM generate_series(1, $3::int) AS n ${WORDS} WHERE n % 10 >= 6 ORDER BY n`;
