import type { Day } from '../shared/index.ts';
import type { CaseFacts, DraftFact, NoticeFact } from './facts.ts';

/** 督办件: open, suspended with its task, or closed. */
export type CaseState = 'open' | 'suspended' | 'closed';

export type CaseClosure = 'done' | 'extended' | 'withdrawn' | 'referred';

/** The facts after a document was drafted: the level is taken only when it is issued. */
export const withDraft = (facts: CaseFacts, draft: DraftFact): CaseFacts => ({ ...facts, draft });

/** The facts after a document was issued. */
export const withNotice = (facts: CaseFacts, notice: NoticeFact): CaseFacts => ({
  ...facts,
  level: notice.level,
  draft: null,
  notices: [...facts.notices, notice],
});

export const withWarnings = (facts: CaseFacts, warned: readonly number[]): CaseFacts => ({
  ...facts,
  warned: [...facts.warned, ...warned],
});

export const withoutDraft = (facts: CaseFacts): CaseFacts => ({ ...facts, draft: null });

export const withProposal = (facts: CaseFacts, proposedOn: Day): CaseFacts => ({ ...facts, proposedOn });
