export { decideBy } from './decision-term.ts';
export { proposalLife, type ProposalState, type ProposalStep } from './proposal.life.ts';
export {
  HANDED_DOCUMENT_NAMES,
  PROPOSAL_KIND_NAMES,
  PROPOSAL_KINDS,
  STEPS_OF_KIND,
  stepsOpen,
  takeStep,
  type HandedDocument,
  type HandedDocumentKind,
  type ProposalKind,
  type ProposalStanding,
} from './proposal.ts';
export {
  assertDecidable,
  assertFounded,
  assertReferralDay,
  assertWithdrawalReason,
  endsSupervision,
} from './proposal-rules.ts';
export {
  assertMayPropose,
  assertMayTakeProposalStep,
  caseNotFound,
  mayTakeProposalStep,
  proposalNotFound,
  proposalStepsFor,
  proposalWall,
  seesProposal,
  type ProposalParties,
} from './proposal-powers.ts';
