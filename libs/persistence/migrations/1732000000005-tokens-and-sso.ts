import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Personal access tokens, and identities at a provider of single sign-on. */
export class TokensAndSso1732000000005 implements MigrationInterface {
  readonly name = 'TokensAndSso1732000000005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE bound_identities; DROP TABLE access_tokens; DROP INDEX sessions_over;');
  }
}

const UP = `
  CREATE TABLE access_tokens (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    account_id bigint NOT NULL,
    name text NOT NULL,
    token_hash text NOT NULL,
    scopes text[] NOT NULL,
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    last_used_at timestamptz,
    revoked_at timestamptz,
    CONSTRAINT access_tokens_token_hash_key UNIQUE (token_hash),
    CONSTRAINT access_tokens_pkey PRIMARY KEY (id)
  );
  CREATE INDEX access_tokens_kept ON access_tokens (account_id, id) WHERE revoked_at IS NULL;
  CREATE TABLE bound_identities (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    account_id bigint NOT NULL,
    issuer text NOT NULL,
    subject text NOT NULL,
    bound_at timestamptz NOT NULL,
    CONSTRAINT bound_identities_account_id_issuer_key UNIQUE (account_id, issuer),
    CONSTRAINT bound_identities_issuer_subject_key UNIQUE (issuer, subject),
    CONSTRAINT bound_identities_pkey PRIMARY KEY (id)
  );
  CREATE INDEX sessions_over ON sessions (account_id, ended_at) WHERE ended_at IS NOT NULL;
  ALTER TABLE access_tokens ADD CONSTRAINT access_tokens_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts(id) ON DELETE RESTRICT ON UPDATE NO ACTION;
  ALTER TABLE bound_identities ADD CONSTRAINT bound_identities_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts(id) ON DELETE RESTRICT ON UPDATE NO ACTION;
`;
