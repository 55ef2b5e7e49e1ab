import { defineLife, type StateOf, type StepOf } from '../lives/index.ts';

/**
 * 三单. A unit that cures the problem without a word lets its notice be closed from `issued` or
 * `received`; a notice that is withdrawn keeps its number. One that is closed is left again only where an objection to it wins.
 */
export const noticeLife = defineLife({
  subject: '文书',
  states: {
    draft: '草稿',
    awaiting_signature: '待签发',
    issued: '已签发',
    received: '已签收',
    replied: '已回复',
    closed: '已办结',
    withdrawn: '已撤回',
  },
  initial: 'draft',
  finals: ['closed', 'withdrawn'],
  transitions: {
    submit: {
      label: '送签',
      from: ['draft'],
      to: 'awaiting_signature',
      power: ['supervisor', 'system'],
      event: 'notice.submitted',
    },
    send_back: {
      label: '退回修改',
      from: ['awaiting_signature'],
      to: 'draft',
      power: ['approver', 'leader'],
      event: 'notice.sent_back',
    },
    recall: {
      label: '退回核对',
      from: ['awaiting_signature'],
      to: 'draft',
      // Of several cases in one document some are over.
      power: ['system'],
      event: 'notice.recalled',
    },
    issue: {
      label: '签发',
      from: ['awaiting_signature'],
      to: 'issued',
      // The system only where the ladder makes a guidance list automatic: see `assertIssuable`.
      power: ['approver', 'leader', 'supervisor', 'system'],
      event: 'notice.issued',
    },
    receive: {
      label: '签收',
      from: ['issued'],
      to: 'received',
      power: ['liaison', 'unit_head'],
      event: 'notice.received',
    },
    reply: {
      label: '回复',
      from: ['received'],
      to: 'replied',
      power: ['liaison', 'unit_head'],
      event: 'notice.replied',
    },
    close: {
      label: '办结',
      from: ['issued', 'received', 'replied'],
      to: 'closed',
      power: ['supervisor', 'system'],
      event: 'notice.closed',
    },
    withdraw: {
      label: '撤回',
      from: ['draft', 'awaiting_signature', 'issued', 'received', 'replied'],
      to: 'withdrawn',
      power: ['supervisor', 'approver', 'system'],
      event: 'notice.withdrawn',
    },
    set_aside: {
      label: '经复核撤销',
      // Also when the matter is over: what should not have been said does not stand.
      from: ['issued', 'received', 'replied', 'closed'],
      to: 'withdrawn',
      power: ['supervisor', 'approver'],
      event: 'notice.set_aside',
    },
  },
});

export type NoticeState = StateOf<typeof noticeLife>;
export type NoticeStep = StepOf<typeof noticeLife>;
