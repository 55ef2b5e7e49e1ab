import type { Answer } from '@/api/index.ts';
import { choices } from '@/ui/choices.ts';

export type Branch = Answer<'OrganizationBranchAnswer'>;
export type Organization = Answer<'OrganizationDetailAnswer'>;

export const KINDS: Readonly<Record<Branch['kind'], string>> = { office: '督办机构', unit: '责任单位' };
export const LEVELS: Readonly<Record<Branch['level'], string>> = {
  city: '市级',
  county: '县区',
  township: '乡镇街道',
};

export const KIND_OPTIONS = choices(KINDS);
export const LEVEL_OPTIONS = choices(LEVELS);

/** Those whose name or code holds the text, under whatever leads to them. */
export function pruned(branches: readonly Branch[], text: string): Branch[] {
  if (text === '') return [...branches];
  const sought = text.toLowerCase();
  return branches.flatMap((branch) => {
    const children = pruned(branch.children, text);
    const found = branch.name.includes(text) || branch.code.toLowerCase().includes(sought);
    return found || children.length > 0 ? [{ ...branch, children }] : [];
  });
}

/** How many stand in the trees. */
export const countOf = (branches: readonly Branch[]): number =>
  branches.reduce((sum, { children }) => sum + 1 + countOf(children), 0);

/** What a merger or closing would mean. */
export type Prospect = Answer<'OrganizationProspectAnswer'>;
