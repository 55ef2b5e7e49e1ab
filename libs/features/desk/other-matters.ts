import { among, dayIn, HANDS, type Matter } from './matter.ts';

const { today, near } = HANDS;

const ofInterview = {
  id: 'i.id',
  version: 'i.version',
  path: "'/interviews/' || i.id",
  code: 'i.code',
  title: "'约谈' || u.name",
  office: 'i.office_id',
  unit: 'i.unit_id',
  waits: among('i.office_id', 'supervisor'),
} as const;
const interviews = (where: string): string =>
  `interviews i JOIN organizations u ON u.id = i.unit_id WHERE ${where}`;
const ARRANGER = among('i.office_id', 'supervisor');

const INTERVIEW_MATTERS: readonly Matter[] = [
  {
    ...{ ...ofInterview, kind: 'interview_attend', due: dayIn('i.starts_at'), note: 'i.place' },
    mine: `(${among('i.unit_id', 'unit')} OR ${ARRANGER})`,
    from: interviews(`i.status = 'arranged' AND ${dayIn('i.starts_at')} <= ${near}`),
  },
  {
    ...{ ...ofInterview, kind: 'interview_move', mine: ARRANGER, waits: among('i.unit_id', 'unit') },
    ...{
      from: interviews("i.status IN ('refused', 'missed')"),
      since: dayIn('i.starts_at'),
      note: 'i.status',
    },
  },
  {
    ...{ ...ofInterview, kind: 'interview_record', mine: ARRANGER, waits: among('i.unit_id', 'unit') },
    ...{ from: interviews("i.status IN ('held', 'objected')"), since: 'i.held_on', note: 'i.status' },
  },
  {
    ...{ ...ofInterview, kind: 'interview_confirm_office', since: dayIn('i.recorded_at') },
    mine: `(${among('i.office_id', 'approver')} OR ${among('i.office_id', 'leader')})`,
    from: interviews("i.status = 'recorded' AND i.office_confirmed_at IS NULL"),
  },
  {
    ...{ ...ofInterview, kind: 'interview_confirm', mine: among('i.unit_id', 'head') },
    from: interviews("i.status = 'recorded' AND i.unit_answer IS NULL"),
    ...{ since: dayIn('i.recorded_at'), due: 'i.confirm_due_on' },
  },
];

const ofItem = {
  id: 'r.id',
  version: 'r.version',
  path: "'/rectification/' || r.id",
  code: 'r.code',
  title: 'r.problem',
  office: 'r.office_id',
  unit: 'r.unit_id',
  since: dayIn('r.opened_at'),
} as const;
const KEEPER = among('r.office_id', 'supervisor');

const RECTIFICATION_MATTERS: readonly Matter[] = [
  {
    ...{ ...ofItem, kind: 'rectify_agree', mine: among('r.unit_id', 'head'), waits: KEEPER },
    ...{ from: "rectification_items r WHERE r.status = 'open'", due: 'coalesce(r.plan_due_on, r.due_on)' },
  },
  {
    ...{ ...ofItem, kind: 'rectify', mine: among('r.unit_id', 'unit') },
    waits: `(${KEEPER} AND r.due_on < ${today})`,
    due: 'r.due_on',
    from: `rectification_items r WHERE r.status IN ('measures_agreed', 'in_progress')
             AND coalesce(r.due_on, ${today}) <= ${near}`,
  },
  {
    ...{ ...ofItem, kind: 'verification', mine: KEEPER, waits: among('r.unit_id', 'unit') },
    from: "rectification_items r WHERE r.status = 'submitted'",
  },
  {
    ...{ ...ofItem, kind: 'recheck', mine: KEEPER, due: 'k.due_on', since: dayIn('k.drawn_at') },
    from: 'rectification_rechecks k JOIN rectification_items r ON r.id = k.item_id WHERE k.outcome IS NULL',
    ...{ id: 'k.id', version: 'k.version' },
  },
];

const ofInspection = {
  id: 'i.id',
  version: 'i.version',
  path: "'/inspections/' || i.id",
  code: 'i.number',
  title: 'i.topic',
  office: 'i.office_id',
  unit: 'i.office_id',
  waits: among('i.office_id', 'supervisor'),
} as const;

