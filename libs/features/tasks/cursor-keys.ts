import { DomainError, isDay } from '#domain/shared';
import { type CursorKeys, readCursor } from '#platform/paging';

const CHECKS = {
  id: (key: unknown) => Number.isSafeInteger(key),
  day: (key: unknown) => typeof key === 'string' && isDay(key),
  instant: (key: unknown) => typeof key === 'string' && !Number.isNaN(Date.parse(key)),
} as const;

/**
 * The keys of a cursor, each of its kind, or as many nulls on the first page: nothing made up reaches the database.
 * @throws DomainError `CURSOR_INVALID`
 */
export function cursorKeys(
  order: string,
  cursor: string | undefined,
  kinds: readonly (keyof typeof CHECKS)[],
): CursorKeys {
  const keys = readCursor(order, cursor, kinds.length);
  if (keys === undefined) return kinds.map(() => null);
  if (kinds.every((kind, at) => CHECKS[kind](keys[at]))) return keys;
  throw new DomainError('CURSOR_INVALID', '翻页标记无效，请从第一页重新查询。');
}
