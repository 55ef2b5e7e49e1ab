import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 约谈: appointments, attendance, records confirmed by both sides, promises. */
export class Interviews1732000000017 implements MigrationInterface {
  readonly name = 'Interviews1732000000017';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [INTERVIEWS, NOTICES, APPOINTMENTS, PROMISES, OBJECTIONS]) {
      await runner.query(statement);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX notices_interviews;
      DROP TABLE interview_objections, interview_promises, interview_appointments, interview_notices, interviews;
    `);
  }
}

const reference = (table: string, column: string, target: string) =>
  `ALTER TABLE ${table} ADD CONSTRAINT ${table}_${column}_fkey FOREIGN KEY (${column}) REFERENCES ${target}(id) ON DELETE RESTRICT ON UPDATE NO ACTION;`;

const INTERVIEWS = `
  CREATE TABLE interviews (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    code text NOT NULL,
    office_id bigint NOT NULL,
    unit_id bigint NOT NULL,
    joint_id bigint,
    case_id bigint,
    reason text,
    status text NOT NULL,
    starts_at timestamptz NOT NULL,
    place text NOT NULL,
    host_id bigint NOT NULL,
    participants jsonb NOT NULL DEFAULT '[]',
    arranged_at timestamptz NOT NULL,
    arranged_by_id bigint,
    held_on date,
    record jsonb,
    recorded_at timestamptz,
    recorded_by_id bigint,
    confirm_due_on date,
    office_confirmed_at timestamptz,
    office_confirmed_by_id bigint,
    unit_answer text,
    unit_answered_at timestamptz,
    unit_answered_by_id bigint,
    unit_reason text,
    concluded_at timestamptz,
    cancelled_reason text,
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT interviews_code UNIQUE (office_id, code),
    CONSTRAINT interviews_pkey PRIMARY KEY (id)
  );
  CREATE INDEX interviews_office_id_starts_at_id_idx ON interviews (office_id, starts_at, id);
  CREATE INDEX interviews_unit_id_starts_at_id_idx ON interviews (unit_id, starts_at, id);
  CREATE INDEX interviews_joint_id_idx ON interviews (joint_id);
  CREATE INDEX interviews_case_id_idx ON interviews (case_id);
  CREATE INDEX interviews_unfinished ON interviews (starts_at, id) WHERE status NOT IN ('concluded', 'cancelled');
  ${reference('interviews', 'office_id', 'organizations')}
  ${reference('interviews', 'unit_id', 'organizations')}
  ${reference('interviews', 'joint_id', 'interviews')}
  ${reference('interviews', 'case_id', 'cases')}
  ${reference('interviews', 'host_id', 'people')}
  ${reference('interviews', 'arranged_by_id', 'people')}
  ${reference('interviews', 'recorded_by_id', 'people')}
  ${reference('interviews', 'office_confirmed_by_id', 'people')}
  ${reference('interviews', 'unit_answered_by_id', 'people')}
`;

const NOTICES = `
  CREATE INDEX notices_interviews ON notices (id)
    WHERE kind = 'interview_notice' AND status IN ('issued', 'received', 'replied');
  CREATE TABLE interview_notices (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    interview_id bigint NOT NULL,
    notice_id bigint NOT NULL,
    let_go_at timestamptz,
    CONSTRAINT interview_notices_pkey PRIMARY KEY (id)
  );
  CREATE UNIQUE INDEX interview_notices_taken ON interview_notices (notice_id) WHERE let_go_at IS NULL;
  CREATE INDEX interview_notices_interview_id_idx ON interview_notices (interview_id);
  CREATE INDEX interview_notices_notice_id_idx ON interview_notices (notice_id);
  ${reference('interview_notices', 'interview_id', 'interviews')}
  ${reference('interview_notices', 'notice_id', 'notices')}
`;

const APPOINTMENTS = `
  CREATE TABLE interview_appointments (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    interview_id bigint NOT NULL,
    starts_at timestamptz NOT NULL,
    place text NOT NULL,
    host_id bigint NOT NULL,
    reason text,
    set_at timestamptz NOT NULL,
    set_by_id bigint,
    ended_as text,
    end_reason text,
    ended_at timestamptz,
    ended_by_id bigint,
    CONSTRAINT interview_appointments_pkey PRIMARY KEY (id)
  );
  CREATE INDEX interview_appointments_interview_id_id_idx ON interview_appointments (interview_id, id);
  CREATE UNIQUE INDEX interview_appointments_standing ON interview_appointments (interview_id) WHERE ended_at IS NULL;
  ${reference('interview_appointments', 'interview_id', 'interviews')}
  ${reference('interview_appointments', 'host_id', 'people')}
  ${reference('interview_appointments', 'set_by_id', 'people')}
  ${reference('interview_appointments', 'ended_by_id', 'people')}
`;

const PROMISES = `
  CREATE TABLE interview_promises (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    interview_id bigint NOT NULL,
    position integer NOT NULL,
    measure text NOT NULL,
    responsible_id bigint NOT NULL,
    due_on date NOT NULL,
    notice_id bigint,
    item_id bigint,
    CONSTRAINT interview_promises_position UNIQUE (interview_id, position),
    CONSTRAINT interview_promises_pkey PRIMARY KEY (id)
  );
  CREATE INDEX interview_promises_item_id_idx ON interview_promises (item_id);
  CREATE INDEX interview_promises_notice_id_idx ON interview_promises (notice_id);
  ${reference('interview_promises', 'interview_id', 'interviews')}
  ${reference('interview_promises', 'responsible_id', 'people')}
  ${reference('interview_promises', 'notice_id', 'notices')}
  ${reference('interview_promises', 'item_id', 'rectification_items')}
`;

const OBJECTIONS = `
  CREATE TABLE interview_objections (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    interview_id bigint NOT NULL,
    statement text NOT NULL,
    raised_at timestamptz NOT NULL,
    raised_by_id bigint,
    outcome text,
    answer text,
    answered_at timestamptz,
    answered_by_id bigint,
    CONSTRAINT interview_objections_pkey PRIMARY KEY (id)
  );
  CREATE INDEX interview_objections_interview_id_id_idx ON interview_objections (interview_id, id);
  ${reference('interview_objections', 'interview_id', 'interviews')}
  ${reference('interview_objections', 'raised_by_id', 'people')}
  ${reference('interview_objections', 'answered_by_id', 'people')}
`;
