import type { Day } from '#domain/shared';

/** How a column's cells are shown: `wrapped` for sentences, `count` and `decimal` as numbers, days and instants as dates. */
export type ColumnKind = 'text' | 'wrapped' | 'count' | 'decimal' | 'day' | 'instant';

interface ColumnOf<Kind extends ColumnKind, Item, Value> {
  readonly kind: Kind;
  readonly title: string;
  /** In half-width characters, as Excel counts. */
  readonly width: number;
  /** What stands in the cell; null: nothing. */
  readonly of: (item: Item) => Value | null;
}

/** A column of a list, and how its value is found in a row. */
export type ListColumn<Item> =
  | ColumnOf<'text' | 'wrapped', Item, string>
  | ColumnOf<'count' | 'decimal', Item, number>
  | ColumnOf<'day', Item, Day>
  | ColumnOf<'instant', Item, Date>;

/** A list as a sheet of paper: its title, a line that says what it is, and its columns. */
export interface ListSheet<Item> {
  /** Of the tab: at most 28 characters, none of `[]:*?/\`. */
  readonly name: string;
  readonly title: string;
  /** Who took the list, when, and what it holds. */
  readonly note: string;
  readonly columns: readonly ListColumn<Item>[];
  /** Columns from the left that stay in sight. */
  readonly frozen: number;
  readonly takenAt: Date;
  readonly takenBy: string;
}
