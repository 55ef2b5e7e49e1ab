import type { Day } from '#domain/shared';

/** One date of somebody's calendar, as the record behind it stands. */
export interface CalendarEntry {
  /** The record, as the ledger names it: `task:12`. One record, one date. */
  readonly subject: string;
  /** Counts on with every change of the record. */
  readonly version: number;
  /** When the record changed last. */
  readonly changedAt: Date | null;
  readonly title: string;
  readonly words: string;
  readonly place: string | null;
  /** Where the web shows the record. */
  readonly path: string;
  readonly cancelled: boolean;
  /** A date of whole days, the last included… */
  readonly startsOn: Day | null;
  readonly endsOn: Day | null;
  /** …or of a time. */
  readonly startsAt: Date | null;
}
