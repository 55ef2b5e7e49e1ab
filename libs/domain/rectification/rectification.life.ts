import { defineLife, type StateOf, type StepOf } from '../lives/index.ts';

/**
 * 整改事项: struck off (销号) after verification; a relapse (回潮) opens it again. One whose conclusion did not stand a
 * review is set aside: it was no problem, and no figure counts it.
 */
export const rectificationLife = defineLife({
  subject: '整改事项',
  states: {
    open: '待定措施',
    measures_agreed: '措施已定',
    in_progress: '整改中',
    submitted: '待核验',
    closed: '已销号',
    set_aside: '已撤销',
  },
  initial: 'open',
  finals: ['closed', 'set_aside'],
  transitions: {
    agree: {
      label: '确定措施',
      from: ['open'],
      to: 'measures_agreed',
      power: ['supervisor', 'unit_head'],
      event: 'rectification.measures_agreed',
    },
    start: {
      label: '开始整改',
      from: ['measures_agreed'],
      to: 'in_progress',
      power: ['liaison', 'unit_head', 'system'],
      event: 'rectification.started',
    },
    submit: {
      label: '报请核验',
      from: ['in_progress'],
      to: 'submitted',
      power: ['liaison', 'unit_head'],
      event: 'rectification.submitted',
    },
    send_back: {
      label: '退回整改',
      from: ['submitted'],
      to: 'in_progress',
      power: ['supervisor'],
      event: 'rectification.sent_back',
    },
    close: {
      label: '销号',
      from: ['submitted'],
      to: 'closed',
      power: ['supervisor', 'approver'],
      event: 'rectification.closed',
    },
    reopen: {
      label: '重新打开',
      from: ['closed'],
      to: 'open',
      power: ['supervisor'],
      event: 'rectification.reopened',
    },
    set_aside: {
      label: '经复核撤销',
      from: ['open', 'measures_agreed', 'in_progress', 'submitted', 'closed'],
      to: 'set_aside',
      // Where the conclusion behind it is reviewed, never at the item alone.
      power: ['system'],
      event: 'rectification.set_aside',
    },
  },
});

export type RectificationState = StateOf<typeof rectificationLife>;
export type RectificationStep = StepOf<typeof rectificationLife>;
