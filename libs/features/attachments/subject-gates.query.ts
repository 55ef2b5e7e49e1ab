import type { AttachmentStanding, AttachmentSubject, AttachmentSubjectKind } from '#domain/attachment';
import type { Tx } from '#persistence';

/** The units of task `t`, as JSON: the lead alone, or with those that cooperate; none while it is a draft. */
const LEAD = 'jsonb_build_array(t.lead_unit_id)';
const ALL_UNITS = `CASE WHEN t.status = 'draft' THEN '[]'::jsonb ELSE ${LEAD} || coalesce(
  (SELECT jsonb_agg(c.unit_id) FROM task_cooperators c WHERE c.task_id = t.id), '[]') END`;
const AUTHOR = 'jsonb_build_array(x.unit_id)';

interface Gate {
  readonly from: string;
  readonly office: string;
  /** JSON lists of units. */
  readonly units: string;
  readonly writers: string;
  readonly open: string;
}

/** Where each kind of record says whose it is. `x` is the record itself. */
const GATES: Readonly<Record<AttachmentSubjectKind, Gate>> = {
  task: {
    from: 'tasks x JOIN tasks t ON t.id = x.id',
    office: 't.office_id',
    units: ALL_UNITS,
    writers: ALL_UNITS,
    open: "t.status NOT IN ('submitted', 'done', 'withdrawn')",
  },
  report: {
    from: 'progress_reports x JOIN tasks t ON t.id = x.task_id',
    office: 't.office_id',
    units: ALL_UNITS,
    writers: AUTHOR,
    open: 'x.reviewed_at IS NULL AND x.withdrawn_at IS NULL',
  },
  // The unit's own until it is handed in: no office's.
  report_draft: {
    from: 'report_drafts x',
    office: '0',
    units: AUTHOR,
    writers: AUTHOR,
    open: 'true',
  },
  contribution: {
    from: 'contributions x JOIN tasks t ON t.id = x.task_id',
    office: 't.office_id',
    units: `${LEAD} || ${AUTHOR}`,
    writers: AUTHOR,
    open: 'x.reviewed_at IS NULL',
  },
  extension: {
    from: 'extensions x JOIN tasks t ON t.id = x.task_id',
    office: 't.office_id',
    units: ALL_UNITS,
    writers: LEAD,
    open: 'x.decided_at IS NULL',
  },
  rectification: {
    from: 'rectification_items x',
    office: 'x.office_id',
    units: AUTHOR,
    writers: AUTHOR,
    open: "x.status NOT IN ('submitted', 'closed', 'set_aside')",
  },
  duty_report: {
    from: 'duty_reports x JOIN duty_cycles c ON c.id = x.cycle_id',
    office: 'c.office_id',
    units: `CASE WHEN c.status = 'draft' THEN '[]'::jsonb ELSE ${AUTHOR} END`,
    writers: AUTHOR,
    open: "x.status IN ('not_begun', 'draft', 'sent_back') AND c.status IN ('open', 'evaluating')",
  },
  finding: {
    from: 'inspection_findings x JOIN inspections i ON i.id = x.inspection_id',
    office: 'i.office_id',
    units: `CASE WHEN i.issued_at IS NULL THEN '[]'::jsonb ELSE ${AUTHOR} END`,
    writers: "'[]'::jsonb",
    open: "i.status = 'under_way'",
  },
  interview: {
    from: 'interviews x',
    office: 'x.office_id',
    units: AUTHOR,
    writers: AUTHOR,
    open: "x.status NOT IN ('concluded', 'cancelled')",
  },
  instruction: {
    from: 'instructions x',
    office: 'x.office_id',
    units: 'jsonb_build_array(x.carrier_id)',
    writers: 'jsonb_build_array(x.carrier_id)',
    open: "x.status IN ('given', 'accepted')",
  },
  // Leads are not for the eyes of the unit that they concern.
  proposal: {
    from: 'proposals x',
    office: 'x.office_id',
    units: "'[]'::jsonb",
    writers: "'[]'::jsonb",
    open: 'false',
  },
  notice: {
    from: 'notices x',
    office: 'x.office_id',
    units: `CASE WHEN x.issued_at IS NULL THEN '[]'::jsonb ELSE ${AUTHOR} END`,
    writers: AUTHOR,
    open: "x.status IN ('issued', 'received')",
  },
};

/**
 * Whose a record is; undefined where there is none. With `lock` the record stays as it is until the transaction ends,
 * and whoever adds to it comes after the other.
 */
export async function standingOf(
  tx: Tx,
  { kind, id }: AttachmentSubject,
  { lock = false } = {},
): Promise<AttachmentStanding | undefined> {
  const { from, office, units, writers, open } = GATES[kind];
  const [row] = await tx.query<AttachmentStanding>(
    `SELECT ${office} AS "officeId", ${units} AS "unitIds", ${writers} AS "writerIds", ${open} AS open
       FROM ${from} WHERE x.id = $1${lock ? ' FOR NO KEY UPDATE OF x' : ''}`,
    [id],
  );
  return row;
}
