import { among, dayIn, HANDS, type Matter } from './matter.ts';

const { today, near } = HANDS;
const OFFICE = among('t.office_id', 'supervisor');
const LEAD = among('t.lead_unit_id', 'unit');
const IN_HAND = "t.status IN ('accepted', 'in_progress')";

const ofTask = {
  task: 't.id',
  path: "'/tasks/' || t.id",
  code: 't.code',
  title: 't.title',
  office: 't.office_id',
  unit: 't.lead_unit_id',
} as const;

const NOT_HELD = `NOT EXISTS (SELECT FROM suspensions s WHERE s.task_id = t.id AND s.from_on <= ${today}
                              AND coalesce(s.to_on, ${today}) >= ${today})`;

/** What the life of a task asks of people. */
export const TASK_MATTERS: readonly Matter[] = [
  {
    ...{ ...ofTask, kind: 'accept', mine: LEAD, waits: OFFICE },
    from: "tasks t WHERE t.status = 'assigned'",
    ...{ id: 't.id', version: 't.version', since: 't.assigned_on', due: 't.accept_by' },
  },
  {
    ...{ ...ofTask, kind: 'returned', mine: OFFICE, waits: LEAD },
    from: `tasks t JOIN suspensions s ON s.task_id = t.id AND s.kind = 'returned' AND s.to_on IS NULL
           WHERE t.status = 'returned'`,
    ...{ id: 't.id', version: 't.version', since: 's.from_on' },
  },
  {
    ...{ ...ofTask, kind: 'review', mine: OFFICE, waits: LEAD },
    from: `progress_reports r JOIN tasks t ON t.id = r.task_id
           WHERE r.reviewed_at IS NULL AND r.withdrawn_at IS NULL`,
    ...{
      id: 'r.id',
      version: 'r.version',
      unit: 'r.unit_id',
      since: dayIn('r.submitted_at'),
      note: 'r.purpose',
    },
  },
  {
    ...{ ...ofTask, kind: 'resubmit', mine: LEAD, waits: OFFICE },
    from: `tasks t JOIN LATERAL (SELECT r.* FROM progress_reports r WHERE r.task_id = t.id AND r.withdrawn_at IS NULL
                                 ORDER BY r.submitted_at DESC LIMIT 1) r ON r.outcome = 'sent_back'
           WHERE ${IN_HAND}`,
    ...{ id: 'r.id', since: dayIn('r.reviewed_at'), due: 'r.resubmit_on', note: 'r.review_reason' },
  },
  {
    ...{ ...ofTask, kind: 'period', mine: LEAD, waits: `(${OFFICE} AND p.due_on < ${today})` },
    from: `reporting_periods p JOIN tasks t ON t.id = p.task_id
           WHERE p.reported_on IS NULL AND p.due_on <= ${near} AND ${IN_HAND} AND ${NOT_HELD}
             AND NOT EXISTS (SELECT FROM progress_reports r WHERE r.task_id = t.id AND r.period_id = p.id
                                AND r.reviewed_at IS NULL AND r.withdrawn_at IS NULL)`,
    ...{ id: 'p.id', due: 'p.due_on', note: 'p.label' },
  },
  {
    ...{ ...ofTask, kind: 'finish', mine: LEAD, waits: `(${OFFICE} AND t.due_on < ${today})` },
    from: `tasks t WHERE ${IN_HAND} AND t.due_on <= ${near} AND ${NOT_HELD}`,
    ...{ id: 't.id', version: 't.version', due: 't.due_on' },
  },
  {
    ...{ ...ofTask, kind: 'extension', mine: OFFICE, waits: LEAD },
    from: `extensions e JOIN tasks t ON t.id = e.task_id
           WHERE e.decided_at IS NULL AND t.status NOT IN ('done', 'withdrawn')`,
    ...{ id: 'e.id', since: dayIn('e.requested_at'), note: 'e.requested_due_on' },
  },
  {
    ...{ ...ofTask, kind: 'disagreement', mine: OFFICE, waits: among('d.unit_id', 'unit') },
    from: 'disagreements d JOIN tasks t ON t.id = d.task_id WHERE d.decided_at IS NULL',
    ...{ id: 'd.id', version: 'd.version', unit: 'd.unit_id', since: dayIn('d.raised_at') },
  },
  {
    ...{ ...ofTask, kind: 'contribution', mine: LEAD, waits: among('c.unit_id', 'unit') },
    from: "contributions c JOIN tasks t ON t.id = c.task_id WHERE c.status = 'submitted'",
    ...{ id: 'c.id', version: 'c.version', unit: 'c.unit_id', since: dayIn('c.submitted_at') },
  },
  {
    ...{ kind: 'judgement', mine: among('g.office_id', 'supervisor') },
    from: `targets g WHERE g.status = 'in_progress' AND g.plan_year < extract(year FROM ${today})`,
    ...{ id: 'g.id', version: 'g.version', path: "'/targets/' || g.id", code: 'g.code', title: 'g.title' },
    ...{ office: 'g.office_id', unit: 'g.lead_unit_id', since: 'make_date(g.plan_year + 1, 1, 1)' },
  },
];
