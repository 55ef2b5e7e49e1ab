import type { Day } from '../shared/index.ts';

export type ReasonCode =
  | 'TASK_DONE'
  | 'TASK_WITHDRAWN'
  | 'SUSPENDED'
  | 'BEFORE_DUE'
  | 'OVERDUE'
  | 'REPORT_MISSED'
  | 'MILESTONE_BEHIND'
  | 'UNCURED'
  | 'PROMISE_BROKEN'
  | 'FALSE_FIGURES'
  | 'NOT_SERVED'
  | 'NOT_COUNTED'
  | 'AWAITING_SIGNATURE'
  | 'CURED'
  | 'NOT_YET'
  | 'OUT_OF_OFFICE'
  | 'CALENDAR_PROVISIONAL'
  | 'LADDER_EXHAUSTED'
  | 'NOTHING_AMISS'
  | 'BASIS_WITHDRAWN'
  | 'EXCUSED'
  /** Not the rule's finding: a person drafted the document, or started higher than the next level. */
  | 'BY_PERSON'
  | 'STARTED_HIGHER';

/** One day of a count: `nth` when it counted, otherwise why it did not. */
export interface CountedDay {
  readonly on: Day;
  readonly nth: number | null;
  /** 周末, 春节, 中止, 审核中, 已说明理由 … */
  readonly skipped?: string;
}

/** A count of working days against a unit, day by day. The start day is not counted. */
export interface UnitDayCount {
  readonly from: Day;
  /** The day on which the count is full; null while an open span holds it. */
  readonly to: Day | null;
  readonly needed: number;
  /** Of `needed`, days given back for suspension or review that fell inside the term itself. */
  readonly givenBack: number;
  readonly days: readonly CountedDay[];
  /** Whether it rests on a year whose holidays are not announced. */
  readonly provisional: boolean;
}

/** One step of an argument: the rule, the finding in words, the facts it rests on, and the count. */
export interface Reason {
  readonly code: ReasonCode;
  /** The rule of the ladder in words. */
  readonly rule: string;
  /** What was found, in words that a unit can check. */
  readonly finding: string;
  readonly facts: Readonly<Record<string, string | number | null>>;
  readonly count?: UnitDayCount;
}
