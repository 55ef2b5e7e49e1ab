import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The yearly round, and what a target gains: a lead of its own, and the reason of its withdrawal. */
export class YearlyRound1732000000010 implements MigrationInterface {
  readonly name = 'YearlyRound1732000000010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE yearly_tasks;
      DROP TABLE yearly_templates;
      ALTER TABLE targets DROP COLUMN lead_unit_id, DROP COLUMN withdrawal_reason;
    `);
  }
}

const UP = `
  ALTER TABLE targets ADD COLUMN lead_unit_id bigint, ADD COLUMN withdrawal_reason text;
  ALTER TABLE targets ADD CONSTRAINT targets_lead_unit_id_fkey FOREIGN KEY (lead_unit_id) REFERENCES organizations(id) ON DELETE RESTRICT ON UPDATE NO ACTION;
  CREATE INDEX targets_lead_unit_id_idx ON targets (lead_unit_id);
  CREATE TABLE yearly_templates (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    office_id bigint NOT NULL,
    "key" text NOT NULL,
    edition integer,
    title text NOT NULL,
    measure text NOT NULL,
    basis text,
    due_month integer NOT NULL,
    due_day integer NOT NULL,
    shift text NOT NULL,
    audience text NOT NULL,
    unit_id bigint,
    reporting_cycle text NOT NULL,
    milestones jsonb NOT NULL,
    enabled boolean NOT NULL DEFAULT true,
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT yearly_templates_office_id_key_key UNIQUE (office_id, "key"),
    CONSTRAINT yearly_templates_pkey PRIMARY KEY (id)
  );
  CREATE TABLE yearly_tasks (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    template_id bigint NOT NULL,
    year integer NOT NULL,
    unit_id bigint NOT NULL,
    task_id bigint NOT NULL,
    CONSTRAINT yearly_tasks_template_id_year_unit_id_key UNIQUE (template_id, year, unit_id),
    CONSTRAINT yearly_tasks_pkey PRIMARY KEY (id)
  );
  CREATE INDEX yearly_tasks_task_id_idx ON yearly_tasks (task_id);
  ALTER TABLE yearly_templates ADD CONSTRAINT yearly_templates_office_id_fkey FOREIGN KEY (office_id) REFERENCES organizations(id) ON DELETE RESTRICT ON UPDATE NO ACTION;
  ALTER TABLE yearly_templates ADD CONSTRAINT yearly_templates_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES organizations(id) ON DELETE RESTRICT ON UPDATE NO ACTION;
  ALTER TABLE yearly_tasks ADD CONSTRAINT yearly_tasks_template_id_fkey FOREIGN KEY (template_id) REFERENCES yearly_templates(id) ON DELETE RESTRICT ON UPDATE NO ACTION;
  ALTER TABLE yearly_tasks ADD CONSTRAINT yearly_tasks_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES organizations(id) ON DELETE RESTRICT ON UPDATE NO ACTION;
  ALTER TABLE yearly_tasks ADD CONSTRAINT yearly_tasks_task_id_fkey FOREIGN KEY (task_id) REFERENCES tasks(id) ON DELETE RESTRICT ON UPDATE NO ACTION;
`;
