import type { paths } from '@/api/schema.d.ts';
import { KINDS as KIND_WORDS } from '../notices/words.ts';
import { SOURCES as PROBLEM_SOURCES } from '../rectification/words.ts';

type Query = paths['/api/statistics']['get']['parameters']['query'];
export type Source = NonNullable<Query['source']>;
export type Kind = NonNullable<Query['kind']>;

const PLAN_SOURCES = { report: '年度报告', plan: '另行列入的目标', routine: '例行和交办事项' } as const;
const DOCUMENT_SOURCES = { rule: '按督办规则', person: '人工发起' } as const;
/** Every source the API knows: where a figure's records cannot have it, the figure is not shown. */
const SOURCE_WORDS: Readonly<Record<Source, string>> = {
  ...PLAN_SOURCES,
  ...DOCUMENT_SOURCES,
  ...PROBLEM_SOURCES,
};

interface Option<Value> {
  value: Value;
  label: string;
}

const optionsOf = <Value extends string>(words: Readonly<Record<Value, string>>): Option<Value>[] =>
  (Object.keys(words) as Value[]).map((value) => ({ value, label: words[value] }));

export const SOURCES = Object.keys(SOURCE_WORDS) as Source[];
export const KINDS = Object.keys(KIND_WORDS) as Kind[];
export const KIND_OPTIONS = optionsOf(KIND_WORDS);
/** Grouped by what they are sources of; one word may be of two. */
export const SOURCE_OPTIONS: { label: string; options: Option<Source>[] }[] = [
  { label: '目标和任务', options: optionsOf(PLAN_SOURCES) },
  { label: '文书', options: optionsOf(DOCUMENT_SOURCES) },
  { label: '整改问题（督察发现的含督察文书）', options: optionsOf(PROBLEM_SOURCES) },
];
