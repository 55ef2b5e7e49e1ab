import { holds, OFFICE_ROLES, type Reach, UNIT_ROLES } from '../identity/index.ts';
import { canTransition, type Power, stepsOf } from '../lives/index.ts';
import { DomainError } from '../shared/index.ts';
import { interviewLife, type InterviewState, type InterviewStep } from './interview.life.ts';
import { type Confirmations } from './record.ts';

/** Whose an interview is: all that must be known to tell who may do what with it. */
export interface InterviewStanding {
  readonly id: number;
  readonly officeId: number;
  readonly unitId: number;
}

/** The same words for what is not there and for what may not be seen. */
export const interviewNotFound = (interviewId: number): DomainError =>
  new DomainError('INTERVIEW_NOT_FOUND', '约谈不存在，请刷新后重试。', { interviewId });

const sees = (reach: Reach, { officeId, unitId }: InterviewStanding): boolean =>
  reach.offices.includes(officeId) || reach.units.includes(unitId);

/** The life names the power of each step; a leader's is held for the office or for the unit in charge. */
export function mayTakeInterviewStep(
  reach: Reach | undefined,
  { officeId, unitId }: InterviewStanding,
  step: InterviewStep,
): boolean {
  if (reach === undefined) return true;
  const powers: readonly Power[] = interviewLife.transitions[step].power;
  const among = <T extends Power>(roles: readonly T[]) => roles.filter((role) => powers.includes(role));
  const leads = powers.includes('leader');
  return (
    holds(reach, officeId, ...among(OFFICE_ROLES)) ||
    holds(reach, unitId, ...among(UNIT_ROLES)) ||
    (leads && (holds(reach, officeId, 'leader') || holds(reach, unitId, 'leader')))
  );
}

/** @throws DomainError `INTERVIEW_NOT_FOUND`, `POWER_REFUSED` */
export function assertMayTakeInterviewStep(
  reach: Reach | undefined,
  interview: InterviewStanding,
  step: InterviewStep,
): void {
  if (reach !== undefined && !sees(reach, interview)) throw interviewNotFound(interview.id);
  if (mayTakeInterviewStep(reach, interview, step)) return;
  const { label } = interviewLife.transitions[step];
  throw new DomainError('POWER_REFUSED', `“${label}”不由您办理，请联系该约谈的督办机构或被约谈单位负责人。`, {
    interviewId: interview.id,
    step,
  });
}

/**
 * 约谈 are arranged by the supervisor of the office.
 * @throws DomainError `ORGANIZATION_NOT_FOUND` where the office may not be seen, `POWER_REFUSED`
 */
export function assertMayArrangeFor(reach: Reach | undefined, officeId: number): void {
  if (reach === undefined || holds(reach, officeId, 'supervisor')) return;
  throw reach.offices.includes(officeId)
    ? new DomainError('POWER_REFUSED', '约谈由本督办机构的督办员安排，请转交督办员办理。', { officeId })
    : new DomainError('ORGANIZATION_NOT_FOUND', '督办机构不存在，请重新选择。', { officeId });
}

/** How far an interview has come. */
export interface InterviewProgress extends InterviewStanding, Confirmations {
  readonly status: InterviewState;
  readonly begun: boolean;
  /** The unit's day to confirm has passed. */
  readonly confirmationLate: boolean;
}

/** What a page offers: the steps that lead on now and that the viewer may take. */
export function interviewStepsOpenTo(reach: Reach, interview: InterviewProgress): InterviewStep[] {
  return stepsOf(interviewLife).filter(
    (step) =>
      canTransition(interviewLife, interview.status, step) &&
      FITS[step]?.(interview) !== false &&
      mayTakeInterviewStep(reach, interview, step),
  );
}

const unitOwes = ({ unitAnswer }: InterviewProgress) => unitAnswer === null;

/** What must hold beside the state; a step that is not named here needs no more. */
const FITS: Readonly<Partial<Record<InterviewStep, (interview: InterviewProgress) => boolean>>> = {
  hold: ({ begun }) => begun,
  miss: ({ begun }) => begun,
  confirm_for_office: ({ officeConfirmedAt }) => officeConfirmedAt === null,
  confirm_for_unit: unitOwes,
  refuse_record: unitOwes,
  object: unitOwes,
  note_silence: (interview) => unitOwes(interview) && interview.confirmationLate,
};
