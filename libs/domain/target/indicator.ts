import { DomainError } from '../shared/index.ts';

/** How an indicator compares: with a figure, as a movement, or as a place in a ranking. */
export const INDICATOR_OPS = ['=', '>=', '<=', '<', '>', '≈', 'up', 'down', 'rank'] as const;
export type IndicatorOp = (typeof INDICATOR_OPS)[number];

export const INDICATOR_OP_NAMES: Readonly<Record<IndicatorOp, string>> = {
  '=': '达到',
  '>=': '不低于',
  '<=': '不高于',
  '<': '低于',
  '>': '高于',
  '≈': '约为',
  up: '提升',
  down: '下降',
  rank: '位次不低于',
};

/** A measurable promise, as far as judging needs it. */
export interface MeasuredIndicator {
  readonly name: string;
  readonly op: IndicatorOp;
  /** In `unit`; null where the plan gives no figure. */
  readonly value: number | null;
  readonly unit: string | null;
}

/** What was measured, in the indicator's own unit. */
export interface Reading {
  /** Null: it could not be measured. */
  readonly value: number | null;
  /** The same figure a year before, where it is known. */
  readonly previous?: number | null;
}

export const isIndicatorOp = (text: string): text is IndicatorOp =>
  (INDICATOR_OPS as readonly string[]).includes(text);

/**
 * @throws DomainError `INDICATOR_OP_UNKNOWN`
 */
export function indicatorOp(text: string): IndicatorOp {
  if (isIndicatorOp(text)) return text;
  throw new DomainError(
    'INDICATOR_OP_UNKNOWN',
    `指标的比较方式“${text}”不能识别，请从${INDICATOR_OPS.join('、')}中选择。`,
    {
      op: text,
    },
  );
}
