import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Outgoing webhooks with their deliveries, and what the auditor reads the ledger by. */
export class Webhooks1732000000008 implements MigrationInterface {
  readonly name = 'Webhooks1732000000008';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE webhook_deliveries, webhooks;
      DROP INDEX ledger_by_time, ledger_by_actor, ledger_by_action;
    `);
  }
}

const UP = `
  CREATE INDEX ledger_by_time ON ledger_entries (at, id);
  CREATE INDEX ledger_by_actor ON ledger_entries (actor, at, id);
  CREATE INDEX ledger_by_action ON ledger_entries (action text_pattern_ops);

  CREATE TABLE webhooks (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    name text NOT NULL,
    url text NOT NULL,
    events text[] NOT NULL,
    sealed_secret text NOT NULL,
    active boolean NOT NULL DEFAULT true,
    version integer NOT NULL DEFAULT 1,
    read_seq bigint NOT NULL,
    created_by_id bigint,
    created_at timestamptz NOT NULL,
    CONSTRAINT webhooks_pkey PRIMARY KEY (id)
  );
  CREATE TABLE webhook_deliveries (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    webhook_id bigint NOT NULL,
    entry_id bigint,
    event text NOT NULL,
    state text NOT NULL DEFAULT 'queued',
    created_at timestamptz NOT NULL,
    queued_at timestamptz NOT NULL,
    not_before timestamptz NOT NULL,
    lease_holder text,
    lease_until timestamptz,
    attempts integer NOT NULL DEFAULT 0,
    sent_at timestamptz,
    last_status integer,
    last_response text,
    CONSTRAINT webhook_deliveries_once UNIQUE (webhook_id, entry_id),
    CONSTRAINT webhook_deliveries_pkey PRIMARY KEY (id)
  );
  CREATE INDEX webhook_deliveries_due ON webhook_deliveries (webhook_id, not_before, id) WHERE state = 'queued';
  CREATE INDEX webhook_deliveries_webhook_id_id_idx ON webhook_deliveries (webhook_id, id);
  CREATE INDEX webhook_deliveries_webhook_id_state_id_idx ON webhook_deliveries (webhook_id, state, id);
  ALTER TABLE webhooks ADD CONSTRAINT webhooks_created_by_id_fkey FOREIGN KEY (created_by_id) REFERENCES people(id) ON DELETE RESTRICT ON UPDATE NO ACTION;
  ALTER TABLE webhook_deliveries ADD CONSTRAINT webhook_deliveries_webhook_id_fkey FOREIGN KEY (webhook_id) REFERENCES webhooks(id) ON DELETE RESTRICT ON UPDATE NO ACTION;
`;
