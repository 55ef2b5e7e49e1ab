/** How an indicator compares: with a figure, or as a movement, or as a place in a ranking. */
export const INDICATOR_OPS = ['=', '>=', '<=', '<', '>', '≈', 'up', 'down', 'rank'] as const;
export type IndicatorOp = (typeof INDICATOR_OPS)[number];

export const INDICATOR_KINDS = [
  'numeric',
  'coverage',
  'trend',
  'rank',
  'frequency',
  'approx',
  'qualitative',
] as const;
export type IndicatorKind = (typeof INDICATOR_KINDS)[number];

export const INDICATOR_DIRECTIONS = ['up', 'down', 'none'] as const;
export type IndicatorDirection = (typeof INDICATOR_DIRECTIONS)[number];

/** A measurable promise. `value` is in `unit` as the report writes it; both are null when no figure is given. */
export interface PlanIndicator {
  readonly name: string;
  readonly op: IndicatorOp;
  readonly value: number | null;
  readonly unit: string | null;
  /** Which way the figure is to move; `none` when it is a level to be held. */
  readonly direction: IndicatorDirection;
  readonly kind: IndicatorKind;
}

/** One item of a plan section. */
export interface PlanItem {
  /** As the report writes it: `一是` or `(一)`. */
  readonly ordinal: string;
  readonly title: string;
  readonly summary: string;
  readonly indicators: readonly PlanIndicator[];
}

/** Where a plan section stands: facts that let a reader find the published report again. */
export interface PlanSource {
  readonly document: string;
  /** 索引号, when the site gives one. */
  readonly indexNumber: string | null;
  readonly section: { readonly ordinal: string; readonly about: string };
}

/** The part of an annual report that announces next year's work, retold in this product's own words. */
export interface PlanSection {
  readonly key: string;
  readonly issuer: string;
  readonly source: PlanSource;
  readonly reportYear: number;
  readonly planYear: number;
  /** True when the report names no plan year, so that the year after the reported one was taken. */
  readonly planYearInferred: boolean;
  readonly items: readonly PlanItem[];
}
