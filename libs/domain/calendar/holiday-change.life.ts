import { defineLife, type StateOf, type StepOf } from '../lives/index.ts';

/** 放假安排的导入: the system administrator brings it, an approver of the highest office puts it in force. */
export const holidayChangeLife = defineLife({
  subject: '放假安排',
  states: { proposed: '待批准', approved: '已批准', refused: '未批准', withdrawn: '已撤回' },
  initial: 'proposed',
  finals: ['approved', 'refused', 'withdrawn'],
  transitions: {
    approve: {
      label: '批准',
      from: ['proposed'],
      to: 'approved',
      power: ['approver'],
      event: 'holidays.approved',
    },
    refuse: {
      label: '不予批准',
      from: ['proposed'],
      to: 'refused',
      power: ['approver'],
      event: 'holidays.refused',
    },
    withdraw: {
      label: '撤回',
      from: ['proposed'],
      to: 'withdrawn',
      power: ['system_admin'],
      event: 'holidays.withdrawn',
    },
  },
});

export type HolidayChangeState = StateOf<typeof holidayChangeLife>;
export type HolidayChangeStep = StepOf<typeof holidayChangeLife>;
