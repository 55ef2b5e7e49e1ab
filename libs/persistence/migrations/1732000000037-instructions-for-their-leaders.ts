import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 全文检索: a leader finds the instructions given in his name, wherever they went. Their entries are made anew. */
export class InstructionsForTheirLeaders1732000000037 implements MigrationInterface {
  readonly name = 'InstructionsForTheirLeaders1732000000037';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ENTERED_ANEW);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(ENTERED_ANEW);
  }
}

const ENTERED_ANEW =
  "INSERT INTO search_stale (kind, record_id) SELECT 'instruction', id FROM instructions ORDER BY recorded_at, id";
