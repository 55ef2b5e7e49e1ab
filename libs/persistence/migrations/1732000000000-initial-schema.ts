import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The first schema: organisations, plans, tasks, supervision, deliveries and the ledger. */
export class InitialSchema1732000000000 implements MigrationInterface {
  readonly name = 'InitialSchema1732000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SCHEMA);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE IF EXISTS ${TABLES.join(', ')} CASCADE`);
  }
}

const TABLES = [
  'organizations',
  'ladders',
  'calendar_years',
  'calendar_overrides',
  'reports',
  'targets',
  'indicators',
  'tasks',
  'task_cooperators',
  'milestones',
  'reporting_periods',
  'progress_reports',
  'extensions',
  'suspensions',
  'cases',
  'people',
  'appointments',
  'notices',
  'number_series',
  'deliveries',
  'ledger_entries',
  'outbox',
  'rectification_items',
  'system_clock',
];

const SCHEMA = `
  CREATE TABLE organizations (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    code text NOT NULL,
    name text NOT NULL,
    kind text NOT NULL,
    level text NOT NULL,
    parent_id bigint,
    agency_code text,
    valid_from date NOT NULL,
    valid_to date,
    successor_id bigint,
    CONSTRAINT organizations_code_key UNIQUE (code),
    CONSTRAINT organizations_pkey PRIMARY KEY (id)
  );
  CREATE INDEX organizations_parent_id_idx ON organizations (parent_id);
  CREATE TABLE ladders (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    "key" text NOT NULL,
    version integer NOT NULL,
    body jsonb NOT NULL,
    effective_from date NOT NULL,
    created_at timestamptz NOT NULL,
    CONSTRAINT ladders_key_version_key UNIQUE ("key", version),
    CONSTRAINT ladders_pkey PRIMARY KEY (id)
  );
  CREATE TABLE calendar_years (
    year integer NOT NULL,
    body jsonb NOT NULL,
    loaded_at timestamptz NOT NULL,
    CONSTRAINT calendar_years_pkey PRIMARY KEY (year)
  );
  CREATE TABLE calendar_overrides (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    on_day date NOT NULL,
    working boolean NOT NULL,
    reason text NOT NULL,
    CONSTRAINT calendar_overrides_on_day_key UNIQUE (on_day),
    CONSTRAINT calendar_overrides_pkey PRIMARY KEY (id)
  );
  CREATE TABLE reports (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    code text NOT NULL,
    issuer text NOT NULL,
    title text NOT NULL,
    report_year integer NOT NULL,
    plan_year integer NOT NULL,
    plan_heading text NOT NULL,
    body text,
    body_hash text,
    imported_at timestamptz NOT NULL,
    CONSTRAINT reports_code_key UNIQUE (code),
    CONSTRAINT reports_body_hash_key UNIQUE (body_hash),
    CONSTRAINT reports_pkey PRIMARY KEY (id)
  );
  CREATE TABLE targets (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    code text NOT NULL,
    office_id bigint NOT NULL,
    plan_year integer NOT NULL,
    report_id bigint,
    source_ordinal text,
    source_start integer,
    source_end integer,
    title text NOT NULL,
    summary text NOT NULL,
    status text NOT NULL,
    judged_at timestamptz,
    judgement text,
    judged_figures jsonb,
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT targets_code_key UNIQUE (code),
    CONSTRAINT targets_pkey PRIMARY KEY (id)
  );
  CREATE INDEX targets_office_id_plan_year_idx ON targets (office_id, plan_year);
  CREATE TABLE indicators (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    target_id bigint NOT NULL,
    position integer NOT NULL,
    name text NOT NULL,
    op text NOT NULL,
    value numeric,
    unit text,
    direction text NOT NULL,
    kind text NOT NULL,
    quote text,
    CONSTRAINT indicators_target_id_position_key UNIQUE (target_id, position),
    CONSTRAINT indicators_pkey PRIMARY KEY (id)
  );
  CREATE TABLE tasks (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    code text NOT NULL,
    target_id bigint,
    office_id bigint NOT NULL,
    lead_unit_id bigint NOT NULL,
    title text NOT NULL,
    measure text NOT NULL,
    status text NOT NULL,
    assigned_on date NOT NULL,
    original_due_on date NOT NULL,
    due_on date NOT NULL,
    deadline_version integer NOT NULL DEFAULT 1,
    reporting_cycle text NOT NULL DEFAULT 'none',
    completed_on date,
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT tasks_code_key UNIQUE (code),
    CONSTRAINT tasks_pkey PRIMARY KEY (id)
  );
  CREATE INDEX tasks_target_id_idx ON tasks (target_id);
  CREATE INDEX tasks_lead_unit_id_due_on_idx ON tasks (lead_unit_id, due_on);
  CREATE TABLE task_cooperators (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    task_id bigint NOT NULL,
    unit_id bigint NOT NULL,
    CONSTRAINT task_cooperators_task_id_unit_id_key UNIQUE (task_id, unit_id),
    CONSTRAINT task_cooperators_pkey PRIMARY KEY (id)
  );
  CREATE INDEX task_cooperators_unit_id_idx ON task_cooperators (unit_id);
  CREATE TABLE milestones (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    task_id bigint NOT NULL,
    position integer NOT NULL,
    name text NOT NULL,
    due_on date NOT NULL,
    reached_on date,
    CONSTRAINT milestones_task_id_position_key UNIQUE (task_id, position),
    CONSTRAINT milestones_pkey PRIMARY KEY (id)
  );
  CREATE TABLE reporting_periods (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    task_id bigint NOT NULL,
    label text NOT NULL,
    due_on date NOT NULL,
    reported_on date,
    CONSTRAINT reporting_periods_task_id_label_key UNIQUE (task_id, label),
    CONSTRAINT reporting_periods_pkey PRIMARY KEY (id)
  );
  CREATE TABLE progress_reports (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    task_id bigint NOT NULL,
    unit_id bigint NOT NULL,
    period_id bigint,
    purpose text NOT NULL,
    percent integer,
    body text NOT NULL,
    submitted_at timestamptz NOT NULL,
    reviewed_at timestamptz,
    outcome text,
    review_reason text,
    CONSTRAINT progress_reports_pkey PRIMARY KEY (id)
  );
  CREATE INDEX progress_reports_task_id_submitted_at_idx ON progress_reports (task_id, submitted_at);
  CREATE TABLE extensions (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    task_id bigint NOT NULL,
    reason text NOT NULL,
    previous_due_on date NOT NULL,
    requested_due_on date NOT NULL,
    requested_at timestamptz NOT NULL,
    decided_at timestamptz,
    granted boolean,
    decision_reason text,
    CONSTRAINT extensions_pkey PRIMARY KEY (id)
  );
  CREATE INDEX extensions_task_id_idx ON extensions (task_id);
  CREATE TABLE suspensions (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    task_id bigint NOT NULL,
    kind text NOT NULL DEFAULT 'suspended',
    from_on date NOT NULL,
    to_on date,
    reason text NOT NULL,
    CONSTRAINT suspensions_pkey PRIMARY KEY (id)
  );
  CREATE INDEX suspensions_task_id_idx ON suspensions (task_id);
  CREATE TABLE cases (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    task_id bigint NOT NULL,
    unit_id bigint NOT NULL,
    office_id bigint NOT NULL,
    ladder_id bigint NOT NULL,
    round integer NOT NULL,
    level integer NOT NULL DEFAULT 0,
    status text NOT NULL,
    closed_as text,
    opened_at timestamptz NOT NULL,
    closed_at timestamptz,
    next_due_at timestamptz,
    warned integer array NOT NULL DEFAULT '{}',
    proposed_at timestamptz,
    false_figures_at timestamptz,
    failures integer NOT NULL DEFAULT 0,
    parked_at timestamptz,
    last_failure text,
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT cases_one_per_round UNIQUE (task_id, unit_id, round),
    CONSTRAINT cases_level CHECK (level BETWEEN 0 AND 3),
    CONSTRAINT cases_pkey PRIMARY KEY (id)
  );
  CREATE INDEX cases_unit_id_idx ON cases (unit_id);
  CREATE INDEX cases_due ON cases (next_due_at, id) WHERE status <> 'closed' AND parked_at IS NULL;
  CREATE UNIQUE INDEX cases_one_open ON cases (task_id, unit_id) WHERE status <> 'closed';
  CREATE TABLE people (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    code text NOT NULL,
    name text NOT NULL,
    email text NOT NULL,
    CONSTRAINT people_code_key UNIQUE (code),
    CONSTRAINT people_pkey PRIMARY KEY (id)
  );
  CREATE TABLE appointments (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    person_id bigint NOT NULL,
    organization_id bigint NOT NULL,
    role text NOT NULL,
    valid_from date NOT NULL,
    valid_to date,
    CONSTRAINT appointments_pkey PRIMARY KEY (id)
  );
  CREATE INDEX appointments_person_id_idx ON appointments (person_id);
  CREATE INDEX appointments_organization_id_role_idx ON appointments (organization_id, role);
  CREATE TABLE notices (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    case_id bigint NOT NULL,
    office_id bigint NOT NULL,
    unit_id bigint NOT NULL,
    level integer NOT NULL,
    kind text NOT NULL,
    status text NOT NULL,
    number_year integer,
    number_seq integer,
    number text,
    content jsonb NOT NULL,
    reasons jsonb NOT NULL,
    facts jsonb NOT NULL,
    ladder_id bigint NOT NULL,
    calendar_version text NOT NULL,
    drafted_at timestamptz NOT NULL,
    signed_by_id bigint,
    instruction jsonb,
    issued_at timestamptz,
    issued_on date,
    served_on date,
    terms jsonb NOT NULL DEFAULT '[]',
    reply_due_on date,
    received_at timestamptz,
    reply jsonb,
    closed_at timestamptz,
    withdrawn_reason text,
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT notices_number UNIQUE (office_id, number_year, number_seq),
    CONSTRAINT notices_issued_has_number CHECK (issued_at IS NULL OR number IS NOT NULL),
    CONSTRAINT notices_level CHECK (level BETWEEN 1 AND 3),
    CONSTRAINT notices_pkey PRIMARY KEY (id)
  );
  CREATE INDEX notices_waiting ON notices (drafted_at) WHERE status = 'awaiting_signature';
  CREATE INDEX notices_unit_id_issued_on_idx ON notices (unit_id, issued_on);
  CREATE UNIQUE INDEX notices_once_a_level ON notices (case_id, level) WHERE status <> 'withdrawn';
  CREATE TABLE number_series (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    office_id bigint NOT NULL,
    series text NOT NULL,
    year integer NOT NULL,
    last integer NOT NULL,
    CONSTRAINT number_series_office_id_series_year_key UNIQUE (office_id, series, year),
    CONSTRAINT number_series_pkey PRIMARY KEY (id)
  );
  CREATE TABLE deliveries (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    subject text NOT NULL,
    topic text NOT NULL,
    recipient_id bigint NOT NULL,
    channel text NOT NULL DEFAULT 'mail',
    notice_id bigint,
    address text NOT NULL,
    message jsonb NOT NULL,
    state text NOT NULL DEFAULT 'queued',
    created_at timestamptz NOT NULL,
    not_before timestamptz NOT NULL,
    lease_holder text,
    lease_until timestamptz,
    attempts integer NOT NULL DEFAULT 0,
    sent_at timestamptz,
    last_response text,
    CONSTRAINT deliveries_once UNIQUE (subject, topic, recipient_id, channel),
    CONSTRAINT deliveries_pkey PRIMARY KEY (id)
  );
  CREATE INDEX deliveries_notice_id_idx ON deliveries (notice_id);
  CREATE INDEX deliveries_unsent ON deliveries (state, id) WHERE state IN ('failed', 'unknown', 'cancelled');
  CREATE INDEX deliveries_leased ON deliveries (lease_until) WHERE state = 'sending';
  CREATE INDEX deliveries_due ON deliveries (not_before, id) WHERE state = 'queued';
  CREATE TABLE ledger_entries (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    at timestamptz NOT NULL,
    actor text NOT NULL,
    action text NOT NULL,
    subject text NOT NULL,
    before jsonb,
    after jsonb,
    context jsonb,
    digest text NOT NULL,
    seq bigint,
    prev_hash text,
    hash text,
    CONSTRAINT ledger_entries_pkey PRIMARY KEY (id)
  );
  CREATE INDEX ledger_entries_subject_idx ON ledger_entries (subject);
  CREATE UNIQUE INDEX ledger_seq ON ledger_entries (seq);
  CREATE INDEX ledger_unsealed ON ledger_entries (id) WHERE seq IS NULL;
  CREATE TABLE outbox (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    job text NOT NULL,
    payload jsonb NOT NULL,
    run_at timestamptz,
    created_at timestamptz NOT NULL,
    attempts integer NOT NULL DEFAULT 0,
    last_error text,
    dead_at timestamptz,
    CONSTRAINT outbox_pkey PRIMARY KEY (id)
  );
  CREATE INDEX outbox_waiting ON outbox (id) WHERE dead_at IS NULL;
  CREATE TABLE rectification_items (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    code text NOT NULL,
    office_id bigint NOT NULL,
    unit_id bigint NOT NULL,
    case_id bigint,
    notice_id bigint,
    source text NOT NULL,
    problem text NOT NULL,
    status text NOT NULL,
    measure text,
    responsible_id bigint,
    due_on date,
    evidence jsonb NOT NULL DEFAULT '[]',
    verifier_id bigint,
    opened_at timestamptz NOT NULL,
    closed_at timestamptz,
    reopened integer NOT NULL DEFAULT 0,
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT rectification_items_office_id_code_key UNIQUE (office_id, code),
    CONSTRAINT rectification_items_pkey PRIMARY KEY (id)
  );
  CREATE INDEX rectification_items_case_id_idx ON rectification_items (case_id);
  CREATE INDEX rectification_items_unit_id_status_idx ON rectification_items (unit_id, status);
  CREATE TABLE system_clock (
    id integer NOT NULL,
    shown_at timestamptz NOT NULL,
    set_at timestamptz NOT NULL,
    frozen boolean NOT NULL DEFAULT false,
    CONSTRAINT system_clock_pkey PRIMARY KEY (id)
  );
  ALTER TABLE organizations ADD CONSTRAINT organizations_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES organizations(id) ON DELETE RESTRICT ON UPDATE NO ACTION;
  ALTER TABLE organizations ADD CONSTRAINT organizations_successor_id_fkey FOREIGN KEY (successor_id) REFERENCES organizations(id) ON DELETE RESTRICT ON UPDATE NO ACTION;
  ALTER TABLE targets ADD CONSTRAINT targets_office_id_fkey FOREIGN KEY (office_id) REFERENCES organizations(id) ON DELETE RESTRICT ON UPDATE NO ACTION;
  ALTER TABLE targets ADD CONSTRAINT targets_report_id_fkey FOREIGN KEY (report_id) REFERENCES reports(id) ON DELETE RESTRICT ON UPDATE NO ACTION;
  ALTER TABLE indicators ADD CONSTRAINT indicators_target_id_fkey FOREIGN KEY (target_id) REFERENCES targets(id) ON DELETE RESTRICT ON UPDATE NO ACTION;
  ALTER TABLE tasks ADD CONSTRAINT tasks_target_id_fkey FOREIGN KEY (target_id) REFERENCES targets(id) ON DELETE RESTRICT ON UPDATE NO ACTION;
  ALTER TABLE tasks ADD CONSTRAINT tasks_office_id_fkey FOREIGN KEY (office_id) REFERENCES organizations(id) ON DELETE RESTRICT ON UPDATE NO ACTION;
  ALTER TABLE tasks ADD CONSTRAINT tasks_lead_unit_id_fkey FOREIGN KEY (lead_unit_id) REFERENCES organizations(id) ON DELETE RESTRICT ON UPDATE NO ACTION;
  ALTER TABLE task_cooperators ADD CONSTRAINT task_cooperators_task_id_fkey FOREIGN KEY (task_id) REFERENCES tasks(id) ON DELETE RESTRICT ON UPDATE NO ACTION;
  ALTER TABLE task_cooperators ADD CONSTRAINT task_cooperators_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES organizations(id) ON DELETE RESTRICT ON UPDATE NO ACTION;
  ALTER TABLE milestones ADD CONSTRAINT milestones_task_id_fkey FOREIGN KEY (task_id) REFERENCES tasks(id) ON DELETE RESTRICT ON UPDATE NO ACTION;
  ALTER TABLE reporting_periods ADD CONSTRAINT reporting_periods_task_id_fkey FOREIGN KEY (task_id) REFERENCES tasks(id) ON DELETE RESTRICT ON UPDATE NO ACTION;
  ALTER TABLE progress_reports ADD CONSTRAINT progress_reports_task_id_fkey FOREIGN KEY (task_id) REFERENCES tasks(id) ON DELETE RESTRICT ON UPDATE NO ACTION;
  ALTER TABLE progress_reports ADD CONSTRAINT progress_reports_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES organizations(id) ON DELETE RESTRICT ON UPDATE NO ACTION;
  ALTER TABLE progress_reports ADD CONSTRAINT progress_reports_period_id_fkey FOREIGN KEY (period_id) REFERENCES reporting_periods(id) ON DELETE RESTRICT ON UPDATE NO ACTION;
  ALTER TABLE extensions ADD CONSTRAINT extensions_task_id_fkey FOREIGN KEY (task_id) REFERENCES tasks(id) ON DELETE RESTRICT ON UPDATE NO ACTION;
  ALTER TABLE suspensions ADD CONSTRAINT suspensions_task_id_fkey FOREIGN KEY (task_id) REFERENCES tasks(id) ON DELETE RESTRICT ON UPDATE NO ACTION;
  ALTER TABLE cases ADD CONSTRAINT cases_task_id_fkey FOREIGN KEY (task_id) REFERENCES tasks(id) ON DELETE RESTRICT ON UPDATE NO ACTION;
  ALTER TABLE cases ADD CONSTRAINT cases_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES organizations(id) ON DELETE RESTRICT ON UPDATE NO ACTION;
  ALTER TABLE cases ADD CONSTRAINT cases_office_id_fkey FOREIGN KEY (office_id) REFERENCES organizations(id) ON DELETE RESTRICT ON UPDATE NO ACTION;
  ALTER TABLE cases ADD CONSTRAINT cases_ladder_id_fkey FOREIGN KEY (ladder_id) REFERENCES ladders(id) ON DELETE RESTRICT ON UPDATE NO ACTION;
  ALTER TABLE appointments ADD CONSTRAINT appointments_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id) ON DELETE RESTRICT ON UPDATE NO ACTION;
  ALTER TABLE appointments ADD CONSTRAINT appointments_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organizations(id) ON DELETE RESTRICT ON UPDATE NO ACTION;
  ALTER TABLE notices ADD CONSTRAINT notices_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases(id) ON DELETE RESTRICT ON UPDATE NO ACTION;
  ALTER TABLE notices ADD CONSTRAINT notices_office_id_fkey FOREIGN KEY (office_id) REFERENCES organizations(id) ON DELETE RESTRICT ON UPDATE NO ACTION;
  ALTER TABLE notices ADD CONSTRAINT notices_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES organizations(id) ON DELETE RESTRICT ON UPDATE NO ACTION;
  ALTER TABLE notices ADD CONSTRAINT notices_ladder_id_fkey FOREIGN KEY (ladder_id) REFERENCES ladders(id) ON DELETE RESTRICT ON UPDATE NO ACTION;
  ALTER TABLE notices ADD CONSTRAINT notices_signed_by_id_fkey FOREIGN KEY (signed_by_id) REFERENCES people(id) ON DELETE RESTRICT ON UPDATE NO ACTION;
  ALTER TABLE number_series ADD CONSTRAINT number_series_office_id_fkey FOREIGN KEY (office_id) REFERENCES organizations(id) ON DELETE RESTRICT ON UPDATE NO ACTION;
  ALTER TABLE deliveries ADD CONSTRAINT deliveries_recipient_id_fkey FOREIGN KEY (recipient_id) REFERENCES people(id) ON DELETE RESTRICT ON UPDATE NO ACTION;
  ALTER TABLE deliveries ADD CONSTRAINT deliveries_notice_id_fkey FOREIGN KEY (notice_id) REFERENCES notices(id) ON DELETE RESTRICT ON UPDATE NO ACTION;
  ALTER TABLE rectification_items ADD CONSTRAINT rectification_items_office_id_fkey FOREIGN KEY (office_id) REFERENCES organizations(id) ON DELETE RESTRICT ON UPDATE NO ACTION;
  ALTER TABLE rectification_items ADD CONSTRAINT rectification_items_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES organizations(id) ON DELETE RESTRICT ON UPDATE NO ACTION;
  ALTER TABLE rectification_items ADD CONSTRAINT rectification_items_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases(id) ON DELETE RESTRICT ON UPDATE NO ACTION;
  ALTER TABLE rectification_items ADD CONSTRAINT rectification_items_notice_id_fkey FOREIGN KEY (notice_id) REFERENCES notices(id) ON DELETE RESTRICT ON UPDATE NO ACTION;
  ALTER TABLE rectification_items ADD CONSTRAINT rectification_items_responsible_id_fkey FOREIGN KEY (responsible_id) REFERENCES people(id) ON DELETE RESTRICT ON UPDATE NO ACTION;
  ALTER TABLE rectification_items ADD CONSTRAINT rectification_items_verifier_id_fkey FOREIGN KEY (verifier_id) REFERENCES people(id) ON DELETE RESTRICT ON UPDATE NO ACTION;
`;
