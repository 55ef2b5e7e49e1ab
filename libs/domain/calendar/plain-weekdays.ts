/**
 * Weekdays by arithmetic, for days without an arrangement. Days are whole days since 1970-01-01,
 * a Thursday.
 */
const DAYS_TO_MONDAY = 3;

/** Monday to Friday. */
export function isWeekday(day: number): boolean {
  return (((day + DAYS_TO_MONDAY) % 7) + 7) % 7 < 5;
}

/** Weekdays from Monday 1969-12-29 up to and including `day`; differences are what counts. */
export function weekdaysUpTo(day: number): number {
  const sinceMonday = day + DAYS_TO_MONDAY + 1;
  const weeks = Math.floor(sinceMonday / 7);
  return weeks * 5 + Math.min(5, sinceMonday - weeks * 7);
}

/** The day on which `weekdaysUpTo` first reaches `ordinal`. */
export function nthWeekday(ordinal: number): number {
  const weeks = Math.floor((ordinal - 1) / 5);
  return weeks * 7 + (ordinal - 1 - weeks * 5) - DAYS_TO_MONDAY;
}
