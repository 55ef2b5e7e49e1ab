export { type HolidayChangeState, type HolidayChangeStep, holidayChangeLife } from './holiday-change.life.ts';
export { assertMayDecideHolidays, assertProposable } from './holiday-powers.ts';
export { assertKnown } from './known-years.ts';
export { type CountedDeadline, differingDays, movedDay } from './moved-day.ts';
export type {
  CalendarOverride,
  CalendarYear,
  CountedDay,
  DayCount,
  DayFact,
  DayKind,
  WorkCalendar,
} from './types.ts';
export { type ArrangementFault, calendarYearFaults, validateCalendarYear } from './validate-calendar-year.ts';
export { createCalendar } from './work-calendar.ts';
