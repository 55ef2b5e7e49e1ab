import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 申辩与复核, who took a document for its unit, and the order in which documents are listed. */
export class Objections1732000000013 implements MigrationInterface {
  readonly name = 'Objections1732000000013';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE objections;
      DROP INDEX notices_office_id_id_idx, notices_unit_id_id_idx;
      ALTER TABLE notices DROP COLUMN received_by_id;
    `);
  }
}

const UP = `
  ALTER TABLE notices ADD COLUMN received_by_id bigint;
  ALTER TABLE notices ADD CONSTRAINT notices_received_by_id_fkey FOREIGN KEY (received_by_id) REFERENCES people(id) ON DELETE RESTRICT ON UPDATE NO ACTION;
  CREATE INDEX notices_office_id_id_idx ON notices (office_id, id);
  CREATE INDEX notices_unit_id_id_idx ON notices (unit_id, id);
  CREATE TABLE objections (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    notice_id bigint NOT NULL,
    office_id bigint NOT NULL,
    unit_id bigint NOT NULL,
    status text NOT NULL,
    statement text NOT NULL,
    raised_at timestamptz NOT NULL,
    raised_by_id bigint,
    due_on date NOT NULL,
    decided_at timestamptz,
    decided_by_id bigint,
    decision_reason text,
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT objections_once_a_notice UNIQUE (notice_id),
    CONSTRAINT objections_pkey PRIMARY KEY (id)
  );
  CREATE INDEX objections_open ON objections (due_on, id) WHERE status = 'open';
  CREATE INDEX objections_office_id_due_on_idx ON objections (office_id, due_on);
  CREATE INDEX objections_unit_id_due_on_idx ON objections (unit_id, due_on);
  ALTER TABLE objections ADD CONSTRAINT objections_notice_id_fkey FOREIGN KEY (notice_id) REFERENCES notices(id) ON DELETE RESTRICT ON UPDATE NO ACTION;
  ALTER TABLE objections ADD CONSTRAINT objections_office_id_fkey FOREIGN KEY (office_id) REFERENCES organizations(id) ON DELETE RESTRICT ON UPDATE NO ACTION;
  ALTER TABLE objections ADD CONSTRAINT objections_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES organizations(id) ON DELETE RESTRICT ON UPDATE NO ACTION;
  ALTER TABLE objections ADD CONSTRAINT objections_raised_by_id_fkey FOREIGN KEY (raised_by_id) REFERENCES people(id) ON DELETE RESTRICT ON UPDATE NO ACTION;
  ALTER TABLE objections ADD CONSTRAINT objections_decided_by_id_fkey FOREIGN KEY (decided_by_id) REFERENCES people(id) ON DELETE RESTRICT ON UPDATE NO ACTION;
`;
