import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What comes after level three: proposals, leaders' instructions, and the rule of the scores. */
export class AfterLevelThree1732000000020 implements MigrationInterface {
  readonly name = 'AfterLevelThree1732000000020';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE score_rules, instructions, circular_recipients, proposals');
  }
}

const key = (table: string, column: string, target: string) =>
  `ALTER TABLE ${table} ADD CONSTRAINT ${table}_${column}_fkey FOREIGN KEY (${column}) REFERENCES ${target}(id) ON DELETE RESTRICT ON UPDATE NO ACTION;`;

const UP = `
  CREATE TABLE proposals (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    kind text NOT NULL,
    case_id bigint NOT NULL,
    office_id bigint NOT NULL,
    unit_id bigint NOT NULL,
    status text NOT NULL,
    title text NOT NULL,
    leads jsonb NOT NULL,
    documents jsonb NOT NULL DEFAULT '[]',
    proposed_at timestamptz NOT NULL,
    proposed_by_id bigint,
    decided_at timestamptz,
    decided_by_id bigint,
    decision_reason text,
    ends_case boolean,
    number text,
    text text,
    issued_on date,
    issued_by_id bigint,
    receiving_body text,
    received_on date,
    receiver text,
    receipt_ref text,
    answered_on date,
    answer text,
    answer_ref text,
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT proposals_number UNIQUE (office_id, number),
    CONSTRAINT proposals_pkey PRIMARY KEY (id)
  );
  CREATE UNIQUE INDEX proposals_one_a_kind ON proposals (case_id, kind) WHERE status NOT IN ('rejected', 'withdrawn');
  CREATE INDEX proposals_case_id_idx ON proposals (case_id);
  CREATE INDEX proposals_office_id_id_idx ON proposals (office_id, id);
  CREATE INDEX proposals_unit_id_id_idx ON proposals (unit_id, id);
  ${key('proposals', 'case_id', 'cases')}
  ${key('proposals', 'office_id', 'organizations')}
  ${key('proposals', 'unit_id', 'organizations')}
  ${key('proposals', 'proposed_by_id', 'people')}
  ${key('proposals', 'decided_by_id', 'people')}
  ${key('proposals', 'issued_by_id', 'people')}
  CREATE TABLE circular_recipients (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    proposal_id bigint NOT NULL,
    organization_id bigint NOT NULL,
    CONSTRAINT circular_recipients_proposal_id_organization_id_key UNIQUE (proposal_id, organization_id),
    CONSTRAINT circular_recipients_pkey PRIMARY KEY (id)
  );
  CREATE INDEX circular_recipients_organization_id_proposal_id_idx ON circular_recipients (organization_id, proposal_id);
  ${key('circular_recipients', 'proposal_id', 'proposals')}
  ${key('circular_recipients', 'organization_id', 'organizations')}
  CREATE TABLE instructions (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    office_id bigint NOT NULL,
    carrier_id bigint NOT NULL,
    leader_id bigint NOT NULL,
    subject_kind text NOT NULL,
    case_id bigint,
    task_id bigint,
    notice_id bigint,
    item_id bigint,
    topic text NOT NULL,
    text text NOT NULL,
    orders_inspection boolean NOT NULL DEFAULT false,
    status text NOT NULL,
    given_on date NOT NULL,
    due_on date NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by_id bigint,
    paper_ref text,
    accepted_at timestamptz,
    reported_at timestamptz,
    settled_at timestamptz,
    entries jsonb NOT NULL DEFAULT '[]',
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT instructions_pkey PRIMARY KEY (id)
  );
  CREATE INDEX instructions_office_id_id_idx ON instructions (office_id, id);
  CREATE INDEX instructions_carrier_id_id_idx ON instructions (carrier_id, id);
  CREATE INDEX instructions_leader_id_id_idx ON instructions (leader_id, id);
  CREATE INDEX instructions_case_id_idx ON instructions (case_id);
  CREATE INDEX instructions_task_id_idx ON instructions (task_id);
  CREATE INDEX instructions_notice_id_idx ON instructions (notice_id);
  CREATE INDEX instructions_item_id_idx ON instructions (item_id);
  ${key('instructions', 'office_id', 'organizations')}
  ${key('instructions', 'carrier_id', 'organizations')}
  ${key('instructions', 'leader_id', 'people')}
  ${key('instructions', 'case_id', 'cases')}
  ${key('instructions', 'task_id', 'tasks')}
  ${key('instructions', 'notice_id', 'notices')}
  ${key('instructions', 'item_id', 'rectification_items')}
  ${key('instructions', 'recorded_by_id', 'people')}
  CREATE TABLE score_rules (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    version integer NOT NULL,
    body jsonb NOT NULL,
    effective_from date NOT NULL,
    published_at timestamptz NOT NULL,
    published_by_id bigint,
    reason text NOT NULL,
    CONSTRAINT score_rules_version_key UNIQUE (version),
    CONSTRAINT score_rules_pkey PRIMARY KEY (id)
  );
  ${key('score_rules', 'published_by_id', 'people')}
`;
