import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Secret addresses under which calendar programs read a person's days. */
export class CalendarFeeds1732000000028 implements MigrationInterface {
  readonly name = 'CalendarFeeds1732000000028';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE calendar_feeds');
  }
}

const UP = `
  CREATE TABLE calendar_feeds (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    person_id bigint NOT NULL,
    name text NOT NULL,
    token_hash text NOT NULL,
    created_at timestamptz NOT NULL,
    revoked_at timestamptz,
    last_fetched_at timestamptz,
    CONSTRAINT calendar_feeds_token_hash_key UNIQUE (token_hash),
    CONSTRAINT calendar_feeds_pkey PRIMARY KEY (id)
  );
  CREATE INDEX calendar_feeds_kept ON calendar_feeds (person_id, id) WHERE revoked_at IS NULL;
  ALTER TABLE calendar_feeds ADD CONSTRAINT calendar_feeds_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id) ON DELETE RESTRICT ON UPDATE NO ACTION;
`;
