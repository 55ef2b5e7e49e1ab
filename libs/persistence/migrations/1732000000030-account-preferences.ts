import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What each account keeps for the next time: views, columns, light or dark. */
export class AccountPreferences1732000000030 implements MigrationInterface {
  readonly name = 'AccountPreferences1732000000030';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE account_preferences');
  }
}

const UP = `
  CREATE TABLE account_preferences (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    account_id bigint NOT NULL,
    key text NOT NULL,
    value jsonb NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT account_preferences_account_id_key_key UNIQUE (account_id, key),
    CONSTRAINT account_preferences_pkey PRIMARY KEY (id),
    CONSTRAINT account_preferences_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts (id) ON DELETE RESTRICT
  );
`;
