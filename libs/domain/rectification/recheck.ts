import { createHash } from 'node:crypto';
import { DomainError } from '../shared/index.ts';

/** `lapsed`: the item was opened again before anybody looked. */
export const RECHECK_OUTCOME_NAMES = {
  passed: '复查通过',
  failed: '问题反弹',
  lapsed: '已失效',
} as const;
export type RecheckOutcome = keyof typeof RECHECK_OUTCOME_NAMES;

/** A recheck and its item, as far as concluding needs them. */
export interface RecheckState {
  readonly id: number;
  readonly outcome: RecheckOutcome | null;
  readonly responsibleId: number | null;
  readonly verifierId: number | null;
}

/**
 * Draws from items by a seed: the same seed over the same items draws the same ones, in whatever order they come,
 * so that anybody can draw again and see that nobody was picked.
 */
export function drawn(ids: readonly number[], size: number, seed: string): number[] {
  const lot = (id: number) => createHash('sha256').update(`${seed}:${id}`).digest('hex');
  return [...new Set(ids)]
    .map((id) => ({ id, lot: lot(id) }))
    .sort((a, b) => (a.lot < b.lot ? -1 : 1))
    .slice(0, Math.max(0, size))
    .map(({ id }) => id)
    .sort((a, b) => a - b);
}

/**
 * A recheck is concluded once, by somebody who neither answered for the item nor struck it off.
 * @throws DomainError `RECTIFICATION_RECHECK_STATE`, `RECTIFICATION_RECHECK_OWN`
 */
export function assertMayConclude({ id, outcome, ...item }: RecheckState, personId: number): void {
  if (outcome !== null) {
    throw new DomainError(
      'RECTIFICATION_RECHECK_STATE',
      `这次复查的结果已是“${RECHECK_OUTCOME_NAMES[outcome]}”，不能再登记。`,
      { recheckId: id, outcome },
    );
  }
  if (personId !== item.responsibleId && personId !== item.verifierId) return;
  throw new DomainError(
    'RECTIFICATION_RECHECK_OWN',
    '复查人不能是该事项的责任人或原核验人，请由其他人员复查。',
    { recheckId: id },
  );
}
