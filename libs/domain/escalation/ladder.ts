import type { TimeOfDay } from '../shared/index.ts';

/** The terms that a notice starts. */
export type ClockKey = 'receipt' | 'reply' | 'interview' | 'rectification' | 'plan' | 'completion';

/** 工作日 or 自然日. */
export type DayUnit = 'working_days' | 'calendar_days';

export interface LadderClock {
  readonly key: ClockKey;
  readonly count: number;
  readonly unit: DayUnit;
  /** Where a person may set a longer term when issuing, the longest allowed, in the same unit. */
  readonly atMost?: number;
}

/**
 * What makes a level ripe. `workingDays` are counted against the unit: days suspended, excused, or in which
 * the office itself held the report do not count.
 */
export type Trigger =
  | { readonly on: 'overdue'; readonly workingDays: number }
  | { readonly on: 'report_missed'; readonly workingDays: number }
  | { readonly on: 'milestone_behind'; readonly workingDays: number }
  /** The notice of the level below has run out (`after`: one of its terms, or its service) without cure. */
  | { readonly on: 'uncured'; readonly after: ClockKey | 'service'; readonly workingDays: number }
  | { readonly on: 'promise_broken' }
  | { readonly on: 'false_figures' };

/** Who must sign before the document goes out. Interviews and inspections are never automatic. */
export type Signature = 'automatic' | 'office' | 'approver' | 'approver_with_instruction';

/** Who is told by mail, by the role held for the unit (or, for `approver`, at the office). */
export type Audience = 'liaison' | 'unit_head' | 'leader' | 'approver';

export type LadderDocument =
  'guidance_list' | 'interview_notice' | 'inspection_opinion' | 'special_inspection_notice';

export type Level = 1 | 2 | 3;

export interface LadderLevel {
  readonly level: Level;
  /** 提醒, 约谈, 督察. */
  readonly name: string;
  readonly document: LadderDocument;
  /** Any one of them suffices. */
  readonly triggers: readonly Trigger[];
  readonly signature: Signature;
  readonly clocks: readonly LadderClock[];
  readonly tell: readonly Audience[];
}

/** 通报 and 移送: what may follow level three, decided by a person. */
export type Proposal = 'public_criticism' | 'referral';

/** 督办规则: the escalation policy as data. A version never changes; a case keeps the one it opened under. */
export interface Ladder {
  readonly key: string;
  readonly version: number;
  readonly name: string;
  /** The engine acts, and mail goes out, in these hours of a working day. */
  readonly officeHours: { readonly opens: TimeOfDay; readonly closes: TimeOfDay };
  /** 预警: working days before the due day on which the audience is warned, largest first. */
  readonly warnings: { readonly workingDaysBefore: readonly number[]; readonly tell: readonly Audience[] };
  readonly levels: readonly [LadderLevel, LadderLevel, LadderLevel];
  readonly afterLevelThree: {
    readonly after: ClockKey | 'service';
    readonly workingDays: number;
    readonly proposals: readonly Proposal[];
    readonly tell: readonly Audience[];
  };
}

/**
 * Whether a document of this level goes out without anybody's signature. Never an interview or an inspection, whatever
 * a ladder that came past the validation may say.
 */
export const issuesItself = ({ level, document, signature }: LadderLevel): boolean =>
  signature === 'automatic' && level === 1 && document === 'guidance_list';
