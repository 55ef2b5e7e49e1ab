import { defineLife, type StateOf } from '../lives/index.ts';

/**
 * 申辩与复核. Upheld, the document is withdrawn; dismissed, it stands. An objection whose document is taken back
 * meanwhile has reached its end without a decision.
 */
export const objectionLife = defineLife({
  subject: '申辩',
  states: {
    open: '待复核',
    upheld: '申辩成立',
    dismissed: '申辩不成立',
    settled: '文书已撤回，不再复核',
  },
  initial: 'open',
  finals: ['upheld', 'dismissed', 'settled'],
  transitions: {
    uphold: {
      label: '复核认定申辩成立',
      from: ['open'],
      to: 'upheld',
      power: ['supervisor', 'approver'],
      event: 'notice.objection_upheld',
    },
    dismiss: {
      label: '复核维持原文书',
      from: ['open'],
      to: 'dismissed',
      power: ['supervisor', 'approver'],
      event: 'notice.objection_dismissed',
    },
    settle: {
      label: '因文书撤回终止复核',
      from: ['open'],
      to: 'settled',
      power: ['system'],
      event: 'notice.objection_settled',
    },
  },
});

export type ObjectionState = StateOf<typeof objectionLife>;

export const OBJECTION_OUTCOMES = ['upheld', 'dismissed'] as const;
export type ObjectionOutcome = (typeof OBJECTION_OUTCOMES)[number];
