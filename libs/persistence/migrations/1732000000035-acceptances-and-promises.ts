import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 待签收的任务 by the last day for it, looked through each morning; and the case to which a promise belongs. */
export class AcceptancesAndPromises1732000000035 implements MigrationInterface {
  readonly name = 'AcceptancesAndPromises1732000000035';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP INDEX tasks_awaiting_acceptance; ALTER TABLE interview_promises DROP COLUMN case_id',
    );
  }
}

const UP = `
  CREATE INDEX tasks_awaiting_acceptance ON tasks (accept_by, id) WHERE status = 'assigned';
  ALTER TABLE interview_promises ADD COLUMN case_id bigint,
    ADD CONSTRAINT interview_promises_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases(id)
      ON DELETE RESTRICT ON UPDATE NO ACTION;
  UPDATE interview_promises p SET case_id = coalesce(
    (SELECT n.case_id FROM notices n WHERE n.id = p.notice_id),
    (SELECT i.case_id FROM interviews i WHERE i.id = p.interview_id));
`;
