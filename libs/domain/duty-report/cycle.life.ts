import { defineLife, type StateOf, type StepOf } from '../lives/index.ts';

/** 年度述法: prepared, reported on (述), evaluated (评), deliberated (议), and followed until all is put right (督、改). */
export const dutyCycleLife = defineLife({
  subject: '年度述法',
  states: {
    draft: '筹备中',
    open: '述法中',
    evaluating: '评议中',
    deliberated: '督改中',
    closed: '已办结',
  },
  initial: 'draft',
  finals: ['closed'],
  transitions: {
    open: {
      label: '启动述法',
      from: ['draft'],
      to: 'open',
      power: ['supervisor'],
      event: 'duty.cycle_opened',
    },
    evaluate: {
      label: '开始评议',
      from: ['open'],
      to: 'evaluating',
      power: ['supervisor'],
      event: 'duty.evaluation_begun',
    },
    deliberate: {
      label: '审议',
      from: ['evaluating'],
      to: 'deliberated',
      power: ['approver'],
      event: 'duty.cycle_deliberated',
    },
    close: {
      label: '办结',
      from: ['deliberated'],
      to: 'closed',
      power: ['supervisor'],
      event: 'duty.cycle_closed',
    },
  },
});

export type DutyCycleState = StateOf<typeof dutyCycleLife>;
export type DutyCycleStep = StepOf<typeof dutyCycleLife>;
