export { CarryingOutService } from './carrying-out.service.ts';
export type {
  ChosenDocuments,
  CircularPublication,
  HandOverOfLead,
  ProposalDecision,
  ProposalMaking,
  ProposalRevision,
  ReferralAnswer,
  ReferralReceipt,
} from './proposal-commands.ts';
export { type ProposalFilter, ProposalReader } from './proposal-reader.service.ts';
export type { CircularRecipientView, CircularView, ProposalPage, ProposalRow } from './proposal-view.ts';
export type { ProposalCommand } from './proposal.repository.ts';
export { ProposalService } from './proposal.service.ts';
export { ReferralsModule } from './referrals.module.ts';
export { UndecidedProposals } from './undecided-proposals.ts';
