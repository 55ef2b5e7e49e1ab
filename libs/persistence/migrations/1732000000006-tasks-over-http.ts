import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The clock of acceptance, when a task last changed, who had it before, and the orders in which lists are read. */
export class TasksOverHttp1732000000006 implements MigrationInterface {
  readonly name = 'TasksOverHttp1732000000006';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE tasks
        ADD COLUMN accept_by date,
        ADD COLUMN accepted_on date,
        ADD COLUMN updated_at timestamptz NOT NULL DEFAULT now();
      CREATE INDEX tasks_open_of_office ON tasks (office_id, due_on, id)
       WHERE status IN ('assigned', 'accepted', 'in_progress', 'submitted', 'returned');
      CREATE INDEX tasks_open_of_unit ON tasks (lead_unit_id, due_on, id)
       WHERE status IN ('assigned', 'accepted', 'in_progress', 'submitted', 'returned');
      CREATE INDEX tasks_office_id_due_on_id_idx ON tasks (office_id, due_on, id);
      CREATE INDEX tasks_office_id_updated_at_id_idx ON tasks (office_id, updated_at, id);

      CREATE SEQUENCE task_codes;

      CREATE TABLE task_hand_overs (
        id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
        task_id bigint NOT NULL,
        from_unit_id bigint NOT NULL,
        to_unit_id bigint NOT NULL,
        at timestamptz NOT NULL,
        reason text NOT NULL,
        note text,
        CONSTRAINT task_hand_overs_pkey PRIMARY KEY (id),
        CONSTRAINT task_hand_overs_task_id_fkey FOREIGN KEY (task_id) REFERENCES tasks (id) ON DELETE RESTRICT,
        CONSTRAINT task_hand_overs_from_unit_id_fkey
          FOREIGN KEY (from_unit_id) REFERENCES organizations (id) ON DELETE RESTRICT,
        CONSTRAINT task_hand_overs_to_unit_id_fkey
          FOREIGN KEY (to_unit_id) REFERENCES organizations (id) ON DELETE RESTRICT
      );
      CREATE INDEX task_hand_overs_task_id_idx ON task_hand_overs (task_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE IF EXISTS task_hand_overs;
      DROP SEQUENCE IF EXISTS task_codes;
      DROP INDEX IF EXISTS tasks_open_of_office, tasks_open_of_unit, tasks_office_id_due_on_id_idx,
                           tasks_office_id_updated_at_id_idx;
      ALTER TABLE tasks DROP COLUMN IF EXISTS accept_by, DROP COLUMN IF EXISTS accepted_on,
                        DROP COLUMN IF EXISTS updated_at;
    `);
  }
}
