import { defineLife, type StateOf, type StepOf } from '../lives/index.ts';

/** 报告导入: read once, gone through by a person, then turned into targets or laid aside. */
export const planImportLife = defineLife({
  subject: '报告导入',
  states: { open: '待确认', confirmed: '已确认', discarded: '已放弃' },
  initial: 'open',
  finals: ['confirmed', 'discarded'],
  transitions: {
    confirm: {
      label: '确认',
      from: ['open'],
      to: 'confirmed',
      power: ['supervisor', 'approver'],
      event: 'plan_import.confirmed',
    },
    discard: {
      label: '放弃',
      from: ['open'],
      to: 'discarded',
      power: ['supervisor', 'approver'],
      event: 'plan_import.discarded',
    },
    resume: {
      label: '重新处理',
      from: ['discarded'],
      to: 'open',
      power: ['supervisor', 'approver'],
      event: 'plan_import.resumed',
    },
  },
});

export type PlanImportState = StateOf<typeof planImportLife>;
export type PlanImportStep = StepOf<typeof planImportLife>;
