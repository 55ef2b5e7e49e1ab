import type { ReactNode } from 'react';

export interface ListColumn<Row> {
  readonly key: string;
  readonly title: string;
  readonly render: (row: Row) => ReactNode;
  /** CSS pixels; the columns without share what is left. */
  readonly width?: number;
  readonly align?: 'right';
  /** What the API calls the order by this column, upwards and downwards. */
  readonly order?: { readonly up: string; readonly down: string };
  /** Not shown until somebody chooses it. */
  readonly optional?: boolean;
  /** Cannot be taken away. */
  readonly always?: boolean;
}

export type RowKey = string | number;

export interface ListGroup {
  readonly key: string;
  readonly label: ReactNode;
}

export interface ListTableProps<Row> {
  readonly columns: readonly ListColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => RowKey;
  /** Which choice of columns is kept for this person. */
  readonly viewKey: string;
  /** What is listed, for who cannot see it. */
  readonly label?: string;
  readonly loading?: boolean;
  /** Whether there is another page. */
  readonly more?: boolean | undefined;
  readonly onMore?: () => void;
  /** Said below the last row instead of how many there are. */
  readonly ending?: string | undefined;
  readonly onOpen?: (row: Row) => void;
  /** The row open beside the list: up and down then open its neighbours. */
  readonly active?: RowKey | undefined;
  /** Shown instead of an empty list. */
  readonly empty: ReactNode;
  /** A row on a phone. */
  readonly card?: (row: Row) => ReactNode;
  readonly order?: string | undefined;
  readonly onOrder?: (order: string) => void;
  readonly selected?: ReadonlySet<RowKey>;
  readonly onSelect?: (selected: ReadonlySet<RowKey>) => void;
  /** Rows that follow each other in one group get a heading. */
  readonly groupOf?: ((row: Row) => ListGroup) | undefined;
  /** Keys of the columns to show, where the page keeps them itself. */
  readonly shown?: readonly string[] | undefined;
  readonly onShown?: (shown: readonly string[] | undefined) => void;
}

export type ListEntry<Row> =
  | { readonly kind: 'group'; readonly key: string; readonly label: ReactNode }
  | { readonly kind: 'row'; readonly key: RowKey; readonly row: Row; readonly at: number };

/** Rows with the headings of their groups between them. */
export function entriesOf<Row>(
  rows: readonly Row[],
  rowKey: (row: Row) => RowKey,
  groupOf: ((row: Row) => ListGroup) | undefined,
): readonly ListEntry<Row>[] {
  const entries: ListEntry<Row>[] = [];
  let last: string | undefined;
  // Gone through again with every page that comes: nothing is made here that is not kept.
  for (const [at, row] of rows.entries()) {
    const group = groupOf?.(row);
    if (group && group.key !== last) {
      last = group.key;
      entries.push({ kind: 'group', key: `${group.key}@${at}`, label: group.label });
    }
    entries.push({ kind: 'row', key: rowKey(row), row, at });
  }
  return entries;
}
