import type { HandedDocument, ProposalKind, ProposalState, ProposalStep } from '#domain/referral';
import type { Day } from '#domain/shared';

/** A proposal as a list shows it. */
export interface ProposalRow {
  readonly id: number;
  readonly version: number;
  readonly kind: ProposalKind;
  readonly status: ProposalState;
  readonly title: string;
  readonly caseId: number;
  readonly taskId: number;
  readonly taskTitle: string;
  readonly officeId: number;
  readonly officeName: string;
  readonly unitId: number;
  readonly unitName: string;
  readonly proposedAt: Date;
  /** Null: the engine, by the ladder. */
  readonly proposedById: number | null;
  readonly proposedByName: string | null;
  readonly decidedAt: Date | null;
  readonly decidedById: number | null;
  readonly decidedByName: string | null;
  readonly number: string | null;
  readonly issuedOn: Day | null;
}

export interface CircularRecipientView {
  readonly organizationId: number;
  readonly organizationName: string;
}

export interface ProposalPage extends ProposalRow {
  readonly leads: readonly string[];
  readonly documents: readonly HandedDocument[];
  readonly decisionReason: string | null;
  readonly endsCase: boolean | null;
  readonly text: string | null;
  readonly issuedById: number | null;
  readonly issuedByName: string | null;
  readonly recipients: readonly CircularRecipientView[];
  readonly receivingBody: string | null;
  readonly receivedOn: Day | null;
  readonly receiver: string | null;
  readonly receiptRef: string | null;
  readonly answeredOn: Day | null;
  readonly answer: string | null;
  readonly answerRef: string | null;
  /** Steps that the viewer may take now. */
  readonly steps: readonly ProposalStep[];
}

/** 通报 as those read it to whom it was published. */
export interface CircularView {
  readonly id: number;
  readonly number: string;
  readonly title: string;
  readonly text: string;
  readonly officeId: number;
  readonly officeName: string;
  readonly unitId: number;
  readonly unitName: string;
  readonly issuedOn: Day;
}
