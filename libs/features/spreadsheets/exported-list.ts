import type { Page } from '#platform/paging';
import type { ListColumn } from '#platform/workbook';

/** A list that can be taken away as a workbook: read by its own reader, so behind its own walls. */
export interface ExportedList<Item> {
  /** As the ledger names it: `tasks`. */
  readonly list: string;
  readonly title: string;
  readonly columns: readonly ListColumn<Item>[];
  /** Columns from the left that stay in sight. */
  readonly frozen: number;
  /** What was asked for, as the ledger keeps it. */
  readonly filter: object;
  /**
   * The same in words. Names of what was asked for by its id come from the first row: whoever sees no row learns no
   * name.
   */
  readonly inWords: (first: Item | undefined) => readonly string[];
  readonly page: (cursor: string | undefined, limit: number) => Promise<Page<Item>>;
}

/** One condition in words; none where nothing was asked. */
export function said<Value>(
  title: string,
  value: Value | undefined,
  name: (value: Value) => string,
): string[] {
  return value === undefined ? [] : [`${title}：${name(value)}`];
}

/** What was asked for by its id. */
export const named = (title: string, id: number | undefined, name: string | null | undefined): string[] =>
  said(title, id, (asked) => name ?? `编号${asked}`);

export const asIs = (value: string | number): string => String(value);

/** The three levels as a clerk names them. */
export const LEVEL_NAMES: Readonly<Record<number, string>> = { 1: '一级提醒', 2: '二级约谈', 3: '三级督察' };
