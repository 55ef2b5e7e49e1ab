import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Instants at which rooms want to look at their records. */
export class Alarms1732000000016 implements MigrationInterface {
  readonly name = 'Alarms1732000000016';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE alarms (
        kind text NOT NULL,
        subject_id bigint NOT NULL,
        due_at timestamptz NOT NULL,
        failures integer NOT NULL DEFAULT 0,
        last_error text,
        parked_at timestamptz,
        CONSTRAINT alarms_pkey PRIMARY KEY (kind, subject_id)
      );
      CREATE INDEX alarms_due ON alarms (due_at, kind, subject_id) WHERE parked_at IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE alarms');
  }
}
