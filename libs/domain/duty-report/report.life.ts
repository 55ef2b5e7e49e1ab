import { defineLife, type StateOf, type StepOf } from '../lives/index.ts';

/** 述法报告 of one unit in one year; the first person responsible hands it in, whoever drafted it. */
export const dutyReportLife = defineLife({
  subject: '述法报告',
  states: {
    not_begun: '未填写',
    draft: '填写中',
    submitted: '待审核',
    sent_back: '已退回',
    accepted: '待评议',
    evaluated: '已评议',
    missed: '未述法',
  },
  initial: 'not_begun',
  finals: ['evaluated', 'missed'],
  transitions: {
    begin: {
      label: '填写',
      from: ['not_begun'],
      to: 'draft',
      power: ['liaison', 'unit_head'],
      event: 'duty.report_begun',
    },
    submit: {
      label: '报送',
      from: ['draft', 'sent_back'],
      to: 'submitted',
      power: ['unit_head'],
      event: 'duty.report_submitted',
    },
    send_back: {
      label: '退回',
      from: ['submitted'],
      to: 'sent_back',
      power: ['supervisor'],
      event: 'duty.report_sent_back',
    },
    accept: {
      label: '审核通过',
      from: ['submitted'],
      to: 'accepted',
      power: ['supervisor'],
      event: 'duty.report_accepted',
    },
    evaluate: {
      label: '结束评议',
      from: ['accepted'],
      to: 'evaluated',
      power: ['supervisor', 'system'],
      event: 'duty.report_evaluated',
    },
    miss: {
      label: '记为未述法',
      from: ['not_begun', 'draft', 'sent_back'],
      to: 'missed',
      power: ['supervisor'],
      event: 'duty.report_missed',
    },
  },
});

export type DutyReportState = StateOf<typeof dutyReportLife>;
export type DutyReportStep = StepOf<typeof dutyReportLife>;
