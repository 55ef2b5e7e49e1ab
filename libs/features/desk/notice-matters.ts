import { among, dayIn, type Matter } from './matter.ts';

const OFFICE = among('n.office_id', 'supervisor');
const UNIT = among('n.unit_id', 'unit');
const BY_OFFICE = "l.body->'levels'->(n.level - 1)->>'signature' IN ('automatic', 'office')";
const termOf = (key: string): string =>
  `(SELECT min(x->>'dueOn') FROM jsonb_array_elements(n.terms) x WHERE x->>'key' = '${key}')`;

const ofNotice = {
  id: 'n.id',
  version: 'n.version',
  notice: 'n.id',
  path: "'/notices/' || n.id",
  code: 'n.number',
  title: "coalesce(n.content->>'title', '')",
  office: 'n.office_id',
  unit: 'n.unit_id',
  note: 'n.level',
} as const;

/** What 三单 ask of people. */
export const NOTICE_MATTERS: readonly Matter[] = [
  {
    ...{ ...ofNotice, kind: 'signature', waits: OFFICE, since: dayIn('n.drafted_at') },
    mine: `(${among('n.office_id', 'approver')} OR (${OFFICE} AND ${BY_OFFICE}))`,
    from: "notices n JOIN ladders l ON l.id = n.ladder_id WHERE n.status = 'awaiting_signature'",
  },
  {
    ...{
      ...ofNotice,
      kind: 'receive',
      mine: UNIT,
      waits: OFFICE,
      since: 'n.issued_on',
      due: termOf('receipt'),
    },
    from: "notices n WHERE n.status = 'issued' AND n.received_at IS NULL",
  },
  {
    ...{
      ...ofNotice,
      kind: 'answer',
      mine: UNIT,
      waits: OFFICE,
      since: 'n.issued_on',
      due: 'n.reply_due_on',
    },
    from: "notices n WHERE n.status = 'received' AND n.reply_due_on IS NOT NULL AND n.reply IS NULL",
  },
  {
    ...{ ...ofNotice, kind: 'reply', mine: OFFICE, waits: UNIT },
    since: dayIn("(n.reply->>'repliedAt')::timestamptz"),
    from: "notices n WHERE n.status = 'replied' AND n.reply->>'decidedAt' IS NULL",
  },
  {
    ...{ ...ofNotice, kind: 'objection', waits: UNIT, id: 'j.id', version: 'j.version' },
    mine: `(${OFFICE} OR ${among('n.office_id', 'approver')})`,
    from: "objections j JOIN notices n ON n.id = j.notice_id WHERE j.status = 'open'",
    ...{ since: dayIn('j.raised_at'), due: 'j.due_on' },
  },
  {
    ...{
      ...ofNotice,
      kind: 'interview_arrange',
      mine: OFFICE,
      since: 'n.issued_on',
      due: termOf('interview'),
    },
    from: `notices n WHERE n.kind = 'interview_notice' AND n.status IN ('issued', 'received', 'replied')
             AND NOT EXISTS (SELECT FROM interview_notices x WHERE x.notice_id = n.id AND x.let_go_at IS NULL)`,
  },
];
