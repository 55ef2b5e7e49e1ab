import { organizationsHeld, type Reach } from '#domain/identity';
import { DomainError, isDay } from '#domain/shared';
import { type CursorKeys, readCursor } from '#platform/paging';

/** The wall in SQL for documents `n`, with $1 and $2 from `wallOf`. The same rule as `see` in notice-powers. */
export const BEHIND_NOTICE_WALL = `
  ($1::bigint[] IS NULL OR n.office_id = ANY($1) OR (n.issued_at IS NOT NULL AND n.unit_id = ANY($2::bigint[])))`;

/** Without a reach everything is seen. */
export const wallOf = (reach: Reach | undefined): [readonly number[] | null, readonly number[]] => [
  reach ? reach.offices : null,
  reach ? reach.units : [],
];

/** The offices for which a viewer signs, by role; without a reach nobody signs anything by looking. */
export const signsFor = (
  reach: Reach | undefined,
): [approver: readonly number[], supervisor: readonly number[]] =>
  reach ? [organizationsHeld(reach, 'approver'), organizationsHeld(reach, 'supervisor')] : [[], []];

const CHECKS = {
  id: (key: unknown) => Number.isSafeInteger(key),
  day: (key: unknown) => typeof key === 'string' && isDay(key),
} as const;

/**
 * The keys of a cursor, each of its kind, or as many nulls on the first page.
 * @throws DomainError `CURSOR_INVALID`
 */
export function keysOf(
  order: string,
  cursor: string | undefined,
  kinds: readonly (keyof typeof CHECKS)[],
): CursorKeys {
  const keys = readCursor(order, cursor, kinds.length);
  if (keys === undefined) return kinds.map(() => null);
  if (kinds.every((kind, at) => CHECKS[kind](keys[at]))) return keys;
  throw new DomainError('CURSOR_INVALID', '翻页标记无效，请从第一页重新查询。');
}
