import { holds, OFFICE_ROLES, type Reach, UNIT_ROLES } from '../identity/index.ts';
import { DomainError } from '../shared/index.ts';

/** Whose an inspection is: all that must be known to tell who may do what with it. */
export interface InspectionStanding {
  readonly id: number;
  readonly officeId: number;
  readonly unitIds: readonly number[];
  /** Units hear of it when it begins: from then on they can ask for somebody's recusal. */
  readonly started: boolean;
}

/**
 * see; prepare: draft, begin, conclude, close; work: findings, recusals, reviews; approve: the plan, and sign the
 * document; instruct: a leader of the office or of a unit inspected; answer: what one unit does.
 */
export type InspectionAct = 'see' | 'see_all' | 'prepare' | 'work' | 'approve' | 'instruct' | 'answer';

const POWERS: Readonly<Record<InspectionAct, (reach: Reach, inspection: InspectionStanding) => boolean>> = {
  see: (reach, { officeId, unitIds, started }) =>
    reach.offices.includes(officeId) || (started && unitIds.some((id) => reach.units.includes(id))),
  see_all: (reach, { officeId }) => reach.offices.includes(officeId),
  prepare: (reach, { officeId }) => holds(reach, officeId, 'supervisor'),
  work: (reach, { officeId }) => holds(reach, officeId, ...OFFICE_ROLES),
  approve: (reach, { officeId }) => holds(reach, officeId, 'approver'),
  instruct: (reach, { officeId, unitIds }) =>
    [officeId, ...unitIds].some((organizationId) => holds(reach, organizationId, 'leader')),
  answer: (reach, { unitIds, started }) => started && unitIds.some((id) => holds(reach, id, ...UNIT_ROLES)),
};

const NEEDED: Readonly<Record<Exclude<InspectionAct, 'see'>, string>> = {
  see_all: '该内容只供督察机构查阅，请查看本单位的部分。',
  prepare: '只有该督办机构的督办员可以办理，请联系督办员。',
  work: '只有该督办机构的人员可以办理，请联系该机构。',
  approve: '只有该督办机构的签发人可以批准和签发，请转交签发人办理。',
  instruct: '只有分管该督办机构或者被督察单位的领导可以批示，请报请领导办理。',
  answer: '只有被督察单位的联络员或负责人可以办理，请由该单位办理。',
};

export function mayWithInspection(
  reach: Reach | undefined,
  inspection: InspectionStanding,
  act: InspectionAct,
): boolean {
  return reach === undefined || POWERS[act](reach, inspection);
}

/** @throws DomainError `INSPECTION_NOT_FOUND` (or `unseen`), `POWER_REFUSED` */
export function assertMayWithInspection(
  reach: Reach | undefined,
  inspection: InspectionStanding,
  act: InspectionAct,
  unseen: DomainError = inspectionNotFound(inspection.id),
): void {
  if (!mayWithInspection(reach, inspection, 'see')) throw unseen;
  if (act === 'see' || mayWithInspection(reach, inspection, act)) return;
  throw new DomainError('POWER_REFUSED', NEEDED[act], { inspectionId: inspection.id, act });
}

/**
 * Who may begin an inspection for an office.
 * @throws DomainError `ORGANIZATION_NOT_FOUND` where the office may not be seen, `POWER_REFUSED`
 */
export function assertMayPlanFor(reach: Reach | undefined, officeId: number): void {
  if (reach === undefined || holds(reach, officeId, 'supervisor')) return;
  throw reach.offices.includes(officeId)
    ? new DomainError('POWER_REFUSED', NEEDED.prepare, { officeId })
    : new DomainError('ORGANIZATION_NOT_FOUND', '督办机构不存在，请重新选择。', { officeId });
}

/** The same words for what is not there and for what may not be seen. */
export const inspectionNotFound = (inspectionId: number): DomainError =>
  new DomainError('INSPECTION_NOT_FOUND', '督察不存在，请刷新后重试。', { inspectionId });

export const conclusionReviewNotFound = (reviewId: number): DomainError =>
  new DomainError('INSPECTION_REVIEW_NOT_FOUND', '复核申请不存在，请刷新后重试。', { reviewId });
