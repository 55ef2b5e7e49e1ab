import { DomainError } from '#domain/shared';
import { readCursor } from '#platform/paging';

/**
 * The id after which a list in the order of ids goes on.
 * @throws DomainError `CURSOR_INVALID`
 */
export function readIdCursor(order: string, cursor: string | undefined): number | undefined {
  const keys = readCursor(order, cursor, 1);
  if (keys === undefined) return undefined;
  const [id] = keys;
  if (typeof id === 'number' && id > 0) return id;
  throw new DomainError('CURSOR_INVALID', '翻页标记无效，请从第一页重新查询。');
}
