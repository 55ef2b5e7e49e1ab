import { addDays, type Day, DomainError } from '../shared/index.ts';
import { type DocumentKind, DOCUMENT_NAMES } from './document-kind.ts';

/** How a document is about to go out. */
export interface Issuance {
  readonly kind: DocumentKind;
  /** The person who signs; null: nobody does. */
  readonly signerId: number | null;
  /** The ladder lets this level go out without a person. */
  readonly automatic: boolean;
  /** A leader's written instruction, where the ladder asks for one. */
  readonly instruction?: { readonly required: boolean; readonly leaderId: number | null };
}

/**
 * Interviews and inspections are never issued by a machine: a named person signs them. A guidance list
 * may go out by itself where the ladder says so.
 * @throws DomainError `NOTICE_SIGNER_MISSING`, `NOTICE_INSTRUCTION_MISSING`
 */
export function assertIssuable({ kind, signerId, automatic, instruction }: Issuance): void {
  const name = DOCUMENT_NAMES[kind];
  const mayGoUnsigned = automatic && kind === 'guidance_list';
  if (signerId === null && !mayGoUnsigned) {
    throw new DomainError('NOTICE_SIGNER_MISSING', `${name}须由签发人签发，请先送签。`, { kind });
  }
  if (instruction?.required === true && instruction.leaderId === null) {
    throw new DomainError('NOTICE_INSTRUCTION_MISSING', `${name}须有分管领导批示，请先报请批示。`, { kind });
  }
}

/**
 * A notice is withdrawn with a written reason; a number that was given stays used.
 * @throws DomainError `NOTICE_REASON_MISSING`
 */
export function assertWithdrawable(reason: string): void {
  if (reason.trim() !== '') return;
  throw new DomainError('NOTICE_REASON_MISSING', '请写明撤回文书的理由。');
}

/** Calendar days: 政府督查工作条例, art. 17, both for asking for a review and for deciding it. */
const REVIEW_DAYS = 30;

/** The last day on which the unit may ask for a review, from the day it received the conclusion. */
export const reviewRequestDueOn = (receivedOn: Day): Day => addDays(receivedOn, REVIEW_DAYS);

/** The last day for the decision, from the day of the request. */
export const reviewDecisionDueOn = (requestedOn: Day): Day => addDays(requestedOn, REVIEW_DAYS);

/**
 * A review is decided by somebody who took no part (政府督查工作条例, art. 17).
 * @throws DomainError `REVIEWER_INVOLVED`
 */
export function assertUninvolved(reviewerId: number, involvedIds: readonly number[]): void {
  if (!involvedIds.includes(reviewerId)) return;
  throw new DomainError('REVIEWER_INVOLVED', '复核人参与过该文书的办理，请另行指定未参与的人员复核。', {
    reviewerId,
  });
}

/** Whether a reply comes after its term. Without a term, or before service, nothing is late. */
export const isLate = (repliedOn: Day, dueOn: Day | null): boolean => dueOn !== null && repliedOn > dueOn;

/**
 * Sending a draft back says what to change.
 * @throws DomainError `NOTICE_REASON_MISSING`
 */
export function assertSendingBackReason(reason: string): void {
  if (reason.trim() !== '') return;
  throw new DomainError('NOTICE_REASON_MISSING', '请写明退回修改的理由。');
}
