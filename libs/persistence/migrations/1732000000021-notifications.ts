import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Deliveries are the inbox too: read, opened, bounced; how each person wishes to be told; mailboxes read for bounces. */
export class Notifications1732000000021 implements MigrationInterface {
  readonly name = 'Notifications1732000000021';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}

/** What was told before there was an inbox is not unread. */
const UP = `
  ALTER TABLE deliveries
    ADD COLUMN bounced_at timestamptz,
    ADD COLUMN read_at timestamptz,
    ADD COLUMN opened_at timestamptz;
  UPDATE deliveries SET read_at = created_at;
  CREATE INDEX deliveries_inbox ON deliveries (recipient_id, id);
  CREATE INDEX deliveries_unread ON deliveries (recipient_id, topic) WHERE read_at IS NULL AND channel = 'mail';
  CREATE INDEX deliveries_to_digest ON deliveries (recipient_id, id) WHERE state = 'digest';

  CREATE TABLE notification_preferences (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    person_id bigint NOT NULL,
    topic text NOT NULL,
    mode text NOT NULL,
    changed_at timestamptz NOT NULL,
    CONSTRAINT notification_preferences_person_id_topic_key UNIQUE (person_id, topic),
    CONSTRAINT notification_preferences_pkey PRIMARY KEY (id),
    CONSTRAINT notification_preferences_person_id_fkey FOREIGN KEY (person_id) REFERENCES people (id) ON DELETE RESTRICT
  );

  CREATE TABLE bounce_mailboxes (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    name text NOT NULL,
    uid_validity text NOT NULL,
    last_uid bigint NOT NULL,
    checked_at timestamptz NOT NULL,
    failure text,
    CONSTRAINT bounce_mailboxes_name_key UNIQUE (name),
    CONSTRAINT bounce_mailboxes_pkey PRIMARY KEY (id)
  );
`;

const DOWN = `
  DROP TABLE bounce_mailboxes;
  DROP TABLE notification_preferences;
  DROP INDEX deliveries_inbox, deliveries_unread, deliveries_to_digest;
  ALTER TABLE deliveries DROP COLUMN bounced_at, DROP COLUMN read_at, DROP COLUMN opened_at;
`;
