import { ROLE_TITLES } from '../identity/index.ts';
import { addDays, type Day, DomainError, formatDay } from '../shared/index.ts';

/** An organisation as far as its existence goes. */
export interface Standing {
  readonly id: number;
  readonly name: string;
  readonly kind: 'office' | 'unit';
  readonly validFrom: Day;
  /** The last day; null: until further notice. */
  readonly validTo: Day | null;
}

export const standsOn = ({ validFrom, validTo }: Pick<Standing, 'validFrom' | 'validTo'>, on: Day): boolean =>
  validFrom <= on && (validTo === null || validTo >= on);

/**
 * @throws DomainError `ORGANIZATION_STATE` when it was closed or merged
 */
export function assertOpen({ id, name, validTo }: Standing): void {
  if (validTo === null) return;
  throw new DomainError(
    'ORGANIZATION_STATE',
    `“${name}”已于${formatDay(validTo)}撤销或并入其他单位，不能再变更。`,
    {
      organizationId: id,
      validTo,
    },
  );
}

/**
 * The last day of one that ends: the day before `on`.
 * @throws DomainError `CLOSING_DAY_INVALID`: not after its first day, or in the future
 */
export function lastDayBefore({ name, validFrom }: Standing, on: Day, today: Day): Day {
  if (on > validFrom && on <= today) return addDays(on, -1);
  throw new DomainError(
    'CLOSING_DAY_INVALID',
    `“${name}”的撤并日期应晚于设立之日${formatDay(validFrom)}，且不晚于今天${formatDay(today)}，请核对。`,
    { on, validFrom, today },
  );
}

/**
 * @throws DomainError `MERGER_INVALID`: into itself, or an office with a unit; `ORGANIZATION_STATE`
 */
export function assertMergeable(from: Standing, into: Standing): void {
  if (from.id === into.id) {
    throw new DomainError('MERGER_INVALID', '单位不能并入自身，请另选接收单位。', {
      organizationId: from.id,
    });
  }
  if (from.kind !== into.kind) {
    throw new DomainError('MERGER_INVALID', `督办机构与责任单位不能合并，请为“${from.name}”另选接收单位。`, {
      organizationId: from.id,
      intoId: into.id,
    });
  }
  assertOpen(from);
  assertOpen(into);
}

/** Somebody must be left who can go on: asked wherever an administrator's role ends or account is disabled. */
export const lastAdministrator = (role: 'system_admin' | 'security_admin'): DomainError =>
  new DomainError(
    'LAST_ADMINISTRATOR_STATE',
    `这是最后一位能登录的${ROLE_TITLES[role]}，免职、停用或撤销其单位后就没有人能管理了；请先任命另一位${ROLE_TITLES[role]}，开通账号并设好口令，再办理。`,
    { role },
  );
