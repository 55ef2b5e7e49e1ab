import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Drafts of reports, readings as a series, withdrawal and review of reports, and cooperation with its disagreements. */
export class Reporting1732000000007 implements MigrationInterface {
  readonly name = 'Reporting1732000000007';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE disagreements; DROP TABLE contributions; DROP TABLE indicator_readings; DROP TABLE report_drafts;
      DROP INDEX reporting_periods_owed; DROP INDEX progress_reports_awaiting;
      ALTER TABLE progress_reports DROP COLUMN author_id, DROP COLUMN withdrawn_at, DROP COLUMN reviewed_by_id,
        DROP COLUMN resubmit_on, DROP COLUMN standings, DROP COLUMN version;
    `);
  }
}

const reference = (table: string, column: string, target: string) => `
  ALTER TABLE ${table} ADD CONSTRAINT ${table}_${column}_fkey FOREIGN KEY (${column}) REFERENCES ${target}(id) ON DELETE RESTRICT ON UPDATE NO ACTION;`;

const UP = `
  ALTER TABLE progress_reports ADD COLUMN author_id bigint;
  ALTER TABLE progress_reports ADD COLUMN withdrawn_at timestamptz;
  ALTER TABLE progress_reports ADD COLUMN reviewed_by_id bigint;
  ALTER TABLE progress_reports ADD COLUMN resubmit_on date;
  ALTER TABLE progress_reports ADD COLUMN standings jsonb;
  ALTER TABLE progress_reports ADD COLUMN version integer NOT NULL DEFAULT 1;
  CREATE INDEX progress_reports_awaiting ON progress_reports (submitted_at, id) WHERE reviewed_at IS NULL AND withdrawn_at IS NULL;
  CREATE INDEX reporting_periods_owed ON reporting_periods (due_on, id) WHERE reported_on IS NULL;
  CREATE TABLE report_drafts (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    task_id bigint NOT NULL,
    unit_id bigint NOT NULL,
    period text NOT NULL DEFAULT '',
    purpose text NOT NULL,
    percent integer,
    body text NOT NULL,
    readings jsonb NOT NULL,
    saved_at timestamptz NOT NULL,
    saved_by_id bigint,
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT report_drafts_task_id_unit_id_period_key UNIQUE (task_id, unit_id, period),
    CONSTRAINT report_drafts_pkey PRIMARY KEY (id)
  );
  CREATE TABLE indicator_readings (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    report_id bigint NOT NULL,
    indicator_id bigint NOT NULL,
    value numeric NOT NULL,
    unit text,
    as_of_on date NOT NULL,
    previous numeric,
    CONSTRAINT indicator_readings_report_id_indicator_id_key UNIQUE (report_id, indicator_id),
    CONSTRAINT indicator_readings_pkey PRIMARY KEY (id)
  );
  CREATE INDEX indicator_readings_indicator_id_as_of_on_id_idx ON indicator_readings (indicator_id, as_of_on, id);
  CREATE TABLE contributions (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    task_id bigint NOT NULL,
    unit_id bigint NOT NULL,
    status text NOT NULL,
    percent integer,
    body text NOT NULL,
    readings jsonb NOT NULL,
    submitted_at timestamptz NOT NULL,
    author_id bigint,
    reviewed_at timestamptz,
    reviewed_by_id bigint,
    review_reason text,
    report_id bigint,
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT contributions_pkey PRIMARY KEY (id)
  );
  CREATE INDEX contributions_task_id_id_idx ON contributions (task_id, id);
  CREATE TABLE disagreements (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    task_id bigint NOT NULL,
    unit_id bigint NOT NULL,
    kind text NOT NULL,
    contribution_id bigint,
    statement text NOT NULL,
    raised_at timestamptz NOT NULL,
    raised_by_id bigint,
    decided_at timestamptz,
    decided_by_id bigint,
    outcome text,
    decision_reason text,
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT disagreements_pkey PRIMARY KEY (id)
  );
  CREATE INDEX disagreements_task_id_id_idx ON disagreements (task_id, id);
  CREATE INDEX disagreements_open ON disagreements (raised_at, id) WHERE decided_at IS NULL;
  CREATE UNIQUE INDEX disagreements_one_open ON disagreements (task_id, unit_id) WHERE decided_at IS NULL;
  ${[
    reference('progress_reports', 'author_id', 'people'),
    reference('progress_reports', 'reviewed_by_id', 'people'),
    reference('report_drafts', 'task_id', 'tasks'),
    reference('report_drafts', 'unit_id', 'organizations'),
    reference('report_drafts', 'saved_by_id', 'people'),
    reference('indicator_readings', 'report_id', 'progress_reports'),
    reference('indicator_readings', 'indicator_id', 'indicators'),
    reference('contributions', 'task_id', 'tasks'),
    reference('contributions', 'unit_id', 'organizations'),
    reference('contributions', 'author_id', 'people'),
    reference('contributions', 'reviewed_by_id', 'people'),
    reference('contributions', 'report_id', 'progress_reports'),
    reference('disagreements', 'task_id', 'tasks'),
    reference('disagreements', 'unit_id', 'organizations'),
    reference('disagreements', 'contribution_id', 'contributions'),
    reference('disagreements', 'raised_by_id', 'people'),
    reference('disagreements', 'decided_by_id', 'people'),
  ].join('')}
`;
