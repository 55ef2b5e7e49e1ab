import { holds, OFFICE_ROLES, type Reach, UNIT_ROLES } from '../identity/index.ts';
import { type Power, stepsFrom } from '../lives/index.ts';
import { DomainError } from '../shared/index.ts';
import { dutyCycleLife, type DutyCycleState, type DutyCycleStep } from './cycle.life.ts';
import { dutyReportLife, type DutyReportState, type DutyReportStep } from './report.life.ts';

/** Whose a cycle is. */
export interface CycleStanding {
  readonly id: number;
  readonly officeId: number;
}

/** Whose a report is: all that must be known to tell who may do what with it. */
export interface ReportStanding {
  readonly id: number;
  readonly officeId: number;
  readonly unitId: number;
  /** Of its cycle: what is being prepared is the office's alone. */
  readonly cycleStatus: DutyCycleState;
}

type Looking = Reach | undefined;

/** The same words for what is not there and for what may not be seen. */
export const cycleNotFound = (cycleId: number): DomainError =>
  new DomainError('DUTY_CYCLE_NOT_FOUND', '年度述法安排不存在，请刷新后重试。', { cycleId });
export const dutyReportNotFound = (dutyReportId: number): DomainError =>
  new DomainError('DUTY_REPORT_NOT_FOUND', '述法报告不存在，请刷新后重试。', { dutyReportId });

/**
 * Who may plan for an office, and take the steps of its cycles.
 * @throws DomainError `DUTY_CYCLE_NOT_FOUND`, `POWER_REFUSED`
 */
export function assertMayRunCycle(reach: Looking, cycle: CycleStanding, step: DutyCycleStep): void {
  if (reach === undefined) return;
  if (!reach.offices.includes(cycle.officeId)) throw cycleNotFound(cycle.id);
  if (mayRunCycle(reach, cycle, step)) return;
  const { label } = dutyCycleLife.transitions[step];
  throw new DomainError('POWER_REFUSED', `“${label}”不由您办理，请联系本督办机构的有关人员。`, {
    cycleId: cycle.id,
    step,
  });
}

export function mayRunCycle(reach: Looking, { officeId }: CycleStanding, step: DutyCycleStep): boolean {
  if (reach === undefined) return true;
  const powers: readonly Power[] = dutyCycleLife.transitions[step].power;
  return OFFICE_ROLES.some((role) => powers.includes(role) && holds(reach, officeId, role));
}

/**
 * A cycle that is not there yet.
 * @throws DomainError `ORGANIZATION_NOT_FOUND` where the office may not be seen, `POWER_REFUSED`
 */
export function assertMayPlanDuty(reach: Looking, officeId: number): void {
  if (reach === undefined || holds(reach, officeId, 'supervisor')) return;
  throw reach.offices.includes(officeId)
    ? new DomainError('POWER_REFUSED', '年度述法由本督办机构的督办员安排，请联系该机构。', { officeId })
    : new DomainError('ORGANIZATION_NOT_FOUND', '督办机构不存在，请重新选择。', { officeId });
}

/** The unit's people and the leader in charge see their own; the office sees all of its own. */
export function seesReport(reach: Looking, { officeId, unitId, cycleStatus }: ReportStanding): boolean {
  if (reach === undefined || reach.offices.includes(officeId)) return true;
  return cycleStatus !== 'draft' && reach.units.includes(unitId);
}

/** @throws DomainError `DUTY_REPORT_NOT_FOUND` */
export function assertSeesReport(reach: Looking, report: ReportStanding): void {
  if (!seesReport(reach, report)) throw dutyReportNotFound(report.id);
}

export function mayTakeReportStep(
  reach: Looking,
  { officeId, unitId }: ReportStanding,
  step: DutyReportStep,
): boolean {
  if (reach === undefined) return true;
  const powers: readonly Power[] = dutyReportLife.transitions[step].power;
  const among = <T extends Power>(roles: readonly T[]) => roles.filter((role) => powers.includes(role));
  return holds(reach, officeId, ...among(OFFICE_ROLES)) || holds(reach, unitId, ...among(UNIT_ROLES));
}

/** @throws DomainError `DUTY_REPORT_NOT_FOUND`, `POWER_REFUSED` */
export function assertMayTakeReportStep(reach: Looking, report: ReportStanding, step: DutyReportStep): void {
  assertSeesReport(reach, report);
  if (mayTakeReportStep(reach, report, step)) return;
  const { label } = dutyReportLife.transitions[step];
  throw new DomainError('POWER_REFUSED', `“${label}”不由您办理，请联系述法单位或督办机构的有关人员。`, {
    dutyReportId: report.id,
    step,
  });
}

/**
 * What the office does beside the life of a report: hearings, appraisals, problems.
 * @throws DomainError `DUTY_REPORT_NOT_FOUND`, `POWER_REFUSED`
 */
export function assertHandlesReport(reach: Looking, report: ReportStanding): void {
  assertSeesReport(reach, report);
  if (reach === undefined || holds(reach, report.officeId, 'supervisor')) return;
  throw new DomainError('POWER_REFUSED', '只有本督办机构的督办员可以办理，请联系该机构。', {
    dutyReportId: report.id,
  });
}

/**
 * 回避: nobody evaluates the unit that they work for, nor without having been named.
 * @throws DomainError `DUTY_REPORT_NOT_FOUND`, `DUTY_EVALUATION_OWN`, `POWER_REFUSED`
 */
export function assertMayEvaluate(reach: Looking, report: ReportStanding, named: boolean): void {
  assertSeesReport(reach, report);
  if (reach !== undefined && holds(reach, report.unitId, ...UNIT_ROLES)) {
    throw new DomainError('DUTY_EVALUATION_OWN', '您在该单位任职，应当回避，不能评议本单位。', {
      dutyReportId: report.id,
    });
  }
  if (named) return;
  throw new DomainError('POWER_REFUSED', '您不在本报告的评议人名单中，请联系督办机构。', {
    dutyReportId: report.id,
  });
}

/** What a page offers of the life. */
export function reportStepsOpenTo(
  reach: Reach,
  report: ReportStanding & { readonly status: DutyReportState },
): DutyReportStep[] {
  const { cycleStatus, status } = report;
  if (cycleStatus !== 'open' && cycleStatus !== 'evaluating') return [];
  return stepsFrom(dutyReportLife, status).filter(
    (step) =>
      mayTakeReportStep(reach, report, step) &&
      ((step !== 'evaluate' && step !== 'miss') || cycleStatus === 'evaluating'),
  );
}

export function cycleStepsOpenTo(
  reach: Reach,
  cycle: CycleStanding & { readonly status: DutyCycleState },
): DutyCycleStep[] {
  return stepsFrom(dutyCycleLife, cycle.status).filter((step) => mayRunCycle(reach, cycle, step));
}
