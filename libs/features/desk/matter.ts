/** What can wait for a person. */
export const DESK_KINDS = [
  'accept',
  'returned',
  'review',
  'resubmit',
  'period',
  'finish',
  'extension',
  'disagreement',
  'contribution',
  'judgement',
  'signature',
  'receive',
  'answer',
  'reply',
  'objection',
  'interview_arrange',
  'interview_attend',
  'interview_move',
  'interview_record',
  'interview_confirm_office',
  'interview_confirm',
  'rectify_agree',
  'rectify',
  'verification',
  'recheck',
  'inspection_approve',
  'inspection_instruct',
  'inspection_receive',
  'proposal',
  'instruction_do',
  'instruction_settle',
] as const;
export type DeskKind = (typeof DESK_KINDS)[number];

/** One kind of matter, as a part of the desk's statement: SQL that names the tables of `from`. */
export interface Matter {
  readonly kind: DeskKind;
  /** The rows of this kind that are somebody's turn. */
  readonly from: string;
  /** Whose turn it is. */
  readonly mine: string;
  /** Who waits for it. Without it nobody does. */
  readonly waits?: string;
  /** The record that is acted on, and its version where it has one. */
  readonly id: string;
  readonly version?: string;
  readonly task?: string;
  readonly notice?: string;
  readonly path: string;
  readonly code?: string;
  readonly title: string;
  readonly office: string;
  readonly unit: string;
  /** The day since when it waits, and the last day for it. */
  readonly since?: string;
  readonly due?: string;
  /** A word more, such as the label of a period. */
  readonly note?: string;
}

/** For what the person who asks holds a role, and today's days: the statement's parameters, in this order. */
export const HANDS = {
  supervisor: '$1::bigint[]',
  approver: '$2::bigint[]',
  leader: '$3::bigint[]',
  unit: '$4::bigint[]',
  head: '$5::bigint[]',
  /** Leaders in whose place the person decides. */
  leaders: '$6::bigint[]',
  today: '$7::date',
  /** The last due day that is 临期. */
  near: '$8::date',
} as const;

export const among = (column: string, hand: Exclude<keyof typeof HANDS, 'today' | 'near'>): string =>
  `${column} = ANY(${HANDS[hand]})`;

/** The Shanghai day of an instant. */
export const dayIn = (instant: string): string => `(${instant} AT TIME ZONE 'Asia/Shanghai')::date`;

export function sqlOf(matter: Matter): string {
  const { kind, from, mine, waits = 'false' } = matter;
  const { id, version = 'NULL', task = 'NULL', notice = 'NULL', path, code = 'NULL', title } = matter;
  const { office, unit, since = 'NULL', due = 'NULL', note = 'NULL' } = matter;
  return `SELECT '${kind}' AS kind, coalesce(${mine}, false) AS mine, ${id} AS id, ${version}::int AS version,
    ${task}::bigint AS task_id, ${notice}::bigint AS notice_id, ${path} AS path, ${code}::text AS code, ${title} AS title,
    ${office} AS office_id, ${unit} AS unit_id, ${since}::date AS since_on, ${due}::date AS due_on, ${note}::text AS note
    FROM ${from} AND (${mine} OR ${waits})`;
}
