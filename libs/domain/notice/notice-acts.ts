import { canTransition } from '../lives/index.ts';
import type { Day } from '../shared/index.ts';
import type { NoticeAct } from './notice-powers.ts';
import { type NoticeState, noticeLife } from './notice.life.ts';
import { mayBeObjectedTo } from './objection-rules.ts';

/** What can be done with a document, as a page offers it. */
export const NOTICE_ACTS = [
  'sign',
  'send_back',
  'edit',
  'submit',
  'withdraw',
  'record_refusal',
  'close',
  'receive',
  'reply',
  'decide_reply',
  'object',
  'decide_objection',
] as const;
export type NoticeActName = (typeof NOTICE_ACTS)[number];

/** How far a document has come. */
export interface NoticeProgress {
  readonly id: number;
  readonly status: NoticeState;
  readonly servedOn: Day | null;
  /** Null: no case ends it, the office does. */
  readonly caseId: number | null;
  readonly refusal: object | null;
  readonly replyPending: boolean;
  readonly objected: boolean;
  readonly objectionOpen: boolean;
  /** The viewer signed, instructed or weighed: somebody else decides on an objection. */
  readonly viewerInvolved: boolean;
}

/** What the viewer may do now. */
export function openActs(
  notice: NoticeProgress,
  may: (act: NoticeAct) => boolean,
  today: Day,
): NoticeActName[] {
  const { status, replyPending, objectionOpen, viewerInvolved } = notice;
  const steps = (['send_back', 'submit', 'withdraw', 'receive', 'reply'] as const).filter((step) =>
    canTransition(noticeLife, status, step),
  );
  const open = new Set<NoticeActName>(steps);
  if (canTransition(noticeLife, status, 'issue')) open.add('sign');
  if (status === 'draft') open.add('edit');
  if (status === 'issued' && notice.refusal === null) open.add('record_refusal');
  if (notice.caseId === null && canTransition(noticeLife, status, 'close')) open.add('close');
  if (replyPending && status !== 'withdrawn') open.add('decide_reply');
  if (mayBeObjectedTo(notice, today)) open.add('object');
  if (objectionOpen && !viewerInvolved) open.add('decide_objection');
  return NOTICE_ACTS.filter((name) => open.has(name) && may(NEEDS[name]));
}

const NEEDS: Readonly<Record<NoticeActName, NoticeAct>> = {
  sign: 'sign',
  send_back: 'sign',
  edit: 'review',
  submit: 'review',
  record_refusal: 'review',
  close: 'review',
  withdraw: 'review',
  receive: 'answer',
  reply: 'answer',
  decide_reply: 'review',
  object: 'answer',
  decide_objection: 'review',
};
