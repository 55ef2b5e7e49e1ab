import { defineLife, type StateOf, type StepOf } from './life.ts';

/** 督办件: how it was closed is told by the step, one for each way of closing. */
export const caseLife = defineLife({
  subject: '督办件',
  states: { open: '督办中', suspended: '已中止', closed: '已办结' },
  initial: 'open',
  finals: ['closed'],
  transitions: {
    suspend: {
      label: '中止',
      from: ['open'],
      to: 'suspended',
      power: ['supervisor', 'approver'],
      event: 'case.suspended',
    },
    resume: {
      label: '恢复',
      from: ['suspended'],
      to: 'open',
      power: ['supervisor', 'approver', 'system'],
      event: 'case.resumed',
    },
    close_done: {
      label: '办结',
      from: ['open', 'suspended'],
      to: 'closed',
      power: ['supervisor', 'system'],
      event: 'case.closed_as_done',
    },
    close_extended: {
      label: '因延期办结',
      from: ['open', 'suspended'],
      to: 'closed',
      power: ['supervisor', 'system'],
      event: 'case.closed_as_extended',
    },
    close_withdrawn: {
      label: '撤销',
      from: ['open', 'suspended'],
      to: 'closed',
      power: ['supervisor', 'approver', 'system'],
      event: 'case.closed_as_withdrawn',
    },
    close_referred: {
      label: '移送',
      from: ['open', 'suspended'],
      to: 'closed',
      power: ['leader'],
      event: 'case.closed_as_referred',
    },
    reopen: {
      label: '恢复督办',
      from: ['closed'],
      to: 'open',
      // Only a case closed as done, when the completion is overturned.
      power: ['system'],
      event: 'case.reopened',
    },
  },
});

export type CaseLifeState = StateOf<typeof caseLife>;
export type CaseStep = StepOf<typeof caseLife>;
