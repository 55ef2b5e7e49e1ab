import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every process hears at once when what decides who may what has changed, whoever changed it. */
export class IdentityNews1732000000012 implements MigrationInterface {
  readonly name = 'IdentityNews1732000000012';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TELL);
    for (const [table, events] of Object.entries(NEWS)) {
      await runner.query(
        `CREATE TRIGGER ${table}_identity_news AFTER ${events} ON ${table}
         FOR EACH STATEMENT EXECUTE FUNCTION tell_identity_news()`,
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of Object.keys(NEWS)) {
      await runner.query(`DROP TRIGGER ${table}_identity_news ON ${table}`);
    }
    await runner.query('DROP FUNCTION tell_identity_news()');
  }
}

/** Told with the commit, and once however often it is said in one transaction. */
const TELL = `
  CREATE FUNCTION tell_identity_news() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM pg_notify('sandan_identity', '');
    RETURN NULL;
  END $$
`;

/** A last-seen note or a counted failure is no news, nor is a session or a token that was not there before. */
const NEWS = {
  sessions: 'DELETE OR UPDATE OF account_id, token_hash, created_at, ended_at',
  access_tokens: 'DELETE OR UPDATE OF account_id, token_hash, name, scopes, expires_at, revoked_at',
  accounts: 'DELETE OR UPDATE OF person_id, login, must_change, totp_confirmed_at, disabled_at',
  people: 'UPDATE OF name',
  appointments: 'INSERT OR DELETE OR UPDATE',
  substitutions: 'INSERT OR DELETE OR UPDATE',
  organizations: 'INSERT OR DELETE OR UPDATE OF name, kind, parent_id, valid_from, valid_to',
};
