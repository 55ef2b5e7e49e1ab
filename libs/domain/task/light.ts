import type { WorkCalendar } from '../calendar/index.ts';
import type { Day } from '../shared/index.ts';
import type { DaySpan } from './spans.ts';
import { isSuspended } from './suspension.ts';
import type { TaskState } from './task.life.ts';

/** How a task stands today. Always derived, never stored: lateness is not a status. */
export type TaskLight = 'normal' | 'near' | 'overdue' | 'suspended' | 'done' | 'withdrawn';

export const TASK_LIGHT_NAMES: Readonly<Record<TaskLight, string>> = {
  normal: '正常',
  near: '临期',
  overdue: '逾期',
  suspended: '中止',
  done: '完成',
  withdrawn: '撤销',
};

export interface LightFacts {
  readonly status: TaskState;
  readonly dueOn: Day;
  readonly suspensions: readonly DaySpan[];
}

/**
 * @param nearWorkingDays from how many working days before the due day on the light turns 临期
 */
export function lightOf(
  { status, dueOn, suspensions }: LightFacts,
  today: Day,
  calendar: Pick<WorkCalendar, 'workingDaysBetween'>,
  nearWorkingDays = 10,
): TaskLight {
  if (status === 'done' || status === 'withdrawn') return status;
  if (isSuspended(suspensions, today)) return 'suspended';
  if (today > dueOn) return 'overdue';
  return calendar.workingDaysBetween(today, dueOn) <= nearWorkingDays ? 'near' : 'normal';
}

/** Working days past the due day, 0 while there is time; for a finished task counted to the day it was done. */
export function workingDaysLate(
  dueOn: Day,
  until: Day,
  calendar: Pick<WorkCalendar, 'workingDaysBetween'>,
): number {
  return Math.max(0, calendar.workingDaysBetween(dueOn, until));
}
