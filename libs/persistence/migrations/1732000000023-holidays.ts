import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Calendars that were in force are kept, changes of holidays wait for approval, and every process notices them. */
export class Holidays1732000000023 implements MigrationInterface {
  readonly name = 'Holidays1732000000023';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}

/** A number of the sequence is never given twice, not even after a rollback: equal stamps mean equal calendars. */
const UP = `
  CREATE TABLE calendar_archive (
    version text NOT NULL,
    years jsonb NOT NULL,
    overrides jsonb NOT NULL,
    archived_at timestamptz NOT NULL,
    CONSTRAINT calendar_archive_pkey PRIMARY KEY (version)
  );
  CREATE TABLE holiday_changes (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    year integer NOT NULL,
    document_number text NOT NULL,
    body jsonb NOT NULL,
    reason text,
    status text NOT NULL,
    proposed_at timestamptz NOT NULL,
    proposed_by_id bigint,
    decided_at timestamptz,
    decided_by_id bigint,
    decision_reason text,
    calendar_before text,
    calendar_after text,
    effects jsonb,
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT holiday_changes_pkey PRIMARY KEY (id)
  );
  CREATE UNIQUE INDEX holiday_changes_one_open ON holiday_changes (year) WHERE status = 'proposed';
  ALTER TABLE holiday_changes ADD CONSTRAINT holiday_changes_proposed_by_id_fkey FOREIGN KEY (proposed_by_id) REFERENCES people(id) ON DELETE RESTRICT ON UPDATE NO ACTION;
  ALTER TABLE holiday_changes ADD CONSTRAINT holiday_changes_decided_by_id_fkey FOREIGN KEY (decided_by_id) REFERENCES people(id) ON DELETE RESTRICT ON UPDATE NO ACTION;
  CREATE SEQUENCE calendar_stamps AS bigint;
  CREATE TABLE calendar_state (
    id integer NOT NULL,
    stamp bigint NOT NULL,
    CONSTRAINT calendar_state_pkey PRIMARY KEY (id)
  );
  INSERT INTO calendar_state (id, stamp) VALUES (1, nextval('calendar_stamps'));
  CREATE FUNCTION stamp_calendar() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    UPDATE calendar_state SET stamp = nextval('calendar_stamps');
    RETURN NULL;
  END $$;
  CREATE TRIGGER calendar_years_stamp AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON calendar_years
    FOR EACH STATEMENT EXECUTE FUNCTION stamp_calendar();
  CREATE TRIGGER calendar_overrides_stamp AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON calendar_overrides
    FOR EACH STATEMENT EXECUTE FUNCTION stamp_calendar();
`;

const DOWN = `
  DROP TRIGGER calendar_overrides_stamp ON calendar_overrides;
  DROP TRIGGER calendar_years_stamp ON calendar_years;
  DROP FUNCTION stamp_calendar();
  DROP TABLE calendar_state, holiday_changes, calendar_archive;
  DROP SEQUENCE calendar_stamps;
`;
