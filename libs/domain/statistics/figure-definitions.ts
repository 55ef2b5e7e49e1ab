import { COUNT_KEYS, type CountKey, COUNTS, isDecision } from './count-definitions.ts';

/** A share of one count in another: percent with one decimal, null where there is nothing to divide by. */
interface RateDefinition {
  readonly measure: 'rate';
  readonly name: string;
  readonly numerator: CountKey;
  readonly denominator: CountKey;
}

/** Working days over the records of a count. */
interface DaysDefinition {
  readonly measure: 'sum' | 'median' | 'p90';
  readonly name: string;
  readonly over: CountKey;
  readonly definition: string;
}

const rate = (name: string, numerator: CountKey, denominator: CountKey): RateDefinition => ({
  measure: 'rate',
  ...{ name, numerator, denominator },
});

export const RATES = {
  'targets.met_rate': rate('目标实现率', 'targets.met', 'targets.total'),
  'tasks.on_time_rate': rate('按期完成率', 'tasks.on_time', 'tasks.owed'),
  'tasks.on_time_originally_rate': rate(
    '按原定期限完成率',
    'tasks.on_time_originally',
    'tasks.owed_originally',
  ),
  'tasks.moved_rate': rate('期限变动率', 'tasks.moved', 'tasks.total'),
  'replies.on_time_rate': rate('按期回复率', 'replies.on_time', 'replies.owed'),
  'problems.closing_rate': rate('整改率', 'problems.closed', 'problems.found'),
  'problems.relapse_rate': rate('回潮率', 'problems.relapsed', 'problems.found'),
  'extensions.granted_rate': rate('延期同意率', 'extensions.granted', 'extensions.decided'),
} as const satisfies Record<string, RateDefinition>;

const REVIEW_DAYS = '从报送之日的次日起到审核之日的工作日数，当日审核的为零';

export const DAYS = {
  'tasks.moved_days': {
    measure: 'sum',
    name: '期限变动工作日',
    over: 'tasks.moved',
    definition: '期限变动任务的现期限比原定期限推迟的工作日数之和，提前的相抵。',
  },
  'reviews.median_days': {
    measure: 'median',
    name: '审核用时中位数',
    over: 'reviews.done',
    definition: `已审核材料审核用时的中位数；用时为${REVIEW_DAYS}。`,
  },
  'reviews.p90_days': {
    measure: 'p90',
    name: '审核用时九成线',
    over: 'reviews.done',
    definition: `九成的已审核材料在这个用时以内审核完毕；用时为${REVIEW_DAYS}。`,
  },
} as const satisfies Record<string, DaysDefinition>;

export type RateKey = keyof typeof RATES;
export type DaysKey = keyof typeof DAYS;
export type FigureKey = CountKey | RateKey | DaysKey;

/** A figure as it is explained beside its value. */
export interface FigureDefinition {
  readonly key: FigureKey;
  readonly name: string;
  readonly unit: string;
  readonly definition: string;
  /** What is counted, in words and as a figure with a list of its own. */
  readonly numerator: CountKey;
  readonly denominator: CountKey | null;
}

/** Figures of a year, in the order in which they are shown. Decisions are of the present and stand apart. */
export const FIGURE_KEYS: readonly FigureKey[] = [
  ...COUNT_KEYS.filter((key) => !isDecision(key)),
  ...(Object.keys(RATES) as RateKey[]),
  ...(Object.keys(DAYS) as DaysKey[]),
];

export const DECISION_KEYS: readonly CountKey[] = COUNT_KEYS.filter(isDecision);

export const isRate = (key: FigureKey): key is RateKey => key in RATES;
export const isDays = (key: FigureKey): key is DaysKey => key in DAYS;

export function definitionOf(key: FigureKey): FigureDefinition {
  if (isRate(key)) {
    const { name, numerator, denominator } = RATES[key];
    const definition = `${COUNTS[numerator].name}除以${COUNTS[denominator].name}，百分数，保留一位小数；没有${COUNTS[denominator].name}的不计算。`;
    return { key, name, unit: '%', definition, numerator, denominator };
  }
  if (isDays(key)) {
    const { name, definition, over } = DAYS[key];
    return { key, name, unit: '个工作日', definition, numerator: over, denominator: null };
  }
  const { name, unit, definition } = COUNTS[key];
  return { key, name, unit, definition, numerator: key, denominator: null };
}
