import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The rectification ledger over HTTP: sources with their documents, relapses across items, sampled rechecks. */
export class Rectification1732000000015 implements MigrationInterface {
  readonly name = 'Rectification1732000000015';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}

const UP = `
  ALTER TABLE rectification_items ADD COLUMN source_ref text;
  ALTER TABLE rectification_items ADD COLUMN found_on date;
  ALTER TABLE rectification_items ADD COLUMN evidence_judged integer NOT NULL DEFAULT 0;
  ALTER TABLE rectification_items ADD COLUMN relapse_of_id bigint;
  UPDATE rectification_items SET found_on = (opened_at AT TIME ZONE 'Asia/Shanghai')::date,
    evidence_judged = CASE WHEN status IN ('submitted', 'closed') THEN 0 ELSE jsonb_array_length(evidence) END;
  ALTER TABLE rectification_items ADD CONSTRAINT rectification_items_relapse_of_id_fkey FOREIGN KEY (relapse_of_id) REFERENCES rectification_items(id) ON DELETE RESTRICT ON UPDATE NO ACTION;
  CREATE INDEX rectification_items_office_id_id_idx ON rectification_items (office_id, id);
  CREATE INDEX rectification_items_unit_id_id_idx ON rectification_items (unit_id, id);
  CREATE INDEX rectification_items_relapse_of_id_idx ON rectification_items (relapse_of_id);
  CREATE TABLE rectification_rechecks (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    item_id bigint NOT NULL,
    seed text NOT NULL,
    due_on date NOT NULL,
    drawn_at timestamptz NOT NULL,
    drawn_by_id bigint,
    outcome text,
    finding text,
    checked_at timestamptz,
    checked_by_id bigint,
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT rectification_rechecks_pkey PRIMARY KEY (id)
  );
  CREATE INDEX rectification_rechecks_item_id_idx ON rectification_rechecks (item_id);
  CREATE UNIQUE INDEX rectification_rechecks_one_pending ON rectification_rechecks (item_id) WHERE outcome IS NULL;
  ALTER TABLE rectification_rechecks ADD CONSTRAINT rectification_rechecks_item_id_fkey FOREIGN KEY (item_id) REFERENCES rectification_items(id) ON DELETE RESTRICT ON UPDATE NO ACTION;
  ALTER TABLE rectification_rechecks ADD CONSTRAINT rectification_rechecks_drawn_by_id_fkey FOREIGN KEY (drawn_by_id) REFERENCES people(id) ON DELETE RESTRICT ON UPDATE NO ACTION;
  ALTER TABLE rectification_rechecks ADD CONSTRAINT rectification_rechecks_checked_by_id_fkey FOREIGN KEY (checked_by_id) REFERENCES people(id) ON DELETE RESTRICT ON UPDATE NO ACTION;
`;

const DOWN = `
  DROP TABLE rectification_rechecks;
  ALTER TABLE rectification_items DROP COLUMN relapse_of_id, DROP COLUMN evidence_judged, DROP COLUMN found_on,
    DROP COLUMN source_ref;
  DROP INDEX rectification_items_office_id_id_idx;
  DROP INDEX rectification_items_unit_id_id_idx;
`;
