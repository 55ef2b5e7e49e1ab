import type { Day } from '../shared/index.ts';

/** 申辩成立: a finding that a review took back. It is not held against the unit again within its span. */
export interface Excusal {
  /** What was blamed, by its name; null: everything that was owed by `dueOn`. */
  readonly what: string | null;
  /** The day by which it was owed. */
  readonly dueOn: Day;
  readonly decidedOn: Day;
  /** The last day of the span; null: for the rest of the round. */
  readonly until: Day | null;
  /** The document that fell. */
  readonly number: string | null;
}
