import type { Day } from '../shared/index.ts';
import type { CaseFacts, DraftFact, NoticeFact } from './facts.ts';

/** 督办件. That it is suspended is told by the days of its task, not kept as a state of its own. */
export type CaseState = 'open' | 'closed';

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
