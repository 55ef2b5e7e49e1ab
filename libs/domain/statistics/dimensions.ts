import { DOCUMENT_NAMES } from '../notice/index.ts';
import { RECTIFICATION_SOURCE_NAMES } from '../rectification/index.ts';
import type { CountedKind } from './count-definitions.ts';

/** By what figures can be broken down. Units have a list of their own. */
export const DIMENSIONS = ['month', 'level', 'source', 'kind'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** 层级: of the office that supervises. */
export const LEVEL_NAMES = { city: '市级', county: '县级', township: '乡级' } as const;
export type OfficeLevel = keyof typeof LEVEL_NAMES;

/** Where targets and tasks come from. */
export const PLAN_SOURCE_NAMES = {
  report: '年度报告',
  plan: '另行列入的目标',
  routine: '例行和交办事项',
} as const;

/** Who wrote a document. */
export const DOCUMENT_SOURCE_NAMES = {
  rule: '按督办规则',
  person: '人工发起',
  inspection: '督察反馈',
} as const;

const { report, plan } = PLAN_SOURCE_NAMES;

/** The sources that the records of a kind can have; a kind that is not here knows none. */
const SOURCE_NAMES: Readonly<Partial<Record<CountedKind, Readonly<Record<string, string>>>>> = {
  target: { report, plan },
  task: PLAN_SOURCE_NAMES,
  cooperation: PLAN_SOURCE_NAMES,
  document: DOCUMENT_SOURCE_NAMES,
  problem: RECTIFICATION_SOURCE_NAMES,
};

/** Every source by which something can be asked for. */
export const SOURCES: readonly string[] = [
  ...new Set(Object.values(SOURCE_NAMES).flatMap((names) => Object.keys(names))),
];

export const knowsSource = (of: CountedKind, source: string): boolean => source in (SOURCE_NAMES[of] ?? {});

/** Only documents are of several kinds. */
export const knowsKind = (of: CountedKind, kind: string): boolean =>
  of === 'document' && kind in DOCUMENT_NAMES;

/** They have no month of their own. */
const OF_THE_WHOLE_YEAR: readonly CountedKind[] = ['target', 'duty_report'];

export function hasDimension(of: CountedKind, dimension: Dimension): boolean {
  if (of === 'decision') return false;
  if (dimension === 'source') return of in SOURCE_NAMES;
  if (dimension === 'kind') return of === 'document';
  return dimension === 'level' || !OF_THE_WHOLE_YEAR.includes(of);
}

const DIMENSION_NAMES: Readonly<Record<Exclude<Dimension, 'month'>, Readonly<Record<string, string>>>> = {
  level: LEVEL_NAMES,
  kind: DOCUMENT_NAMES,
  source: Object.assign({}, ...Object.values(SOURCE_NAMES)) as Readonly<Record<string, string>>,
};

/** 一月 is `1`: what a value of a dimension is called. */
export const valueName = (dimension: Dimension, value: string): string =>
  dimension === 'month' ? `${value}月` : (DIMENSION_NAMES[dimension][value] ?? value);
