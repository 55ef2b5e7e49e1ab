import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Stored imports of reports, and the drafts of targets that they hold. */
export class PlanImports1732000000002 implements MigrationInterface {
  readonly name = 'PlanImports1732000000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE target_drafts; DROP TABLE plan_imports;');
  }
}

const UP = `
  CREATE TABLE plan_imports (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    report_id bigint NOT NULL,
    office_id bigint NOT NULL,
    state text NOT NULL,
    file_name text,
    doubts jsonb NOT NULL,
    reader_version text NOT NULL,
    previous_import_id bigint,
    created_by text NOT NULL,
    created_at timestamptz NOT NULL,
    closed_at timestamptz,
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT plan_imports_once UNIQUE (office_id, report_id),
    CONSTRAINT plan_imports_pkey PRIMARY KEY (id)
  );
  CREATE INDEX plan_imports_previous_import_id_idx ON plan_imports (previous_import_id);
  CREATE TABLE target_drafts (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    import_id bigint NOT NULL,
    parent_id bigint,
    position integer NOT NULL,
    ordinal text NOT NULL,
    title text NOT NULL,
    text text NOT NULL,
    summary text NOT NULL,
    spans jsonb NOT NULL,
    indicators jsonb NOT NULL,
    deadlines jsonb NOT NULL,
    responsible jsonb NOT NULL,
    doubts jsonb NOT NULL,
    lead_suggestions jsonb NOT NULL,
    suggested_lead_id bigint,
    lead_unit_id bigint,
    state text NOT NULL,
    earlier_target_id bigint,
    target_id bigint,
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT target_drafts_dropped_is_no_target CHECK (target_id IS NULL OR state = 'kept'),
    CONSTRAINT target_drafts_pkey PRIMARY KEY (id)
  );
  CREATE INDEX target_drafts_target_id_idx ON target_drafts (target_id);
  CREATE INDEX target_drafts_parent_id_idx ON target_drafts (parent_id);
  CREATE INDEX target_drafts_import_id_position_idx ON target_drafts (import_id, position);
  ALTER TABLE plan_imports ADD CONSTRAINT plan_imports_report_id_fkey FOREIGN KEY (report_id) REFERENCES reports(id) ON DELETE RESTRICT ON UPDATE NO ACTION;
  ALTER TABLE plan_imports ADD CONSTRAINT plan_imports_office_id_fkey FOREIGN KEY (office_id) REFERENCES organizations(id) ON DELETE RESTRICT ON UPDATE NO ACTION;
  ALTER TABLE plan_imports ADD CONSTRAINT plan_imports_previous_import_id_fkey FOREIGN KEY (previous_import_id) REFERENCES plan_imports(id) ON DELETE RESTRICT ON UPDATE NO ACTION;
  ALTER TABLE target_drafts ADD CONSTRAINT target_drafts_import_id_fkey FOREIGN KEY (import_id) REFERENCES plan_imports(id) ON DELETE RESTRICT ON UPDATE NO ACTION;
  ALTER TABLE target_drafts ADD CONSTRAINT target_drafts_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES target_drafts(id) ON DELETE RESTRICT ON UPDATE NO ACTION;
  ALTER TABLE target_drafts ADD CONSTRAINT target_drafts_suggested_lead_id_fkey FOREIGN KEY (suggested_lead_id) REFERENCES organizations(id) ON DELETE RESTRICT ON UPDATE NO ACTION;
  ALTER TABLE target_drafts ADD CONSTRAINT target_drafts_lead_unit_id_fkey FOREIGN KEY (lead_unit_id) REFERENCES organizations(id) ON DELETE RESTRICT ON UPDATE NO ACTION;
  ALTER TABLE target_drafts ADD CONSTRAINT target_drafts_earlier_target_id_fkey FOREIGN KEY (earlier_target_id) REFERENCES targets(id) ON DELETE RESTRICT ON UPDATE NO ACTION;
  ALTER TABLE target_drafts ADD CONSTRAINT target_drafts_target_id_fkey FOREIGN KEY (target_id) REFERENCES targets(id) ON DELETE RESTRICT ON UPDATE NO ACTION;
`;
