import type { WorkCalendar } from '../../calendar/index.ts';
import { day, type Day } from '../../shared/index.ts';

export interface Quarter {
  readonly name: string;
  /** Its last working day. */
  readonly endsOn: Day;
}

const QUARTERS = [
  ['第一季度', '03-31'],
  ['第二季度', '06-30'],
  ['第三季度', '09-30'],
  ['第四季度', '12-31'],
] as const;

export const quartersOf = (year: number, calendar: WorkCalendar): Quarter[] =>
  QUARTERS.map(([name, end]) => ({ name, endsOn: workingDayBy(day(`${year}-${end}`), calendar) }));

/** The last working day that still keeps a term: the day itself, or the one before the free days it falls on. */
export const workingDayBy = (on: Day, calendar: WorkCalendar): Day =>
  calendar.isWorkingDay(on) ? on : calendar.addWorkingDays(on, -1);
