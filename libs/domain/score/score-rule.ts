import type { Day } from '../shared/index.ts';

/** What points are taken off or given for, and what the field calls it. */
export const SCORE_EVENT_NAMES = {
  notice_1: '发出提醒文书',
  notice_2: '发出约谈文书',
  notice_3: '发出督察文书',
  late_report: '迟报漏报',
  promise_broken: '约谈承诺未兑现',
  false_figures: '所报数据不实',
  relapse: '整改问题回潮',
  public_criticism: '被通报',
  early_completion: '提前完成任务',
} as const;

export type ScoreEventKind = keyof typeof SCORE_EVENT_NAMES;

export const SCORE_EVENT_KINDS = Object.keys(SCORE_EVENT_NAMES) as readonly ScoreEventKind[];

/** Events that give points; the others take them off. */
export const CREDITS: readonly ScoreEventKind[] = ['early_completion'];

/** What one kind of event is worth. */
export interface ScoreLineRule {
  readonly on: ScoreEventKind;
  /** Above zero, in steps of 0.1; taken off or given as the kind says. */
  readonly points: number;
  /** The most that events of this kind move a unit's score in a year; null: no limit. */
  readonly capPerYear: number | null;
  /** With `early_completion`: calendar days before the day first set. */
  readonly daysAhead?: number;
}

/** What units are ranked by: the score itself, or points moved per task led in the year. */
export const DENOMINATOR_NAMES = { none: '按得分', tasks: '按每项任务的加减分' } as const;

export type Denominator = keyof typeof DENOMINATOR_NAMES;

/** 考核规则 as data. A version never changes; each event is scored by the version in force on its own day. */
export interface ScoreRule {
  readonly version: number;
  readonly name: string;
  /** 基准分. */
  readonly base: number;
  readonly denominator: Denominator;
  readonly lines: readonly ScoreLineRule[];
}

/** A published version and the first day on which it holds. */
export interface PublishedScoreRule {
  readonly effectiveFrom: Day;
  readonly rule: ScoreRule;
}

/** The newest version that holds on a day; undefined before the first. */
export function ruleInForce(
  versions: readonly PublishedScoreRule[],
  on: Day,
): PublishedScoreRule | undefined {
  return versions
    .filter(({ effectiveFrom }) => effectiveFrom <= on)
    .reduce<PublishedScoreRule | undefined>(
      (newest, one) => (newest === undefined || one.rule.version > newest.rule.version ? one : newest),
      undefined,
    );
}

/** What an office may begin with. */
export const PROPOSED_SCORE_RULE: Omit<ScoreRule, 'version'> = {
  name: '法治督察考核规则',
  base: 100,
  denominator: 'none',
  lines: [
    { on: 'notice_1', points: 0.5, capPerYear: 5 },
    { on: 'notice_2', points: 2, capPerYear: null },
    { on: 'notice_3', points: 5, capPerYear: null },
    { on: 'late_report', points: 0.2, capPerYear: 2 },
    { on: 'promise_broken', points: 1, capPerYear: null },
    { on: 'false_figures', points: 5, capPerYear: null },
    { on: 'relapse', points: 1, capPerYear: 5 },
    { on: 'public_criticism', points: 3, capPerYear: null },
    { on: 'early_completion', points: 0.5, capPerYear: 3, daysAhead: 10 },
  ],
};
