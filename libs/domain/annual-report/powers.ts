import { holds, OFFICE_ROLES, type Reach } from '../identity/index.ts';
import { DomainError } from '../shared/index.ts';
import { annualReportLife, type AnnualReportStep } from './annual-report.life.ts';

/** @throws DomainError `ORGANIZATION_NOT_FOUND` where the office may not be seen */
export function assertSeesReport(reach: Reach | undefined, officeId: number): void {
  if (reach === undefined || reach.offices.includes(officeId)) return;
  throw new DomainError('ORGANIZATION_NOT_FOUND', '督办机构不存在，请重新选择。', { officeId });
}

export function mayTakeReportStep(
  reach: Reach | undefined,
  officeId: number,
  step: AnnualReportStep,
): boolean {
  const { power } = annualReportLife.transitions[step];
  return (
    reach === undefined || holds(reach, officeId, ...OFFICE_ROLES.filter((role) => power.includes(role)))
  );
}

/** @throws DomainError `ORGANIZATION_NOT_FOUND`, `POWER_REFUSED` */
export function assertMayTakeReportStep(
  reach: Reach | undefined,
  officeId: number,
  step: AnnualReportStep,
): void {
  assertSeesReport(reach, officeId);
  if (mayTakeReportStep(reach, officeId, step)) return;
  const { label } = annualReportLife.transitions[step];
  const whose = step === 'save' ? '督办员或签发人' : '签发人';
  throw new DomainError('POWER_REFUSED', `“${label}”由编写报告的督办机构的${whose}办理，请联系该机构。`, {
    ...{ officeId, step },
  });
}
