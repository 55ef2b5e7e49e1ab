import { DomainError, isDay } from '#domain/shared';
import { type CursorKeys, readCursor } from '#platform/paging';
import type { Parameters } from './parameters.ts';
import type { TaskOrder } from './task-filter.ts';
import { TASK_JOINS, taskColumns } from './task-item.ts';
import type { Way } from './visible-tasks.ts';

type Key = 'dueOn' | 'updated' | 'code';

/** Column and type of each order, and what its cursor must hold; the id breaks ties. */
const KEYS: Readonly<Record<Key, readonly [column: string, type: string, fits: (key: string) => boolean]>> = {
  dueOn: ['t.due_on', 'date', isDay],
  updated: ['t.updated_at', 'timestamptz', isInstant],
  code: ['t.code', 'text', (key) => !key.includes('\0')],
};

/** As the database writes it: `2024-01-08 02:00:00.123+00`. */
function isInstant(key: string): boolean {
  if (!/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?[+-]\d\d(:\d\d)?$/.test(key)) return false;
  return Number.isFinite(Date.parse(key.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00')));
}

const keyOf = (order: TaskOrder): Key => order.replace('-', '') as Key;

/** @throws DomainError `CURSOR_INVALID` */
export function readTaskCursor(order: TaskOrder, cursor: string | undefined): CursorKeys | undefined {
  const keys = readCursor(order, cursor, 2);
  if (keys === undefined) return undefined;
  const [key, id] = keys;
  const [, , fits] = KEYS[keyOf(order)];
  if (typeof key === 'string' && fits(key) && typeof id === 'number' && id > 0) return keys;
  throw new DomainError('CURSOR_INVALID', '翻页标记无效，请从第一页重新查询。');
}

export interface ListPlan {
  readonly ways: readonly Way[];
  readonly order: TaskOrder;
  readonly limit: number;
  readonly after: CursorKeys | undefined;
}

/** One page, and one row more to tell whether there is another: each way gives its first rows, the first of all win. */
export function listStatement(
  { ways, order, limit, after }: ListPlan,
  today: string,
  parameters: Parameters,
): string {
  const [column, type] = KEYS[keyOf(order)];
  const [direction, beyond] = order.startsWith('-') ? (['DESC', '<'] as const) : (['ASC', '>'] as const);
  const keyset = after
    ? ` AND (${column}, t.id) ${beyond} (${parameters.add(after[0])}::${type}, ${parameters.add(after[1])}::bigint)`
    : '';
  // The limit stands in the text: the plan is made for it.
  const limited = `LIMIT ${limit + 1}`;
  const tail = `${keyset} ORDER BY ${column} ${direction}, t.id ${direction} ${limited}`;
  const found = ways.map((way) => way(`t.id, ${column} AS key`, tail));
  const all = found.map((one) => `(${one})`).join(' UNION ');
  const page = `SELECT id, key FROM (${all}) AS found ORDER BY key ${direction}, id ${direction} ${limited}`;
  return `SELECT ${taskColumns(`${parameters.add(today)}::date`)}, page.key::text AS key
            FROM (${page}) AS page JOIN tasks t ON t.id = page.id ${TASK_JOINS}
           ORDER BY page.key ${direction}, t.id ${direction}`;
}