/** A leader of the organisation has given his order to the inspection, and leads there today. */
const instructedFrom = (organization: string): string => `EXISTS (
  SELECT FROM jsonb_array_elements(i.instructions) AS said
    JOIN held_roles h ON h.person_id = (said ->> 'leaderId')::bigint
   WHERE h.role = 'leader' AND h.organization_id = ${organization}
     AND h.valid_from <= ${today} AND coalesce(h.valid_to, ${today}) >= ${today})`;

/** As `leaderBehind` judges when it is signed: a leader of the office stands behind all of it, a unit's behind his part. */
const UNINSTRUCTED = `i.status = 'awaiting_signature' AND NOT ${instructedFrom('i.office_id')} AND EXISTS (
  SELECT FROM inspection_units v WHERE v.inspection_id = i.id AND NOT ${instructedFrom('v.unit_id')})`;

const INSPECTION_MATTERS: readonly Matter[] = [
  {
    ...{ ...ofInspection, kind: 'inspection_approve', mine: among('i.office_id', 'approver') },
    from: "inspections i WHERE i.status IN ('awaiting_approval', 'awaiting_signature')",
    ...{
      since: dayIn('i.drafted_at'),
      note: `CASE WHEN ${UNINSTRUCTED} THEN 'awaiting_instruction' ELSE i.status END`,
    },
  },
  {
    ...{ ...ofInspection, kind: 'inspection_instruct', since: dayIn('i.drafted_at') },
    mine: `(${among('i.office_id', 'leader')} OR EXISTS (SELECT FROM inspection_units v
             WHERE v.inspection_id = i.id AND ${among('v.unit_id', 'leader')} AND NOT ${instructedFrom('v.unit_id')}))`,
    from: `inspections i WHERE ${UNINSTRUCTED}`,
  },
  {
    ...{ ...ofInspection, kind: 'inspection_receive', mine: among('v.unit_id', 'unit') },
    from: `inspections i JOIN inspection_units v ON v.inspection_id = i.id
           WHERE i.status = 'issued' AND v.received_at IS NULL`,
    ...{ unit: 'v.unit_id', version: 'v.version', since: 'i.issued_on', due: 'i.plan_due_on' },
  },
];

const ofInstruction = {
  id: 'i.id',
  version: 'i.version',
  path: "'/instructions/' || i.id",
  code: 'i.paper_ref',
  title: 'i.topic',
  office: 'i.office_id',
  unit: 'i.carrier_id',
  due: 'i.due_on',
} as const;
const CARRIER = `(${among('i.carrier_id', 'unit')} OR ${among('i.carrier_id', 'supervisor')})`;

const LEADER_MATTERS: readonly Matter[] = [
  {
    kind: 'proposal',
    mine: `(${among('p.office_id', 'leader')} OR ${among('p.unit_id', 'leader')})`,
    waits: `(${among('p.office_id', 'supervisor')} OR ${among('p.office_id', 'approver')})`,
    from: "proposals p WHERE p.status = 'proposed'",
    ...{
      id: 'p.id',
      version: 'p.version',
      path: "'/proposals/' || p.id",
      code: 'p.number',
      title: 'p.title',
    },
    ...{ office: 'p.office_id', unit: 'p.unit_id', since: dayIn('p.proposed_at') },
  },
  {
    ...{ ...ofInstruction, kind: 'instruction_do', mine: CARRIER, waits: among('i.leader_id', 'leaders') },
    ...{ from: "instructions i WHERE i.status IN ('given', 'accepted')", since: 'i.given_on' },
  },
  {
    ...{
      ...ofInstruction,
      kind: 'instruction_settle',
      mine: among('i.leader_id', 'leaders'),
      waits: CARRIER,
    },
    ...{ from: "instructions i WHERE i.status = 'reported'", since: dayIn('i.reported_at') },
  },
];

/** What interviews, the rectification ledger, inspections and leaders ask of people. */
export const OTHER_MATTERS: readonly Matter[] = [
  ...INTERVIEW_MATTERS,
  ...RECTIFICATION_MATTERS,
  ...INSPECTION_MATTERS,
  ...LEADER_MATTERS,
];
