import { DomainError } from '#domain/shared';
import { readCursor } from './page.ts';

/** How much of a list is asked for. */
export interface PageAsked {
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/**
 * The id after which a list in the order of ids goes on; null on the first page.
 * @throws DomainError `CURSOR_INVALID`
 */
export function idAfter(order: string, cursor: string | undefined): number | null {
  const [id] = readCursor(order, cursor, 1) ?? [null];
  if (id === null && cursor === undefined) return null;
  if (typeof id === 'number' && id > 0) return id;
  throw new DomainError('CURSOR_INVALID', '翻页标记无效，请从第一页重新查询。');
}
