import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Documents drafted by hand, with one case, many or none; refused receipts; what a won objection excuses.
 */
export class Notices1732000000024 implements MigrationInterface {
  readonly name = 'Notices1732000000024';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}

const UP = `
  ALTER TABLE notices ALTER COLUMN case_id DROP NOT NULL;
  ALTER TABLE notices ALTER COLUMN facts DROP NOT NULL;
  ALTER TABLE notices ADD COLUMN drafted_by_id bigint;
  ALTER TABLE notices ADD COLUMN start_reason text;
  ALTER TABLE notices ADD COLUMN refusal jsonb;
  ALTER TABLE notices ADD CONSTRAINT notices_drafted_by_id_fkey FOREIGN KEY (drafted_by_id) REFERENCES people(id) ON DELETE RESTRICT ON UPDATE NO ACTION;
  CREATE INDEX notices_case_id_idx ON notices (case_id);
  CREATE TABLE notice_cases (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    notice_id bigint NOT NULL,
    case_id bigint NOT NULL,
    level integer NOT NULL,
    standing boolean NOT NULL DEFAULT true,
    CONSTRAINT notice_cases_once UNIQUE (notice_id, case_id),
    CONSTRAINT notice_cases_pkey PRIMARY KEY (id)
  );
  CREATE INDEX notice_cases_case_id_idx ON notice_cases (case_id);
  CREATE UNIQUE INDEX notice_cases_once_a_level ON notice_cases (case_id, level) WHERE standing;
  ALTER TABLE notice_cases ADD CONSTRAINT notice_cases_notice_id_fkey FOREIGN KEY (notice_id) REFERENCES notices(id) ON DELETE RESTRICT ON UPDATE NO ACTION;
  ALTER TABLE notice_cases ADD CONSTRAINT notice_cases_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases(id) ON DELETE RESTRICT ON UPDATE NO ACTION;
  CREATE VIEW notices_of_cases AS
    SELECT case_id, id AS notice_id FROM notices WHERE case_id IS NOT NULL
     UNION ALL SELECT case_id, notice_id FROM notice_cases;
  CREATE TABLE excusals (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    objection_id bigint NOT NULL,
    case_id bigint NOT NULL,
    what text,
    due_on date NOT NULL,
    decided_on date NOT NULL,
    until_on date,
    CONSTRAINT excusals_pkey PRIMARY KEY (id)
  );
  CREATE INDEX excusals_case_id_idx ON excusals (case_id);
  CREATE INDEX excusals_objection_id_idx ON excusals (objection_id);
  ALTER TABLE excusals ADD CONSTRAINT excusals_objection_id_fkey FOREIGN KEY (objection_id) REFERENCES objections(id) ON DELETE RESTRICT ON UPDATE NO ACTION;
  ALTER TABLE excusals ADD CONSTRAINT excusals_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases(id) ON DELETE RESTRICT ON UPDATE NO ACTION;
  CREATE INDEX rectification_items_notice_id_idx ON rectification_items (notice_id);
`;

const DOWN = `
  DROP INDEX rectification_items_notice_id_idx;
  DROP TABLE excusals;
  DROP VIEW notices_of_cases;
  DROP TABLE notice_cases;
  DROP INDEX notices_case_id_idx;
  ALTER TABLE notices DROP COLUMN refusal, DROP COLUMN start_reason, DROP COLUMN drafted_by_id;
  ALTER TABLE notices ALTER COLUMN facts SET NOT NULL;
  ALTER TABLE notices ALTER COLUMN case_id SET NOT NULL;
`;
