import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What has had its effect already, so that a repeat has none. */
export class Idempotency1732000000011 implements MigrationInterface {
  readonly name = 'Idempotency1732000000011';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE idempotency_keys');
  }
}

const UP = `
  CREATE TABLE idempotency_keys (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    person_id bigint NOT NULL,
    key text NOT NULL,
    fingerprint text NOT NULL,
    claimed_at timestamptz NOT NULL,
    status integer,
    sealed_answer text,
    CONSTRAINT idempotency_keys_once UNIQUE (person_id, key),
    CONSTRAINT idempotency_keys_pkey PRIMARY KEY (id)
  );
  CREATE INDEX idempotency_keys_by_age ON idempotency_keys (claimed_at);
  ALTER TABLE idempotency_keys ADD CONSTRAINT idempotency_keys_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id) ON DELETE RESTRICT ON UPDATE NO ACTION;
`;
