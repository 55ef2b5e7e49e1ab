import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 述法: yearly cycles, reports, evaluators with their votes, and the problems that go to the rectification ledger. */
export class DutyReports1732000000019 implements MigrationInterface {
  readonly name = 'DutyReports1732000000019';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE duty_problems;
      DROP TABLE duty_evaluations;
      DROP TABLE duty_reports;
      DROP TABLE duty_evaluators;
      DROP TABLE duty_cycles;
    `);
  }
}

const REFERENCES = [
  ['duty_cycles', 'office_id', 'organizations'],
  ['duty_cycles', 'deliberated_by_id', 'people'],
  ['duty_evaluators', 'cycle_id', 'duty_cycles'],
  ['duty_evaluators', 'person_id', 'people'],
  ['duty_reports', 'cycle_id', 'duty_cycles'],
  ['duty_reports', 'unit_id', 'organizations'],
  ['duty_reports', 'submitted_by_id', 'people'],
  ['duty_reports', 'reviewed_by_id', 'people'],
  ['duty_evaluations', 'report_id', 'duty_reports'],
  ['duty_evaluations', 'evaluator_id', 'people'],
  ['duty_problems', 'report_id', 'duty_reports'],
  ['duty_problems', 'item_id', 'rectification_items'],
] as const;

const UP = `
  CREATE TABLE duty_cycles (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    office_id bigint NOT NULL,
    year integer NOT NULL,
    status text NOT NULL,
    form jsonb NOT NULL,
    due_on date NOT NULL,
    evaluate_on date,
    opened_at timestamptz,
    deliberated_at timestamptz,
    deliberated_by_id bigint,
    decision text,
    closed_at timestamptz,
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT duty_cycles_office_id_year_key UNIQUE (office_id, year),
    CONSTRAINT duty_cycles_pkey PRIMARY KEY (id)
  );
  CREATE INDEX duty_cycles_office_id_id_idx ON duty_cycles (office_id, id);
  CREATE TABLE duty_evaluators (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    cycle_id bigint NOT NULL,
    person_id bigint NOT NULL,
    CONSTRAINT duty_evaluators_cycle_id_person_id_key UNIQUE (cycle_id, person_id),
    CONSTRAINT duty_evaluators_pkey PRIMARY KEY (id)
  );
  CREATE INDEX duty_evaluators_person_id_idx ON duty_evaluators (person_id);
  CREATE TABLE duty_reports (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    cycle_id bigint NOT NULL,
    unit_id bigint NOT NULL,
    status text NOT NULL,
    on_site boolean NOT NULL DEFAULT false,
    answers jsonb NOT NULL DEFAULT '{}',
    figures jsonb NOT NULL DEFAULT '[]',
    submitted jsonb,
    first_submitted_at timestamptz,
    submitted_at timestamptz,
    submitted_by_id bigint,
    reviewed_at timestamptz,
    reviewed_by_id bigint,
    review_reason text,
    heard_on date,
    hearing text,
    end_reason text,
    missed_reason text,
    appraisal jsonb,
    feedback jsonb,
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT duty_reports_cycle_id_unit_id_key UNIQUE (cycle_id, unit_id),
    CONSTRAINT duty_reports_pkey PRIMARY KEY (id)
  );
  CREATE INDEX duty_reports_cycle_id_id_idx ON duty_reports (cycle_id, id);
  CREATE INDEX duty_reports_unit_id_id_idx ON duty_reports (unit_id, id);
  CREATE TABLE duty_evaluations (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    report_id bigint NOT NULL,
    evaluator_id bigint NOT NULL,
    scores jsonb,
    grade text,
    opinion text,
    submitted_at timestamptz,
    CONSTRAINT duty_evaluations_report_id_evaluator_id_key UNIQUE (report_id, evaluator_id),
    CONSTRAINT duty_evaluations_pkey PRIMARY KEY (id)
  );
  CREATE INDEX duty_evaluations_evaluator_id_id_idx ON duty_evaluations (evaluator_id, id);
  CREATE TABLE duty_problems (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    report_id bigint NOT NULL,
    "position" integer NOT NULL,
    problem text NOT NULL,
    item_id bigint,
    CONSTRAINT duty_problems_report_id_position_key UNIQUE (report_id, "position"),
    CONSTRAINT duty_problems_pkey PRIMARY KEY (id)
  );
  CREATE INDEX duty_problems_item_id_idx ON duty_problems (item_id);
  ${REFERENCES.map(
    ([table, column, target]) =>
      `ALTER TABLE ${table} ADD CONSTRAINT ${table}_${column}_fkey FOREIGN KEY (${column}) REFERENCES ${target}(id) ON DELETE RESTRICT ON UPDATE NO ACTION;`,
  ).join('\n  ')}
`;
