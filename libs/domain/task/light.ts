import type { WorkCalendar } from '../calendar/index.ts';
import { addDays, type Day } from '../shared/index.ts';
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

/** From how many working days before the due day on the light turns 临期. */
export const NEAR_WORKING_DAYS = 10;

/** The days by which the light of any number of tasks is told: no calendar is asked a task. */
export interface LightDays {
  readonly today: Day;
  /** The last due day that is 临期 today. */
  readonly nearUntil: Day;
}

export const lightDays = (
  today: Day,
  calendar: Pick<WorkCalendar, 'addWorkingDays'>,
  nearWorkingDays = NEAR_WORKING_DAYS,
): LightDays => ({ today, nearUntil: addDays(calendar.addWorkingDays(today, nearWorkingDays + 1), -1) });

/** The light of one row of a list. */
export function lightOn(
  { status, dueOn, suspended }: Pick<LightFacts, 'status' | 'dueOn'> & { readonly suspended: boolean },
  { today, nearUntil }: LightDays,
): TaskLight {
  if (status === 'done' || status === 'withdrawn') return status;
  if (suspended) return 'suspended';
  if (today > dueOn) return 'overdue';
  return dueOn <= nearUntil ? 'near' : 'normal';
}

export function lightOf(
  { status, dueOn, suspensions }: LightFacts,
  today: Day,
  calendar: Pick<WorkCalendar, 'addWorkingDays'>,
  nearWorkingDays = NEAR_WORKING_DAYS,
): TaskLight {
  const suspended = isSuspended(suspensions, today);
  return lightOn({ status, dueOn, suspended }, lightDays(today, calendar, nearWorkingDays));
}

/** Working days past the due day, 0 while there is time; for a finished task counted to the day it was done. */
export function workingDaysLate(
  dueOn: Day,
  until: Day,
  calendar: Pick<WorkCalendar, 'workingDaysBetween'>,
): number {
  return Math.max(0, calendar.workingDaysBetween(dueOn, until));
}
