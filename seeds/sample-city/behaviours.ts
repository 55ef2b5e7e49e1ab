import type { Day } from '#domain/shared';

/** All counts are working days, the day of the event not counted. */
interface On<K extends string> {
  readonly kind: K;
  /** Code of the task whose lead unit behaves so. */
  readonly task: string;
}

/** Finishes after the due day and answers the reminder. */
export interface LateButAnswering extends On<'late-but-answering'> {
  /** Completion is submitted so many days after the due day. */
  readonly late: number;
  /** The reminder is answered so many days after its issue, with `reason`. */
  readonly replyAfter: number;
  readonly reason: string;
}

/** Accepts the task and is never heard of again: no receipt, no reply, no interview, no result. */
export type Silent = On<'silent'>;

/** Asks for a later day before expiry; the office agrees and the unit keeps it. */
export interface ExtensionGranted extends On<'extension-granted'> {
  /** Asked so many days before the due day. */
  readonly askBefore: number;
  readonly newDueOn: Day;
  readonly reason: string;
}

/** Asks for a later day before expiry; the office refuses and the unit finishes late. */
export interface ExtensionRefused extends On<'extension-refused'> {
  readonly askBefore: number;
  readonly newDueOn: Day;
  readonly reason: string;
  readonly refusal: string;
  readonly late: number;
  readonly replyAfter: number;
}

/** Comes to the interview, promises a day, breaks it, and finishes under the inspection opinion. */
export interface PromiseBroken extends On<'promise-broken'> {
  readonly replyAfter: number;
  /** The day promised, counted from the interview. */
  readonly promisedAfterInterview: number;
  /** Completion, counted from the issue of the level 3 document. */
  readonly curedAfterInspection: number;
  readonly promise: string;
}

/** Cured after the interview, verified and closed; the problem returns and the item is reopened. */
export interface Relapse extends On<'relapse'> {
  readonly replyAfter: number;
  readonly problem: string;
  readonly curedAfterInterview: number;
  /** The problem is found again, counted from the close of the rectification item. */
  readonly backAfterClose: number;
  /** The second cure, counted from the reopening. */
  readonly curedAgainAfter: number;
}

/** Leaves out periodic reports, answers the reminder, and finishes in time. */
export interface ReportMissed extends On<'report-missed'> {
  /** Which periods of the reporting cycle are left out, counted from 1. */
  readonly periods: readonly number[];
  readonly replyAfter: number;
  readonly reason: string;
}

/** Reaches a milestone late, answers the reminder, and finishes in time. */
export interface MilestoneBehind extends On<'milestone-behind'> {
  /** Position of the milestone in the task, counted from 1. */
  readonly milestone: number;
  readonly late: number;
  readonly replyAfter: number;
  readonly reason: string;
}

/** Gives the task back with a reason; the office explains and assigns it again; the unit accepts and is on time. */
export interface ReturnedThenAccepted extends On<'returned-then-accepted'> {
  readonly returnedAfter: number;
  readonly reason: string;
  readonly assignedAgainAfter: number;
  readonly answer: string;
}

/** Submits in time; the office sends the report back once for each reason; the unit amends it. */
export interface SentBackReview extends On<'sent-back-review'> {
  readonly submitBefore: number;
  readonly reasons: readonly string[];
  readonly amendedAfter: number;
}

/** Submits in time and the office holds the report past the due day: days that do not count against the unit. */
export interface OfficeSlow extends On<'office-slow'> {
  readonly submitBefore: number;
  readonly heldFor: number;
}

/** The office suspends the task over a time (both days included); the unit finishes in what then remains. */
export interface Suspended extends On<'suspended'> {
  readonly fromOn: Day;
  readonly toOn: Day;
  readonly reason: string;
}

export type Behaviour =
  | LateButAnswering
  | Silent
  | ExtensionGranted
  | ExtensionRefused
  | PromiseBroken
  | Relapse
  | ReportMissed
  | MilestoneBehind
  | ReturnedThenAccepted
  | SentBackReview
  | OfficeSlow
  | Suspended;

/** What a unit does when nothing else is said: the on-time case, and the small acts of every case. */
export interface UnitHabits {
  readonly acceptAfter: number;
  /** Completion is submitted so many days before the due day. */
  readonly submitBefore: number;
  /** A periodic report is given so many days before its day. */
  readonly reportBefore: number;
  /** Receipt of a notice, counted from its issue. */
  readonly receiptAfter: number;
}

/** How long the office's people take. */
export interface OfficeHabits {
  readonly reviewAfter: number;
  readonly signAfter: number;
  readonly interviewAfter: number;
  readonly decideExtensionAfter: number;
  readonly verifyAfter: number;
}

/** How the units of the sample city behave over the year; a task without an entry is done on time. */
export interface Behaviours {
  readonly unit: UnitHabits;
  readonly office: OfficeHabits;
  readonly exceptions: readonly Behaviour[];
}
