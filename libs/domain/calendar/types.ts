import type { Day } from '../shared/index.ts';

/** `make-up` is a weekend day that is worked in exchange for a holiday (调休上班). */
export type DayKind = 'workday' | 'weekend' | 'holiday' | 'make-up';

/** What the calendar knows of one day, and how firmly. */
export interface DayFact {
  on: Day;
  kind: DayKind;
  working: boolean;
  /** The holiday a day belongs to (春节 …), or an administrator's reason. */
  name?: string;
  /** The State Council has not arranged this day yet: it may still change. */
  provisional: boolean;
  /** An administrator decided this day. */
  overridden: boolean;
}

/**
 * The State Council's arrangement of one year as data. It may reach back into December of the
 * year before: the arrangement of 2019 made 2018-12-29 a working Saturday.
 */
export interface CalendarYear {
  year: number;
  /** The document the arrangement comes from. */
  source: string;
  holidays: { name: string; days: Day[] }[];
  makeUpDays: { name: string; on: Day }[];
}

/** An administrator's decision on one day; it goes before the arrangement. */
export interface CalendarOverride {
  on: Day;
  working: boolean;
  reason: string;
}

/** One day of a count: `nth` is null on days that do not count. */
export interface CountedDay {
  on: Day;
  nth: number | null;
  fact: DayFact;
}

/** A count explained day by day: the days after `from` up to and including `to`. */
export interface DayCount {
  from: Day;
  to: Day;
  workingDays: number;
  days: CountedDay[];
  /** At least one day on the way may still change. */
  provisional: boolean;
}

/** Counts working days. Outside the known years it counts plain weekdays and says so (`provisional`). */
export interface WorkCalendar {
  /** Digest of everything that decides a day: equal versions count alike. */
  readonly version: string;
  /** Years whose arrangement is loaded, ascending. */
  readonly knownYears: readonly number[];
  fact(on: Day): DayFact;
  isWorkingDay(on: Day): boolean;
  /**
   * The n-th working day after `from`; `from` itself is not counted. 0 gives `from`, a negative
   * number the n-th working day before it.
   * @throws DomainError `CALENDAR_COUNT_INVALID` when `n` is not a whole number.
   */
  addWorkingDays(from: Day, n: number): Day;
  /** Working days in (`from`, `to`]; negative when `to` lies before `from`. */
  workingDaysBetween(from: Day, to: Day): number;
  /** The first working day on or after `on`. */
  onOrAfter(on: Day): Day;
  /**
   * `addWorkingDays` explained day by day.
   * @throws DomainError `CALENDAR_COUNT_INVALID` when `n` is negative or not a whole number.
   */
  count(from: Day, n: number): DayCount;
  /**
   * `workingDaysBetween` explained day by day.
   * @throws DomainError `CALENDAR_RANGE_REVERSED` when `to` lies before `from`.
   */
  countBetween(from: Day, to: Day): DayCount;
}
