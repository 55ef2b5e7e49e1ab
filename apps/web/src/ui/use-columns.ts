import { useCallback, useMemo } from 'react';
import { useChangePreference, usePreference } from '@/app/preferences.ts';
import type { ListColumn, ListTableProps } from './list-types.ts';

export interface Columns<Row> {
  readonly visible: readonly ListColumn<Row>[];
  readonly isShown: (key: string) => boolean;
  readonly toggle: (key: string) => void;
  readonly reset: () => void;
}

/** Which columns this person wants to see: as the page says, otherwise as the account keeps it. */
export function useColumns<Row>({
  columns,
  viewKey,
  shown,
  onShown,
}: Pick<ListTableProps<Row>, 'columns' | 'viewKey' | 'shown' | 'onShown'>): Columns<Row> {
  const key = `columns.${viewKey}`;
  const kept = usePreference(key)?.['columns'];
  const change = useChangePreference();
  const chosen: readonly unknown[] | undefined = onShown ? shown : Array.isArray(kept) ? kept : undefined;
  const isShown = useCallback(
    (name: string) => {
      const column = columns.find((one) => one.key === name);
      if (!column) return false;
      return column.always === true || (chosen ? chosen.includes(name) : column.optional !== true);
    },
    [columns, chosen],
  );
  const visible = useMemo(() => columns.filter(({ key }) => isShown(key)), [columns, isShown]);
  const choose = (columnKeys: readonly string[] | undefined) => {
    if (onShown) onShown(columnKeys);
    // What could not be kept was said, and is shown as it was.
    else change({ key, value: columnKeys && { columns: columnKeys } }).catch(() => undefined);
  };
  const toggle = (column: string) =>
    choose(columns.map((one) => one.key).filter((one) => (one === column ? !isShown(one) : isShown(one))));
  return { visible, isShown, toggle, reset: () => choose(undefined) };
}
