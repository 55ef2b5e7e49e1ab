export {
  withDraft,
  withNotice,
  withoutDraft,
  withProposal,
  withWarnings,
  type CaseClosure,
  type CaseState,
} from './case.ts';
export { type CaseHistory, type DatedPromise } from './as-of.ts';
export { decide, type Act, type Decision } from './decide.ts';
export type { CaseFacts, DatedFact, DraftFact, NoticeFact, NoticeTerm, ProposalFact } from './facts.ts';
export { blamedBy, type Blamed } from './excusal.ts';
export type { Excusal } from './excusal-fact.ts';
export { foresee, foresightInWords, type Foresight } from './foresee.ts';
export { issuesItself } from './ladder.ts';
export type {
  Audience,
  ClockKey,
  DayUnit,
  Ladder,
  LadderClock,
  LadderDocument,
  LadderLevel,
  Level,
  Proposal,
  Signature,
  Trigger,
} from './ladder.ts';
export type { CountedDay, Reason, ReasonCode, UnitDayCount } from './reason.ts';
export { replay, type FrozenDecision, type Replay } from './replay.ts';
export { settle, type Settlement, type Step } from './settle.ts';
export { noticeTerms } from './terms.ts';
export { ladderTrial, tryLadder, type TriedAct } from './trial.ts';
export { type FaultReport, Faults } from './validate-fields.ts';
export { ladderFaults, validateLadder } from './validate-ladder.ts';
export { assertMayPublishLadder, assertPublishable } from './validate-publication.ts';
export type { Warning } from './warning.ts';
export { AUDIENCE_NAMES, CLOCK_NAMES, DAY_UNIT_NAMES, PROPOSAL_NAMES } from './words.ts';
