import { defineLife, type StateOf, type StepOf } from '../lives/index.ts';

/**
 * 处理建议 after level three. A leader decides; an approved 通报 is published, an approved 移送 is handed over, received
 * and one day answered. Which steps a kind takes: `STEPS_OF_KIND`.
 */
export const proposalLife = defineLife({
  subject: '处理建议',
  states: {
    proposed: '待决定',
    approved: '已批准',
    rejected: '未采纳',
    withdrawn: '已撤回',
    published: '已通报',
    handed_over: '已移送',
    received: '已接收',
    answered: '已反馈',
  },
  initial: 'proposed',
  // A body that received a lead need not answer: the matter is then in its hands.
  finals: ['rejected', 'withdrawn', 'published', 'received', 'answered'],
  transitions: {
    revise: {
      label: '修改建议',
      from: ['proposed'],
      to: 'proposed',
      power: ['supervisor', 'approver'],
      event: 'proposal.revised',
    },
    approve: {
      label: '批准',
      from: ['proposed'],
      to: 'approved',
      power: ['leader'],
      event: 'proposal.approved',
    },
    reject: {
      label: '不予采纳',
      from: ['proposed'],
      to: 'rejected',
      power: ['leader'],
      event: 'proposal.rejected',
    },
    withdraw: {
      label: '撤回建议',
      from: ['proposed'],
      to: 'withdrawn',
      power: ['supervisor', 'approver'],
      event: 'proposal.withdrawn',
    },
    publish: {
      label: '印发通报',
      from: ['approved'],
      to: 'published',
      power: ['supervisor', 'approver'],
      event: 'proposal.published',
    },
    hand_over: {
      label: '办理移送',
      from: ['approved'],
      to: 'handed_over',
      power: ['supervisor', 'approver'],
      event: 'proposal.handed_over',
    },
    record_receipt: {
      label: '登记接收回执',
      from: ['handed_over'],
      to: 'received',
      power: ['supervisor', 'approver'],
      event: 'proposal.received',
    },
    record_answer: {
      label: '登记办理结果',
      from: ['received'],
      to: 'answered',
      power: ['supervisor', 'approver'],
      event: 'proposal.answered',
    },
  },
});

export type ProposalState = StateOf<typeof proposalLife>;
export type ProposalStep = StepOf<typeof proposalLife>;
