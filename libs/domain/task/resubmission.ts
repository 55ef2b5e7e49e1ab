import type { WorkCalendar } from '../calendar/index.ts';
import { type Day, maxDay } from '../shared/index.ts';

/** Working days after the review within which a report handed in on time is put right. */
export const RESUBMISSION_TERM = 5;

/** A report that is being sent back. */
export interface SentBack {
  readonly submittedOn: Day;
  readonly reviewedOn: Day;
  /** Day of the period it fulfilled; null for a report of the unit's own accord. */
  readonly periodDueOn: Day | null;
  /** Day of the task, for a completion; null for a progress report. */
  readonly taskDueOn: Day | null;
}

/**
 * By when a report sent back is owed again. The time the office took is not the unit's: a periodic report handed in
 * on time gets five working days from the review, if its own day is not later. A completion is owed by the task's day.
 * Null where that day has passed or none was set: as soon as possible.
 */
export function resubmissionDay(
  { submittedOn, reviewedOn, periodDueOn, taskDueOn }: SentBack,
  calendar: Pick<WorkCalendar, 'addWorkingDays'>,
): Day | null {
  if (periodDueOn !== null && submittedOn <= periodDueOn) {
    return maxDay(periodDueOn, calendar.addWorkingDays(reviewedOn, RESUBMISSION_TERM));
  }
  return taskDueOn !== null && reviewedOn <= taskDueOn ? taskDueOn : null;
}
