import { holds, type Reach } from '../identity/index.ts';
import { type Day, DomainError, formatDay } from '../shared/index.ts';

/**
 * A ladder binds everybody: only an approver of an office that has none above it may publish one.
 * @throws DomainError `POWER_REFUSED`
 */
export function assertMayPublishLadder(reach: Reach | undefined, topOfficeIds: readonly number[]): void {
  if (!reach || topOfficeIds.some((officeId) => holds(reach, officeId, 'approver'))) return;
  throw new DomainError('POWER_REFUSED', '督办规则由最上级督办机构的签发人发布，请联系其办理。');
}

/**
 * A rule never reaches back, and a change of it is explained.
 * @throws DomainError `LADDER_DAY_PAST`, `LADDER_REASON_MISSING`
 */
export function assertPublishable(effectiveFrom: Day, today: Day, reason: string): void {
  if (effectiveFrom < today) {
    throw new DomainError(
      'LADDER_DAY_PAST',
      `生效日不能早于今天（${formatDay(today)}），请改为今天或以后。`,
      { effectiveFrom, today },
    );
  }
  if (reason.trim() === '') {
    throw new DomainError('LADDER_REASON_MISSING', '请写明修改督办规则的理由。');
  }
}
