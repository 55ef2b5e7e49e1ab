import { type Day, DomainError, formatDay, yearOf } from '../shared/index.ts';
import type { WorkCalendar } from './types.ts';

/** New Year's Day reaches back: the arrangements of 2007, 2008, 2012 and 2019 moved days from 29 December on. */
const NEXT_YEAR_REACHES_BACK_TO = '12-28';

/** The arrangements that must be known before a day is certain. */
function yearsDeciding(on: Day): number[] {
  const year = yearOf(on);
  return on.slice(5) >= NEXT_YEAR_REACHES_BACK_TO ? [year, year + 1] : [year];
}

/** Whether the arrangement of a day is settled by the years that are loaded. */
export function isSettled(on: Day, knownYears: ReadonlySet<number>): boolean {
  return yearsDeciding(on).every((year) => knownYears.has(year));
}

/**
 * Refuses a span that touches a day the State Council has not arranged, for acts that cannot be
 * taken back, such as issuing a notice with a reply day.
 * @throws DomainError `CALENDAR_YEAR_MISSING` naming the years to load.
 */
export function assertKnown(calendar: Pick<WorkCalendar, 'knownYears'>, from: Day, to: Day): void {
  const [first, last] = from <= to ? [from, to] : [to, from];
  const lastNeeded = Math.max(...yearsDeciding(last));
  const missing: number[] = [];
  for (let year = yearOf(first); year <= lastNeeded; year += 1) {
    if (!calendar.knownYears.includes(year)) missing.push(year);
  }
  if (missing.length === 0) return;
  throw new DomainError(
    'CALENDAR_YEAR_MISSING',
    `工作日历缺少${missing.join('、')}年的节假日安排，${formatDay(first)}至${formatDay(last)}之间的期限无法确定，请管理员先导入该年度安排。`,
    { missing, from: first, to: last },
  );
}
