import type { MigrationInterface, QueryRunner } from 'typeorm';
import { type SearchWatch, unwatchForSearch, watchForSearch } from '../search-watch.ts';

/** 全文检索: entries with the characters and pairs of characters of each record, and what has to be entered anew. */
export class Search1732000000022 implements MigrationInterface {
  readonly name = 'Search1732000000022';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    for (const watch of WATCHES) await watchForSearch(runner, watch);
    await runner.query(EVERYTHING);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const watch of WATCHES) await unwatchForSearch(runner, watch);
    await runner.query('DROP TABLE search_entries, search_stale; DROP SEQUENCE search_entry_ids');
  }
}

/**
 * Without a list of pending entries, which every look into the index would have to read through; with enough
 * statistics to tell a frequent pair from a rare one.
 */
const TABLES = `
  CREATE SEQUENCE search_entry_ids AS bigint;
  CREATE TABLE search_entries (
    id bigint NOT NULL,
    kind text NOT NULL,
    record_id bigint NOT NULL,
    year integer NOT NULL,
    scopes bigint array NOT NULL,
    folded text NOT NULL,
    tokens integer array NOT NULL,
    CONSTRAINT search_entries_once UNIQUE (kind, record_id),
    CONSTRAINT search_entries_pkey PRIMARY KEY (id)
  );
  CREATE INDEX search_entries_tokens ON search_entries USING gin (tokens, scopes) WITH (fastupdate = off);
  ALTER TABLE search_entries ALTER COLUMN tokens SET STATISTICS 300;
  CREATE TABLE search_stale (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    kind text NOT NULL,
    record_id bigint NOT NULL,
    CONSTRAINT search_stale_pkey PRIMARY KEY (id)
  );
`;

const IS_DRAFT = (row: string) => `${row}.status = 'draft'`;

const WATCHES: readonly SearchWatch[] = [
  {
    ...{ table: 'targets', kind: 'target' },
    facts: (row) => [
      ...['office_id', 'lead_unit_id', 'plan_year', 'code', 'title', 'summary'].map(
        (name) => `${row}.${name}`,
      ),
      IS_DRAFT(row),
    ],
    records: (changed) => `SELECT c.id FROM ${changed} AS c`,
  },
  {
    ...{ table: 'indicators', kind: 'target' },
    facts: (row) => [`${row}.target_id`, `${row}.name`],
    records: (changed) => `SELECT c.target_id FROM ${changed} AS c`,
  },
  {
    ...{ table: 'tasks', kind: 'target' },
    facts: (row) => [`${row}.target_id`, `${row}.lead_unit_id`, IS_DRAFT(row)],
    records: (changed) => `SELECT c.target_id FROM ${changed} AS c`,
  },
  {
    ...{ table: 'task_cooperators', kind: 'target' },
    facts: (row) => [`${row}.task_id`, `${row}.unit_id`],
    records: (changed) => `SELECT t.target_id FROM ${changed} AS c JOIN tasks t ON t.id = c.task_id`,
  },
  {
    ...{ table: 'tasks', kind: 'task' },
    facts: (row) => [
      ...['office_id', 'lead_unit_id', 'code', 'title', 'measure', 'due_on'].map((name) => `${row}.${name}`),
      IS_DRAFT(row),
    ],
    records: (changed) => `SELECT c.id FROM ${changed} AS c`,
  },
  {
    ...{ table: 'task_cooperators', kind: 'task' },
    facts: (row) => [`${row}.task_id`, `${row}.unit_id`],
    records: (changed) => `SELECT c.task_id FROM ${changed} AS c`,
  },
  {
    ...{ table: 'notices', kind: 'notice' },
    facts: (row) => [
      ...['office_id', 'unit_id', 'number', 'content', 'reply', 'issued_at'].map((name) => `${row}.${name}`),
    ],
    records: (changed) => `SELECT c.id FROM ${changed} AS c`,
  },
  {
    ...{ table: 'rectification_items', kind: 'item' },
    facts: (row) =>
      ['office_id', 'unit_id', 'code', 'problem', 'measure', 'source_ref', 'found_on'].map(
        (name) => `${row}.${name}`,
      ),
    records: (changed) => `SELECT c.id FROM ${changed} AS c`,
  },
  {
    ...{ table: 'reports', kind: 'report' },
    facts: (row) => ['code', 'issuer', 'title', 'body', 'report_year'].map((name) => `${row}.${name}`),
    records: (changed) => `SELECT c.id FROM ${changed} AS c`,
  },
  {
    ...{ table: 'plan_imports', kind: 'report' },
    facts: (row) => [`${row}.report_id`, `${row}.office_id`],
    records: (changed) => `SELECT c.report_id FROM ${changed} AS c`,
  },
  {
    ...{ table: 'progress_reports', kind: 'progress' },
    facts: (row) => ['task_id', 'body', 'review_reason'].map((name) => `${row}.${name}`),
    records: (changed) => `SELECT c.id FROM ${changed} AS c`,
  },
  {
    ...{ table: 'tasks', kind: 'progress' },
    facts: (row) => [
      ...['office_id', 'lead_unit_id', 'title'].map((name) => `${row}.${name}`),
      IS_DRAFT(row),
    ],
    records: (changed) => `SELECT p.id FROM ${changed} AS c JOIN progress_reports p ON p.task_id = c.id`,
  },
  {
    ...{ table: 'task_cooperators', kind: 'progress' },
    facts: (row) => [`${row}.task_id`, `${row}.unit_id`],
    records: (changed) => `SELECT p.id FROM ${changed} AS c JOIN progress_reports p ON p.task_id = c.task_id`,
  },
];

/** What is there already, the oldest first: entries are found in the order in which they were entered. */
const EVERYTHING = `
  INSERT INTO search_stale (kind, record_id)
  SELECT kind, id FROM (
    SELECT 'report' AS kind, id, imported_at AS at FROM reports
    UNION ALL SELECT 'target', id, make_timestamptz(plan_year, 1, 1, 0, 0, 0) FROM targets
    UNION ALL SELECT 'task', id, assigned_on::timestamptz FROM tasks
    UNION ALL SELECT 'notice', id, drafted_at FROM notices
    UNION ALL SELECT 'item', id, opened_at FROM rectification_items
    UNION ALL SELECT 'progress', id, submitted_at FROM progress_reports) AS there
   ORDER BY at, kind, id
`;
