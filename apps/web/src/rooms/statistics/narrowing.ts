import type { paths } from '@/api/schema.d.ts';
import { type Choice, choices, keysOf } from '@/ui/choices.ts';
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

export const SOURCES = keysOf(SOURCE_WORDS);
export const KINDS = keysOf(KIND_WORDS);
export const KIND_OPTIONS = choices(KIND_WORDS);
/** Grouped by what they are sources of; one word may be of two. */
export const SOURCE_OPTIONS: { label: string; options: Choice<Source>[] }[] = [
  { label: '目标和任务', options: choices(PLAN_SOURCES) },
  { label: '文书', options: choices(DOCUMENT_SOURCES) },
  { label: '整改问题（督察发现的含督察文书）', options: choices(PROBLEM_SOURCES) },
];
