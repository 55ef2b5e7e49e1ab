import { holds, OFFICE_ROLES, type Reach, UNIT_ROLES } from '../identity/index.ts';
import { type Power, stepsFrom } from '../lives/index.ts';
import { DomainError } from '../shared/index.ts';
import { rectificationLife, type RectificationState, type RectificationStep } from './rectification.life.ts';

/** Whose an item is: all that must be known to tell who may do what with it. */
export interface ItemStanding {
  readonly id: number;
  readonly officeId: number;
  readonly unitId: number;
}

const sees = (reach: Reach | undefined, { officeId, unitId }: ItemStanding): boolean =>
  reach === undefined || reach.offices.includes(officeId) || reach.units.includes(unitId);

/** The same words for what is not there and for what may not be seen. */
export const itemNotFound = (itemId: number): DomainError =>
  new DomainError('RECTIFICATION_NOT_FOUND', '整改事项不存在，请刷新后重试。', { itemId });

/** @throws DomainError `RECTIFICATION_NOT_FOUND` */
export function assertSeesItem(reach: Reach | undefined, item: ItemStanding): void {
  if (!sees(reach, item)) throw itemNotFound(item.id);
}

/** The life names the power of each step: a role of the office is held there, a role of the unit there. */
export function mayTakeStep(
  reach: Reach | undefined,
  { officeId, unitId }: ItemStanding,
  step: RectificationStep,
): boolean {
  if (reach === undefined) return true;
  const powers: readonly Power[] = rectificationLife.transitions[step].power;
  const among = <T extends Power>(roles: readonly T[]) => roles.filter((role) => powers.includes(role));
  return holds(reach, officeId, ...among(OFFICE_ROLES)) || holds(reach, unitId, ...among(UNIT_ROLES));
}

/** @throws DomainError `RECTIFICATION_NOT_FOUND`, `POWER_REFUSED` */
export function assertMayTakeStep(
  reach: Reach | undefined,
  item: ItemStanding,
  step: RectificationStep,
): void {
  assertSeesItem(reach, item);
  if (mayTakeStep(reach, item, step)) return;
  const { label } = rectificationLife.transitions[step];
  throw new DomainError('POWER_REFUSED', `“${label}”不由您办理，请联系该事项的整改单位或督办机构。`, {
    itemId: item.id,
    step,
  });
}

/**
 * What stands outside the life: relapses and rechecks are the office's.
 * @throws DomainError `RECTIFICATION_NOT_FOUND`, `POWER_REFUSED`
 */
export function assertOverseesItem(reach: Reach | undefined, item: ItemStanding): void {
  assertSeesItem(reach, item);
  if (reach === undefined || holds(reach, item.officeId, ...OFFICE_ROLES)) return;
  throw new DomainError('POWER_REFUSED', '只有该事项的督办机构可以办理，请联系该机构。', {
    itemId: item.id,
  });
}

/**
 * Who may enter items into an office's ledger, and draw from it.
 * @throws DomainError `ORGANIZATION_NOT_FOUND` where the office may not be seen, `POWER_REFUSED`
 */
export function assertMayEnterFor(reach: Reach | undefined, officeId: number): void {
  if (reach === undefined || holds(reach, officeId, ...OFFICE_ROLES)) return;
  throw reach.offices.includes(officeId)
    ? new DomainError('POWER_REFUSED', '只有本督办机构的人员可以登记和抽查整改事项，请联系该机构。', {
        officeId,
      })
    : new DomainError('ORGANIZATION_NOT_FOUND', '督办机构不存在，请重新选择。', { officeId });
}

/** What a page offers: the steps that lead on and that the viewer may take. */
export function stepsOpenTo(
  reach: Reach,
  item: ItemStanding & { readonly status: RectificationState },
): RectificationStep[] {
  return stepsFrom(rectificationLife, item.status).filter((step) => mayTakeStep(reach, item, step));
}
