import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The ledger is written once. The only later write is the seal: seq, prev_hash and hash, from null, once. */
export class AppendOnlyLedger1732000000001 implements MigrationInterface {
  readonly name = 'AppendOnlyLedger1732000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION ledger_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'UPDATE' AND OLD.seq IS NULL AND NEW.seq IS NOT NULL
           AND NEW.prev_hash IS NOT NULL AND NEW.hash IS NOT NULL
           AND (NEW.id, NEW.at, NEW.actor, NEW.action, NEW.subject, NEW.digest)
             = (OLD.id, OLD.at, OLD.actor, OLD.action, OLD.subject, OLD.digest)
           AND NEW.before IS NOT DISTINCT FROM OLD.before
           AND NEW.after IS NOT DISTINCT FROM OLD.after
           AND NEW.context IS NOT DISTINCT FROM OLD.context THEN
          RETURN NEW;
        END IF;
        RAISE EXCEPTION 'ledger_entries is append-only' USING ERRCODE = 'insufficient_privilege';
      END $$;
      CREATE TRIGGER ledger_entries_append_only BEFORE UPDATE OR DELETE ON ledger_entries
        FOR EACH ROW EXECUTE FUNCTION ledger_is_append_only();
      CREATE TRIGGER ledger_entries_no_truncate BEFORE TRUNCATE ON ledger_entries
        FOR EACH STATEMENT EXECUTE FUNCTION ledger_is_append_only();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER ledger_entries_no_truncate ON ledger_entries;
      DROP TRIGGER ledger_entries_append_only ON ledger_entries;
      DROP FUNCTION ledger_is_append_only();
    `);
  }
}
