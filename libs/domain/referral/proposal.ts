import type { Proposal } from '../escalation/index.ts';
import { stepsFrom, type TakenStep, transition } from '../lives/index.ts';
import { DomainError } from '../shared/index.ts';
import { proposalLife, type ProposalState, type ProposalStep } from './proposal.life.ts';

/** 通报 or 移送. */
export type ProposalKind = Proposal;

export const PROPOSAL_KINDS = ['public_criticism', 'referral'] as const satisfies readonly ProposalKind[];

const DECIDING = ['revise', 'approve', 'reject', 'withdraw'] as const satisfies readonly ProposalStep[];

/** A circular is published, a referral handed over: what only one of them does. */
export const STEPS_OF_KIND: Readonly<Record<ProposalKind, readonly ProposalStep[]>> = {
  public_criticism: [...DECIDING, 'publish'],
  referral: [...DECIDING, 'hand_over', 'record_receipt', 'record_answer'],
};

export const PROPOSAL_KIND_NAMES: Readonly<Record<ProposalKind, string>> = {
  public_criticism: '通报',
  referral: '移送',
};

export interface ProposalStanding {
  readonly kind: ProposalKind;
  readonly status: ProposalState;
}

/** The steps that lead on, for this kind. */
export const stepsOpen = ({ kind, status }: ProposalStanding): ProposalStep[] =>
  stepsFrom(proposalLife, status).filter((step) => STEPS_OF_KIND[kind].includes(step));

/** @throws DomainError `PROPOSAL_KIND_UNFIT` for a step of the other kind, `TRANSITION_REFUSED` */
export function takeStep(
  { kind, status }: ProposalStanding,
  step: ProposalStep,
): TakenStep<ProposalState, ProposalStep> {
  if (!STEPS_OF_KIND[kind].includes(step)) {
    throw new DomainError(
      'PROPOSAL_KIND_UNFIT',
      `${PROPOSAL_KIND_NAMES[kind]}建议不能“${proposalLife.transitions[step].label}”，请核对后重新选择。`,
      { kind, step },
    );
  }
  return transition(proposalLife, status, step);
}

/** What is handed over: a record of the system, or a paper that lies elsewhere. */
export const HANDED_DOCUMENT_NAMES = {
  notice: '督办文书',
  interview: '约谈纪要',
  report: '填报材料',
  item: '整改事项',
  record: '其他材料',
} as const;

export type HandedDocumentKind = keyof typeof HANDED_DOCUMENT_NAMES;

/** One line of the list that goes with a lead, frozen with its number when it was listed. */
export interface HandedDocument {
  readonly kind: HandedDocumentKind;
  /** The record of the system; null for a paper. */
  readonly recordId: number | null;
  /** 文号 or 编号. */
  readonly number: string;
  readonly name: string;
}
