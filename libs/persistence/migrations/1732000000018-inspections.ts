import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 督察 with units, team, findings and reviews; the terms that a document sets for an item of the ledger. */
export class Inspections1732000000018 implements MigrationInterface {
  readonly name = 'Inspections1732000000018';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}

const key = (table: string, column: string, target: string) =>
  `ALTER TABLE ${table} ADD CONSTRAINT ${table}_${column}_fkey FOREIGN KEY (${column}) REFERENCES ${target}(id) ON DELETE RESTRICT ON UPDATE NO ACTION;`;

const UP = `
  ALTER TABLE rectification_items ADD COLUMN plan_due_on date;
  ALTER TABLE rectification_items ADD COLUMN complete_by date;

  CREATE TABLE inspections (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    office_id bigint NOT NULL,
    plan_year integer NOT NULL,
    status text NOT NULL,
    topic text NOT NULL,
    scope text NOT NULL,
    authority jsonb NOT NULL,
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    joint_with text,
    recusals jsonb NOT NULL DEFAULT '[]',
    instructions jsonb NOT NULL DEFAULT '[]',
    repetitions jsonb NOT NULL DEFAULT '[]',
    override_reason text,
    prepared_by_id bigint,
    drafted_at timestamptz NOT NULL,
    approved_by_id bigint,
    approved_at timestamptz,
    started_at timestamptz,
    summary text NOT NULL DEFAULT '',
    document_kind text,
    number_year integer,
    number_seq integer,
    number text,
    content jsonb,
    signed_by_id bigint,
    issued_at timestamptz,
    issued_on date,
    plan_due_on date,
    last_reason text,
    ended_at timestamptz,
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT inspections_pkey PRIMARY KEY (id),
    CONSTRAINT inspections_number UNIQUE (office_id, number_year, number_seq)
  );
  CREATE INDEX inspections_office_id_id_idx ON inspections (office_id, id);
  CREATE INDEX inspections_office_id_plan_year_idx ON inspections (office_id, plan_year);
  ${key('inspections', 'office_id', 'organizations')}
  ${key('inspections', 'prepared_by_id', 'people')}
  ${key('inspections', 'approved_by_id', 'people')}
  ${key('inspections', 'signed_by_id', 'people')}

  CREATE TABLE inspection_units (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    inspection_id bigint NOT NULL,
    unit_id bigint NOT NULL,
    assessment text NOT NULL DEFAULT '',
    received_at timestamptz,
    received_by_id bigint,
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT inspection_units_pkey PRIMARY KEY (id),
    CONSTRAINT inspection_units_inspection_id_unit_id_key UNIQUE (inspection_id, unit_id)
  );
  CREATE INDEX inspection_units_unit_id_inspection_id_idx ON inspection_units (unit_id, inspection_id);
  ${key('inspection_units', 'inspection_id', 'inspections')}
  ${key('inspection_units', 'unit_id', 'organizations')}
  ${key('inspection_units', 'received_by_id', 'people')}

  CREATE TABLE inspection_members (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    inspection_id bigint NOT NULL,
    person_id bigint NOT NULL,
    head boolean NOT NULL DEFAULT false,
    CONSTRAINT inspection_members_pkey PRIMARY KEY (id),
    CONSTRAINT inspection_members_inspection_id_person_id_key UNIQUE (inspection_id, person_id)
  );
  CREATE INDEX inspection_members_person_id_idx ON inspection_members (person_id);
  ${key('inspection_members', 'inspection_id', 'inspections')}
  ${key('inspection_members', 'person_id', 'people')}

  CREATE TABLE inspection_findings (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    inspection_id bigint NOT NULL,
    unit_id bigint NOT NULL,
    kind text NOT NULL,
    fact text NOT NULL,
    evidence text NOT NULL,
    basis text,
    demand text NOT NULL,
    completion_days integer NOT NULL,
    task_id bigint,
    report_id bigint,
    found_at timestamptz NOT NULL,
    found_by_id bigint,
    complete_by date,
    item_id bigint,
    case_id bigint,
    overturned jsonb,
    set_aside_at timestamptz,
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT inspection_findings_pkey PRIMARY KEY (id)
  );
  CREATE INDEX inspection_findings_inspection_id_unit_id_id_idx ON inspection_findings (inspection_id, unit_id, id);
  CREATE INDEX inspection_findings_unit_id_idx ON inspection_findings (unit_id);
  CREATE INDEX inspection_findings_task_id_idx ON inspection_findings (task_id);
  CREATE INDEX inspection_findings_report_id_idx ON inspection_findings (report_id);
  CREATE INDEX inspection_findings_item_id_idx ON inspection_findings (item_id);
  CREATE INDEX inspection_findings_case_id_idx ON inspection_findings (case_id);
  ${key('inspection_findings', 'inspection_id', 'inspections')}
  ${key('inspection_findings', 'unit_id', 'organizations')}
  ${key('inspection_findings', 'task_id', 'tasks')}
  ${key('inspection_findings', 'report_id', 'progress_reports')}
  ${key('inspection_findings', 'found_by_id', 'people')}
  ${key('inspection_findings', 'item_id', 'rectification_items')}
  ${key('inspection_findings', 'case_id', 'cases')}

  CREATE TABLE inspection_reviews (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    inspection_id bigint NOT NULL,
    unit_id bigint NOT NULL,
    status text NOT NULL,
    finding_ids jsonb NOT NULL,
    statement text NOT NULL,
    raised_at timestamptz NOT NULL,
    raised_by_id bigint,
    due_on date NOT NULL,
    decided_at timestamptz,
    decided_by_id bigint,
    decision_reason text,
    set_aside_ids jsonb NOT NULL DEFAULT '[]',
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT inspection_reviews_pkey PRIMARY KEY (id),
    CONSTRAINT inspection_reviews_inspection_id_unit_id_key UNIQUE (inspection_id, unit_id)
  );
  CREATE INDEX inspection_reviews_unit_id_idx ON inspection_reviews (unit_id);
  CREATE INDEX inspection_reviews_open ON inspection_reviews (due_on, id) WHERE status = 'open';
  ${key('inspection_reviews', 'inspection_id', 'inspections')}
  ${key('inspection_reviews', 'unit_id', 'organizations')}
  ${key('inspection_reviews', 'raised_by_id', 'people')}
  ${key('inspection_reviews', 'decided_by_id', 'people')}
`;

const DOWN = `
  DROP TABLE inspection_reviews, inspection_findings, inspection_members, inspection_units, inspections;
  ALTER TABLE rectification_items DROP COLUMN complete_by, DROP COLUMN plan_due_on;
`;
