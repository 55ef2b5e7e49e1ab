import { useCallback, useMemo } from 'react';
import { useKept } from './kept-text.ts';
import type { ListColumn, ListTableProps } from './list-types.ts';

export interface Columns<Row> {
  readonly visible: readonly ListColumn<Row>[];
  readonly isShown: (key: string) => boolean;
  readonly toggle: (key: string) => void;
  readonly reset: () => void;
}

/** Which columns this person wants to see: as the page says, otherwise as chosen in this browser. */
export function useColumns<Row>({
  columns,
  viewKey,
  shown,
  onShown,
}: Pick<ListTableProps<Row>, 'columns' | 'viewKey' | 'shown' | 'onShown'>): Columns<Row> {
  const { value, set } = useKept<readonly string[] | null>(`columns.${viewKey}`, null);
  const chosen = onShown ? shown : (value ?? undefined);
  const isShown = useCallback(
    (key: string) => {
      const column = columns.find((one) => one.key === key);
      if (!column) return false;
      return column.always === true || (chosen ? chosen.includes(key) : column.optional !== true);
    },
    [columns, chosen],
  );
  const visible = useMemo(() => columns.filter(({ key }) => isShown(key)), [columns, isShown]);
  const choose = (keys: readonly string[] | undefined) => (onShown ? onShown(keys) : set(keys ?? null));
  const toggle = (key: string) =>
    choose(columns.map((one) => one.key).filter((one) => (one === key ? !isShown(one) : isShown(one))));
  return { visible, isShown, toggle, reset: () => choose(undefined) };
}
