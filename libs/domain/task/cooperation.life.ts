import { defineLife, type StateOf, type StepOf } from '../lives/index.ts';

/** 配合进展: what a cooperating unit brings to the lead. A sending back may be disputed; the office then decides. */
export const contributionLife = defineLife({
  subject: '配合进展',
  states: { submitted: '待牵头单位确认', accepted: '已采纳', sent_back: '已退回', disputed: '有异议' },
  initial: 'submitted',
  finals: ['accepted', 'sent_back'],
  transitions: {
    accept: {
      label: '采纳',
      from: ['submitted'],
      to: 'accepted',
      power: ['liaison', 'unit_head'],
      event: 'task.contribution_accepted',
    },
    send_back: {
      label: '退回',
      from: ['submitted'],
      to: 'sent_back',
      power: ['liaison', 'unit_head'],
      event: 'task.contribution_sent_back',
    },
    dispute: {
      label: '提出异议',
      from: ['sent_back'],
      to: 'disputed',
      power: ['liaison', 'unit_head'],
      event: 'task.contribution_disputed',
    },
    uphold: {
      label: '异议成立',
      from: ['disputed'],
      to: 'accepted',
      power: ['supervisor', 'approver'],
      event: 'task.disagreement_decided',
    },
    dismiss: {
      label: '异议不成立',
      from: ['disputed'],
      to: 'sent_back',
      power: ['supervisor', 'approver'],
      event: 'task.disagreement_decided',
    },
  },
});

export type ContributionState = StateOf<typeof contributionLife>;
export type ContributionStep = StepOf<typeof contributionLife>;
