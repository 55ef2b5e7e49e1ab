import type { WorkCalendar } from '../calendar/index.ts';
import { addDays, day, type Day } from '../shared/index.ts';

/** Where the due day goes when it is no working day: to the one before, or to the one after. */
export const DAY_SHIFTS = ['before', 'after'] as const;
export type DayShift = (typeof DAY_SHIFTS)[number];

/** A month and a day of every year; 29 February is the 28th where there is none. */
export interface YearlyDate {
  readonly month: number;
  readonly day: number;
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');

export function daysInMonth(year: number, month: number): number {
  const next = month === 12 ? `${year + 1}-01-01` : `${year}-${twoDigits(month + 1)}-01`;
  return Number(addDays(day(next), -1).slice(8));
}

export function dateIn(year: number, { month, day: wanted }: YearlyDate): Day {
  const last = daysInMonth(year, month);
  return day(`${year}-${twoDigits(month)}-${twoDigits(Math.min(wanted, last))}`);
}

/** The working day on or before it, or on or after it. */
export function workingDayAt(
  on: Day,
  shift: DayShift,
  calendar: Pick<WorkCalendar, 'isWorkingDay' | 'onOrAfter' | 'addWorkingDays'>,
): Day {
  if (calendar.isWorkingDay(on)) return on;
  return shift === 'after' ? calendar.onOrAfter(on) : calendar.addWorkingDays(on, -1);
}
