export { assertKnown } from './known-years.ts';
export type {
  CalendarOverride,
  CalendarYear,
  CountedDay,
  DayCount,
  DayFact,
  DayKind,
  WorkCalendar,
} from './types.ts';
export { validateCalendarYear } from './validate-calendar-year.ts';
export { createCalendar } from './work-calendar.ts';
