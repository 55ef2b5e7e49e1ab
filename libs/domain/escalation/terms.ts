import type { WorkCalendar } from '../calendar/index.ts';
import { addDays, type Day } from '../shared/index.ts';
import type { NoticeTerm } from './facts.ts';
import type { LadderLevel } from './ladder.ts';

/** The terms of a notice of this level, from the day of service. The start day is not counted. */
export function noticeTerms(level: LadderLevel, servedOn: Day, calendar: WorkCalendar): NoticeTerm[] {
  return level.clocks.map(({ key, count, unit }) => ({
    key,
    dueOn: unit === 'working_days' ? calendar.addWorkingDays(servedOn, count) : addDays(servedOn, count),
  }));
}
