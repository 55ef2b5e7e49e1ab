import type { MigrationInterface, QueryRunner } from 'typeorm';
import { type SearchWatch, unwatchForSearch, watchForSearch } from '../search-watch.ts';

/** 全文检索 of 处理建议: whatever changes them is noted, and what is there is entered. */
export class SearchOfProposals1732000000036 implements MigrationInterface {
  readonly name = 'SearchOfProposals1732000000036';

  async up(runner: QueryRunner): Promise<void> {
    await watchForSearch(runner, PROPOSALS);
    await runner.query(
      "INSERT INTO search_stale (kind, record_id) SELECT 'proposal', id FROM proposals ORDER BY proposed_at, id",
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await unwatchForSearch(runner, PROPOSALS);
    await runner.query("DELETE FROM search_stale WHERE kind = 'proposal'");
    await runner.query("DELETE FROM search_entries WHERE kind = 'proposal'");
  }
}

const FACTS = [
  ...[
    'office_id',
    'unit_id',
    'proposed_at',
    'title',
    'number',
    'leads',
    'documents',
    'decision_reason',
    'text',
  ],
  ...['receiving_body', 'answer'],
];

const PROPOSALS: SearchWatch = {
  ...{ table: 'proposals', kind: 'proposal' },
  facts: (row) => FACTS.map((name) => `${row}.${name}`),
  records: (changed) => `SELECT c.id FROM ${changed} AS c`,
};
