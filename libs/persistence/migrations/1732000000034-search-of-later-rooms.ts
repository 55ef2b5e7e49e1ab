import type { MigrationInterface, QueryRunner } from 'typeorm';
import { type SearchWatch, unwatchForSearch, watchForSearch } from '../search-watch.ts';

/** 全文检索 of 约谈, 督察, 批示, 通报 and 述法报告: whatever changes them is noted, and what is there is entered. */
export class SearchOfLaterRooms1732000000034 implements MigrationInterface {
  readonly name = 'SearchOfLaterRooms1732000000034';

  async up(runner: QueryRunner): Promise<void> {
    for (const watch of WATCHES) await watchForSearch(runner, watch);
    await runner.query(EVERYTHING);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const watch of WATCHES) await unwatchForSearch(runner, watch);
    const kinds = "('interview', 'inspection', 'instruction', 'circular', 'duty_report')";
    await runner.query(`DELETE FROM search_stale WHERE kind IN ${kinds}`);
    await runner.query(`DELETE FROM search_entries WHERE kind IN ${kinds}`);
  }
}

const own =
  (column = 'id') =>
  (changed: string) =>
    `SELECT c.${column} FROM ${changed} AS c`;
const columns =
  (...names: readonly string[]) =>
  (row: string) =>
    names.map((name) => `${row}.${name}`);

const WATCHES: readonly SearchWatch[] = [
  {
    ...{ table: 'interviews', kind: 'interview', records: own() },
    facts: columns('office_id', 'unit_id', 'code', 'reason', 'place', 'starts_at', 'record'),
  },
  {
    ...{ table: 'interview_notices', kind: 'interview', records: own('interview_id') },
    facts: columns('interview_id', 'notice_id'),
  },
  {
    ...{ table: 'interview_promises', kind: 'interview', records: own('interview_id') },
    facts: columns('interview_id', 'measure'),
  },
  {
    ...{ table: 'inspections', kind: 'inspection', records: own() },
    facts: (row) => [
      ...columns('office_id', 'plan_year', 'topic', 'scope', 'authority', 'joint_with', 'number')(row),
      `${row}.started_at IS NULL`,
    ],
  },
  {
    ...{ table: 'inspection_units', kind: 'inspection', records: own('inspection_id') },
    facts: columns('inspection_id', 'unit_id'),
  },
  {
    ...{ table: 'instructions', kind: 'instruction', records: own() },
    facts: columns('office_id', 'carrier_id', 'topic', 'text', 'entries', 'paper_ref', 'given_on'),
  },
  {
    ...{ table: 'proposals', kind: 'circular', records: own() },
    facts: columns('office_id', 'unit_id', 'kind', 'status', 'title', 'text', 'number', 'issued_on'),
  },
  {
    ...{ table: 'circular_recipients', kind: 'circular', records: own('proposal_id') },
    facts: columns('proposal_id', 'organization_id'),
  },
  {
    ...{ table: 'duty_reports', kind: 'duty_report', records: own() },
    facts: columns('cycle_id', 'unit_id', 'submitted'),
  },
  {
    ...{ table: 'duty_cycles', kind: 'duty_report' },
    facts: (row) => [`${row}.office_id`, `${row}.year`, `${row}.status = 'draft'`],
    records: (changed) => `SELECT r.id FROM ${changed} AS c JOIN duty_reports r ON r.cycle_id = c.id`,
  },
];

/** What is there already, the oldest first. */
const EVERYTHING = `
  INSERT INTO search_stale (kind, record_id)
  SELECT kind, id FROM (
    SELECT 'interview' AS kind, id, arranged_at AS at FROM interviews
    UNION ALL SELECT 'inspection', id, drafted_at FROM inspections
    UNION ALL SELECT 'instruction', id, recorded_at FROM instructions
    UNION ALL SELECT 'circular', id, decided_at FROM proposals WHERE kind = 'public_criticism' AND status = 'published'
    UNION ALL SELECT 'duty_report', r.id, make_timestamptz(c.year, 12, 31, 0, 0, 0)
                FROM duty_reports r JOIN duty_cycles c ON c.id = r.cycle_id) AS there
   ORDER BY at, kind, id
`;
