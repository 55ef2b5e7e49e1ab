import type { Day } from '../shared/index.ts';
import { type DaySpan, unionOf } from './spans.ts';

/** A report in the office's hands; `reviewedOn` null: still waiting. */
export interface HeldReport {
  readonly submittedOn: Day;
  readonly reviewedOn: Day | null;
}

/**
 * Days on which the office itself held a report: they do not count against the unit and are shown apart.
 * From the day of submission to the day of review, both included.
 */
export function officeHeldSpans(reports: readonly HeldReport[]): DaySpan[] {
  return unionOf(reports.map(({ submittedOn, reviewedOn }) => ({ from: submittedOn, to: reviewedOn })));
}
