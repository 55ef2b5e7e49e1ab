import { type Day, DomainError, formatDay } from '../shared/index.ts';
import type { ProposalKind } from './proposal.ts';

const isBlank = (text: string) => text.trim() === '';

/** What a person or the engine puts before a leader. */
export interface ProposalContent {
  /** 线索: one fact a line. */
  readonly leads: readonly string[];
  readonly documentCount: number;
}

/**
 * A leader is asked on facts: at least one lead; a referral also hands something over.
 * @throws DomainError `PROPOSAL_LEADS_MISSING`, `PROPOSAL_DOCUMENTS_MISSING`
 */
export function assertFounded(kind: ProposalKind, { leads, documentCount }: ProposalContent): void {
  if (leads.length === 0 || leads.some(isBlank)) {
    throw new DomainError('PROPOSAL_LEADS_MISSING', '请逐条写明线索，不能空缺。');
  }
  if (kind === 'referral' && documentCount === 0) {
    throw new DomainError('PROPOSAL_DOCUMENTS_MISSING', '移送须附有关文书或材料，请至少列出一份。');
  }
}

/**
 * 政府督查工作条例, art. 21: criticism and accountability are approved, not merely written; whoever proposed does not
 * approve. A decision gives its reason.
 * @param deciderId null: nobody, and nothing is decided
 * @throws DomainError `PROPOSAL_DECIDER_MISSING`, `PROPOSAL_OWN`, `PROPOSAL_REASON_MISSING`
 */
export function assertDecidable(
  { proposedById }: { readonly proposedById: number | null },
  deciderId: number | null,
  reason: string,
): asserts deciderId is number {
  if (deciderId === null) {
    throw new DomainError('PROPOSAL_DECIDER_MISSING', '通报和移送由领导决定，系统不能代为决定。');
  }
  if (deciderId === proposedById) {
    throw new DomainError('PROPOSAL_OWN', '提出建议的人不能作出决定，请由其他领导决定。', { deciderId });
  }
  if (isBlank(reason)) throw new DomainError('PROPOSAL_REASON_MISSING', '请写明决定的理由。');
}

/** @throws DomainError `PROPOSAL_REASON_MISSING` */
export function assertWithdrawalReason(reason: string): void {
  if (isBlank(reason)) throw new DomainError('PROPOSAL_REASON_MISSING', '请写明撤回建议的理由。');
}

/**
 * What was done at another body lies neither ahead nor before what it answers.
 * @throws DomainError `REFERRAL_DAY_INVALID`
 */
export function assertReferralDay(what: string, on: Day, notBefore: Day, today: Day): void {
  if (on >= notBefore && on <= today) return;
  throw new DomainError(
    'REFERRAL_DAY_INVALID',
    `${what}应在${formatDay(notBefore)}至${formatDay(today)}之间，请核对后重新填写。`,
    {
      on,
      notBefore,
      today,
    },
  );
}

/**
 * Whether the receipt of a referral ends the supervision: the leader said so when approving, and the case still runs.
 * A circular never ends it.
 */
export const endsSupervision = (
  proposal: { readonly kind: ProposalKind; readonly endsCase: boolean | null },
  caseOpen: boolean,
): boolean => proposal.kind === 'referral' && proposal.endsCase === true && caseOpen;
