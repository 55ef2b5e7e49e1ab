import { type Day } from '../shared/index.ts';

/** A span of the original text as JavaScript string indexes, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span with its literal text. */
export interface Quote extends Span {
  readonly quote: string;
}

export type IndicatorOperator = '=' | '>=' | '<=' | '<' | '>' | '≈' | 'up' | 'down';
export type IndicatorDirection = 'up' | 'down' | 'none';
export type IndicatorKind =
  'numeric' | 'coverage' | 'trend' | 'rank' | 'frequency' | 'approx' | 'qualitative';

/** A measurable promise inside an item. */
export interface PlanIndicator extends Quote {
  readonly name: string;
  readonly op: IndicatorOperator;
  /** As written: 2.5 for 2.5万人次; `null` where nothing is counted. */
  readonly value: number | null;
  /** As written: %, 部, 万人次, 个工作日; `null` where there is none. */
  readonly unit: string | null;
  readonly direction: IndicatorDirection;
  readonly kind: IndicatorKind;
  /** What the sentence speaks of, as far as the text says it. */
  readonly subject: string;
}

/** A time named inside an item, as the last day it allows. */
export interface PlanDeadline extends Quote {
  readonly on: Day;
}

export type ResponsibleRole = 'lead' | 'cooperating' | 'responsible';

export interface ResponsibleUnit extends Span {
  readonly name: string;
  readonly role: ResponsibleRole;
}

export type DoubtCode =
  | 'YEAR_INFERRED'
  | 'NO_PLAN_SECTION'
  | 'NO_ITEMS'
  | 'NO_INDICATOR'
  | 'FIGURE_MAYBE_LAST_YEAR'
  | 'TEXT_CUT_OFF'
  | 'SHARED_HEADING'
  | 'NO_HEADING'
  | 'UNNUMBERED'
  | 'ORDINAL_OUT_OF_STEP';

/** Something a person should look at: a stable code and a Chinese sentence. */
export interface PlanDoubt {
  readonly code: DoubtCode;
  readonly message: string;
}

/** One item of the plan. `text.slice(start, end)` begins with the ordinal. */
export interface PlanItem extends Span {
  /** As written, such as 一是 or （三）; empty for an unnumbered item. */
  readonly ordinal: string;
  readonly title: string;
  readonly responsible: readonly ResponsibleUnit[];
  readonly deadlines: readonly PlanDeadline[];
  readonly indicators: readonly PlanIndicator[];
  readonly doubts: readonly PlanDoubt[];
  readonly children: readonly PlanItem[];
}

/** Where the plan year was taken from. */
export type PlanYearSource = 'heading' | 'introduction' | 'title' | 'report-year' | 'none';

/** What the reader found in a text. */
export interface PlanReading {
  readonly issuer: string | null;
  readonly reportYear: number | null;
  readonly planYear: number | null;
  readonly planYearInferred: boolean;
  readonly planYearSource: PlanYearSource;
  readonly heading: Quote | null;
  readonly items: readonly PlanItem[];
  readonly doubts: readonly PlanDoubt[];
}
