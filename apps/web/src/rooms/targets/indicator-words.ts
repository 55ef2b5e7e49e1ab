import type { Answer } from '@/api/index.ts';
import { choices } from '@/ui/choices.ts';

export type Indicator = Answer<'IndicatorBody'>;
type Op = Indicator['op'];

/** How a comparison is said, and whether a figure follows. */
const OPS: Readonly<Record<Op, string>> = {
  '>=': '不低于',
  '<=': '不高于',
  '=': '达到',
  '>': '高于',
  '<': '低于',
  '≈': '约为',
  up: '提升',
  down: '下降',
  rank: '位次不低于第',
};

const KINDS: Readonly<Record<NonNullable<Indicator['kind']>, string>> = {
  numeric: '数值',
  coverage: '覆盖率',
  trend: '趋势',
  rank: '位次',
  frequency: '频次',
  approx: '约数',
  qualitative: '定性',
};

export const OP_OPTIONS = choices(OPS);
export const KIND_OPTIONS = choices(KINDS);

/** 不低于95%, 提升, 定性 */
export function promiseText({
  op,
  value,
  unit,
  kind,
}: Pick<Indicator, 'op' | 'value' | 'unit' | 'kind'>): string {
  if (value === null)
    return op === 'up' || op === 'down'
      ? OPS[op]
      : kind === 'qualitative'
        ? '以完成情况定性评价'
        : '未定数值';
  return `${OPS[op]}${value}${unit ?? ''}`;
}

export const EMPTY_INDICATOR: Indicator = {
  name: '',
  op: '>=',
  value: null,
  unit: '%',
  direction: 'none',
  kind: 'numeric',
  quote: null,
};
