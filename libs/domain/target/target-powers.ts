import { holds, OFFICE_ROLES, type Reach, type RoleName } from '../identity/index.ts';
import { DomainError } from '../shared/index.ts';
import type { TargetState } from './target.life.ts';

/** Whose a target is: all that must be known to tell who may do what with it. */
export interface TargetStanding {
  readonly id: number;
  readonly officeId: number;
  readonly leadUnitId: number | null;
  readonly status: TargetState;
  /** Units that lead or cooperate in its tasks, drafts aside. */
  readonly unitIds: readonly number[];
}

/** see; manage: create, change, confirm, part into tasks, withdraw; judge: met, partly met, not met. */
export type TargetAct = 'see' | 'manage' | 'judge';

const SUPERVISOR: readonly RoleName[] = ['supervisor'];

const POWERS: Readonly<Record<TargetAct, (reach: Reach, target: TargetStanding) => boolean>> = {
  // A draft is the office's own: no unit sees what has not been decided.
  see: (reach, { officeId, leadUnitId, status, unitIds }) =>
    reach.offices.includes(officeId) ||
    (status !== 'draft' &&
      [...unitIds, ...(leadUnitId === null ? [] : [leadUnitId])].some((unit) => reach.units.includes(unit))),
  manage: (reach, { officeId }) => holds(reach, officeId, ...SUPERVISOR),
  judge: (reach, { officeId }) => holds(reach, officeId, ...OFFICE_ROLES),
};

const NEEDED: Readonly<Record<Exclude<TargetAct, 'see'>, string>> = {
  manage: '只有该目标所属督办机构的督办员可以办理，请联系该机构。',
  judge: '只有该目标所属的督办机构可以评定，请联系该机构。',
};

/** Whether somebody may; without a reach (the engine, the operator) nothing is forbidden. */
export function mayWithTarget(reach: Reach | undefined, target: TargetStanding, act: TargetAct): boolean {
  return reach === undefined || POWERS[act](reach, target);
}

/**
 * @throws DomainError `TARGET_NOT_FOUND` where the target may not even be seen, `POWER_REFUSED` where it may be seen
 *   but the act is another's
 */
export function assertMayWithTarget(reach: Reach | undefined, target: TargetStanding, act: TargetAct): void {
  if (!mayWithTarget(reach, target, 'see')) throw targetNotFound(target.id);
  if (act === 'see' || mayWithTarget(reach, target, act)) return;
  throw new DomainError('POWER_REFUSED', NEEDED[act], { targetId: target.id, act });
}

/** The same words for what is not there and for what may not be seen. */
export const targetNotFound = (targetId: number): DomainError =>
  new DomainError('TARGET_NOT_FOUND', '目标不存在，请刷新后重试。', { targetId });

/** Whether somebody plans for an office: enters its targets, reads its reports, sets its yearly round. */
export const mayPlanFor = (reach: Reach | undefined, officeId: number): boolean =>
  reach === undefined || holds(reach, officeId, ...SUPERVISOR);

/**
 * @throws DomainError `OFFICE_NOT_FOUND` where the office lies outside the reach, `POWER_REFUSED` where it is only seen
 */
export function assertMayPlanFor(reach: Reach | undefined, officeId: number): void {
  if (mayPlanFor(reach, officeId)) return;
  if (reach?.offices.includes(officeId)) {
    throw new DomainError('POWER_REFUSED', '只有该督办机构的督办员可以办理，请联系该机构。', { officeId });
  }
  throw officeNotFound(officeId);
}

export const officeNotFound = (officeId: number): DomainError =>
  new DomainError('OFFICE_NOT_FOUND', '督办机构不存在，请重新选择。', { officeId });
