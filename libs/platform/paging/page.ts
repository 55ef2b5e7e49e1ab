import { DomainError } from '#domain/shared';

/** One page of a list. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** Asks for the next page as `cursor`; null on the last. */
  readonly next: string | null;
}

/** What a cursor holds: the order it belongs to, and the sort keys of the last row seen. */
export type CursorKeys = readonly (string | number | null)[];

export function writeCursor(order: string, keys: CursorKeys): string {
  return Buffer.from(JSON.stringify([order, ...keys])).toString('base64url');
}

/**
 * The keys after which to go on; undefined on the first page.
 * @throws DomainError `CURSOR_INVALID`: made up, or made for another order
 */
export function readCursor(order: string, cursor: string | undefined, keys: number): CursorKeys | undefined {
  if (cursor === undefined) return undefined;
  const read = parse(cursor);
  if (Array.isArray(read) && read[0] === order && read.length === keys + 1 && read.slice(1).every(isKey)) {
    return read.slice(1) as CursorKeys;
  }
  throw new DomainError('CURSOR_INVALID', '翻页标记无效或与排序方式不符，请从第一页重新查询。');
}

/** Cuts a page out of rows of which one more than asked for was read. */
export function pageOf<Item>(
  rows: readonly Item[],
  limit: number,
  cursorOf: (last: Item) => string,
): Page<Item> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, next: rows.length > limit && last !== undefined ? cursorOf(last) : null };
}

const isKey = (key: unknown) => key === null || typeof key === 'string' || Number.isSafeInteger(key);

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}
