import type { Answer, Problem } from '@/api/index.ts';
import type { Cycle } from '../duty-words.ts';

export type Section = Answer<'FormSectionPart'>;
export type Dimension = Answer<'DimensionPart'>;

/** The template while it is being changed. */
export interface FormDraft {
  readonly lists: readonly {
    readonly key: Cycle['lists'][number]['key'];
    readonly sections: readonly Section[];
  }[];
  readonly dimensions: readonly Dimension[];
}

export const draftOf = ({ lists, dimensions }: Cycle): FormDraft => ({
  lists: lists.map(({ key, sections }) => ({ key, sections })),
  dimensions,
});

/** A key that nothing in the template has: answers hang on it, so it never changes afterwards. */
export function freshKey({ lists, dimensions }: FormDraft): string {
  const taken = new Set([...lists.flatMap(({ sections }) => sections), ...dimensions].map(({ key }) => key));
  let nth = 1;
  while (taken.has(`added_${nth}`)) nth += 1;
  return `added_${nth}`;
}

export const newSection = (key: string): Section => ({
  ...{ key, heading: '', guidance: '', required: true, minLength: 50, maxLength: 1500 },
});
export const newDimension = (key: string): Dimension => ({ key, name: '', guidance: '', points: 10 });

const FIELDS: Readonly<Record<string, string>> = {
  heading: '栏目名称',
  name: '项目名称',
  guidance: '说明',
  minLength: '字数下限',
  maxLength: '字数上限',
  points: '分值',
};

/** What the API found wrong, by the key of the part. */
export function faultsOf(
  problem: Problem | undefined,
  { lists, dimensions }: FormDraft,
): Readonly<Record<string, string>> {
  if (problem === undefined) return {};
  const { faults } = problem.details;
  const ofRules = Array.isArray(faults) ? (faults as { place: string; message: string }[]) : [];
  const ofFields = problem.errors.map(({ field, message }) => {
    const [part = '', at = '', , inner = '', name] = field.split('.');
    const place =
      part === 'lists' ? lists[Number(at)]?.sections[Number(inner)]?.key : dimensions[Number(at)]?.key;
    const what = FIELDS[name ?? field.split('.').at(-1) ?? ''] ?? '';
    return { place: place ?? field, message: `${what}${message}` };
  });
  return Object.fromEntries([...ofRules, ...ofFields].map(({ place, message }) => [place, message]));
}

/** One place earlier. */
export const raised = <T>(all: readonly T[], index: number): T[] => {
  const one = all[index];
  return one === undefined ? [...all] : all.toSpliced(index, 1).toSpliced(index - 1, 0, one);
};
