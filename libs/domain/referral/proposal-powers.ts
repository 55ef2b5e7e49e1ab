import { holds, OFFICE_ROLES, organizationsHeld, type Reach } from '../identity/index.ts';
import { DomainError } from '../shared/index.ts';
import { proposalLife, type ProposalStep } from './proposal.life.ts';
import { type ProposalStanding, stepsOpen } from './proposal.ts';

/** Whose a proposal is. */
export interface ProposalParties {
  readonly id: number;
  readonly officeId: number;
  readonly unitId: number;
}

/** The same words for what is not there and for what may not be seen. */
export const proposalNotFound = (proposalId: number): DomainError =>
  new DomainError('PROPOSAL_NOT_FOUND', '处理建议不存在，请刷新后重试。', { proposalId });

/** Leads concern the unit and are not for its eyes: the office sees them, and who leads the unit or the office. */
export const seesProposal = (reach: Reach | undefined, { officeId, unitId }: ProposalParties): boolean =>
  reach === undefined || reach.offices.includes(officeId) || holds(reach, unitId, 'leader');

/** In SQL, for proposals `p` with $1 and $2 from `proposalWall`. The same rule as `seesProposal`. */
export const proposalWall = (reach: Reach): [offices: readonly number[], led: readonly number[]] => [
  reach.offices,
  organizationsHeld(reach, 'leader'),
];

export function mayTakeProposalStep(
  reach: Reach | undefined,
  { officeId, unitId }: ProposalParties,
  step: ProposalStep,
): boolean {
  if (reach === undefined) return true;
  const { power } = proposalLife.transitions[step];
  if (power.includes('leader')) return holds(reach, officeId, 'leader') || holds(reach, unitId, 'leader');
  return holds(reach, officeId, ...OFFICE_ROLES);
}

/** @throws DomainError `PROPOSAL_NOT_FOUND`, `POWER_REFUSED` */
export function assertMayTakeProposalStep(
  reach: Reach | undefined,
  proposal: ProposalParties,
  step: ProposalStep,
): void {
  if (!seesProposal(reach, proposal)) throw proposalNotFound(proposal.id);
  if (mayTakeProposalStep(reach, proposal, step)) return;
  const { label, power } = proposalLife.transitions[step];
  const whose = power.includes('leader') ? '分管领导' : '提出建议的督办机构';
  throw new DomainError('POWER_REFUSED', `“${label}”由${whose}办理，请联系其办理。`, {
    proposalId: proposal.id,
    step,
  });
}

/**
 * Who may propose: a supervisor or approver of the office that supervises the case.
 * @throws DomainError `CASE_NOT_FOUND` where the case may not be seen, `POWER_REFUSED`
 */
export function assertMayPropose(
  reach: Reach | undefined,
  {
    caseId,
    officeId,
    unitId,
  }: { readonly caseId: number; readonly officeId: number; readonly unitId: number },
): void {
  if (reach === undefined || holds(reach, officeId, ...OFFICE_ROLES)) return;
  if (!reach.offices.includes(officeId) && !reach.units.includes(unitId)) throw caseNotFound(caseId);
  throw new DomainError('POWER_REFUSED', '通报和移送由督办该事项的机构提出建议，请联系该机构。', { caseId });
}

export const caseNotFound = (caseId: number): DomainError =>
  new DomainError('CASE_NOT_FOUND', '督办件不存在，请刷新后重试。', { caseId });

/** What a page offers. */
export const proposalStepsFor = (
  reach: Reach,
  proposal: ProposalParties & ProposalStanding,
): ProposalStep[] => stepsOpen(proposal).filter((step) => mayTakeProposalStep(reach, proposal, step));
