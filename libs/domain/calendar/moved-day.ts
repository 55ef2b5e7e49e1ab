import { type Day, maxDay } from '../shared/index.ts';
import type { WorkCalendar } from './types.ts';

type Counting = Pick<WorkCalendar, 'addWorkingDays'>;

/** A day that was once counted in working days from another one, and written down. */
export interface CountedDeadline {
  readonly from: Day;
  readonly workingDays: number;
  readonly dueOn: Day;
}

/**
 * Where an open deadline goes when the calendar changes; null: it stays. A day that is not what the old calendar
 * counts was set by a person, and stays. None moves into the past.
 */
export function movedDay(
  { from, workingDays, dueOn }: CountedDeadline,
  { before, after, today }: { readonly before: Counting; readonly after: Counting; readonly today: Day },
): Day | null {
  if (dueOn < today || before.addWorkingDays(from, workingDays) !== dueOn) return null;
  const counted = maxDay(after.addWorkingDays(from, workingDays), today);
  return counted === dueOn ? null : counted;
}

/** The days between two calendars' first and last disagreement, within a span that holds them all. */
export function differingDays(
  before: Pick<WorkCalendar, 'fact'>,
  after: Pick<WorkCalendar, 'fact'>,
  days: Iterable<Day>,
): { readonly on: Day; readonly worksNow: boolean }[] {
  const differing = [];
  for (const on of days) {
    const worksNow = after.fact(on).working;
    if (before.fact(on).working !== worksNow) differing.push({ on, worksNow });
  }
  return differing;
}
