import { defineLife, type StateOf, type StepOf } from '../lives/index.ts';

/** 年度报告: drafted from the ledger and worded by people, final when an approver says so. */
export const annualReportLife = defineLife({
  subject: '年度报告',
  states: { draft: '起草中', final: '已定稿' },
  initial: 'draft',
  finals: ['final'],
  transitions: {
    save: {
      label: '保存',
      from: ['draft'],
      to: 'draft',
      power: ['supervisor', 'approver'],
      event: 'annual_report.saved',
    },
    finalise: {
      label: '定稿',
      from: ['draft'],
      to: 'final',
      power: ['approver'],
      event: 'annual_report.finalised',
    },
    reopen: {
      label: '重新起草',
      from: ['final'],
      to: 'draft',
      power: ['approver'],
      event: 'annual_report.reopened',
    },
  },
});

export type AnnualReportState = StateOf<typeof annualReportLife>;
export type AnnualReportStep = StepOf<typeof annualReportLife>;
