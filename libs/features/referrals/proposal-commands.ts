import type { ProposalKind } from '#domain/referral';
import type { Day } from '#domain/shared';
import type { ProposalCommand } from './proposal.repository.ts';

/** What goes with the leads: records of the case by id, and papers by their number. */
export interface ChosenDocuments {
  readonly noticeIds: readonly number[];
  readonly interviewIds: readonly number[];
  readonly reportIds: readonly number[];
  readonly itemIds: readonly number[];
  readonly records: readonly { readonly number: string; readonly name: string }[];
}

export interface ProposalMaking {
  readonly caseId: number;
  readonly kind: ProposalKind;
  readonly leads: readonly string[];
  /** Omitted: everything that the case has. */
  readonly documents?: ChosenDocuments | undefined;
}

export interface ProposalRevision extends ProposalCommand {
  readonly leads: readonly string[];
  readonly documents?: ChosenDocuments | undefined;
}

export interface ProposalDecision extends ProposalCommand {
  readonly approved: boolean;
  readonly reason: string;
  /** With an approved referral: its receipt ends the supervision. Omitted: it does. */
  readonly endsCase?: boolean | undefined;
}

export interface CircularPublication extends ProposalCommand {
  readonly title: string;
  readonly text: string;
  /** To whom it goes, beside the unit itself. */
  readonly organizationIds: readonly number[];
}

export interface HandOverOfLead extends ProposalCommand {
  /** 接收机关. */
  readonly receivingBody: string;
  /** 移送函正文. */
  readonly text: string;
}

export interface ReferralReceipt extends ProposalCommand {
  readonly receivedOn: Day;
  readonly receiver: string;
  readonly receiptRef?: string | undefined;
}

export interface ReferralAnswer extends ProposalCommand {
  readonly answeredOn: Day;
  readonly answer: string;
  readonly answerRef?: string | undefined;
}
