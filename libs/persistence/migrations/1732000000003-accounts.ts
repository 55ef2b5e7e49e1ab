import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Accounts with their passwords, sessions and one-time links. */
export class Accounts1732000000003 implements MigrationInterface {
  readonly name = 'Accounts1732000000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE one_time_links; DROP TABLE sessions; DROP TABLE account_passwords; DROP TABLE accounts;',
    );
  }
}

const UP = `
  CREATE TABLE accounts (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    person_id bigint NOT NULL,
    login text NOT NULL,
    password_hash text,
    password_changed_at timestamptz,
    must_change boolean NOT NULL DEFAULT false,
    failed_count integer NOT NULL DEFAULT 0,
    failed_since timestamptz,
    locked_until timestamptz,
    totp_secret text,
    totp_confirmed_at timestamptz,
    totp_last_step bigint,
    disabled_at timestamptz,
    last_login_at timestamptz,
    created_at timestamptz NOT NULL,
    CONSTRAINT accounts_login_folded CHECK (login = lower(login)),
    CONSTRAINT accounts_person_id_key UNIQUE (person_id),
    CONSTRAINT accounts_login_key UNIQUE (login),
    CONSTRAINT accounts_pkey PRIMARY KEY (id)
  );
  CREATE TABLE account_passwords (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    account_id bigint NOT NULL,
    hash text NOT NULL,
    set_at timestamptz NOT NULL,
    CONSTRAINT account_passwords_pkey PRIMARY KEY (id)
  );
  CREATE INDEX account_passwords_account_id_id_idx ON account_passwords (account_id, id);
  CREATE TABLE sessions (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    account_id bigint NOT NULL,
    token_hash text NOT NULL,
    created_at timestamptz NOT NULL,
    last_seen_at timestamptz NOT NULL,
    address text NOT NULL,
    agent text NOT NULL,
    ended_at timestamptz,
    end_reason text,
    CONSTRAINT sessions_token_hash_key UNIQUE (token_hash),
    CONSTRAINT sessions_pkey PRIMARY KEY (id)
  );
  CREATE INDEX sessions_living ON sessions (account_id) WHERE ended_at IS NULL;
  CREATE TABLE one_time_links (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    account_id bigint NOT NULL,
    purpose text NOT NULL,
    token_hash text NOT NULL,
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    used_at timestamptz,
    CONSTRAINT one_time_links_token_hash_key UNIQUE (token_hash),
    CONSTRAINT one_time_links_pkey PRIMARY KEY (id)
  );
  CREATE INDEX one_time_links_account_id_id_idx ON one_time_links (account_id, id);
  ALTER TABLE accounts ADD CONSTRAINT accounts_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id) ON DELETE RESTRICT ON UPDATE NO ACTION;
  ALTER TABLE account_passwords ADD CONSTRAINT account_passwords_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts(id) ON DELETE RESTRICT ON UPDATE NO ACTION;
  ALTER TABLE sessions ADD CONSTRAINT sessions_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts(id) ON DELETE RESTRICT ON UPDATE NO ACTION;
  ALTER TABLE one_time_links ADD CONSTRAINT one_time_links_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts(id) ON DELETE RESTRICT ON UPDATE NO ACTION;
`;
