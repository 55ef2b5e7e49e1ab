import { type ReactNode, useMemo } from 'react';
import { isOwnControl } from './list-row.tsx';
import classes from './list-table.module.css';
import { entriesOf, type ListTableProps } from './list-types.ts';
import { useWindowRows } from './use-window-rows.ts';

const CARD_HEIGHT = 120;

/** A wide table as cards, for a phone. */
export function ListCards<Row>({
  rows,
  rowKey,
  groupOf,
  label,
  loading = false,
  more,
  onMore,
  ending,
  onOpen,
  card,
}: ListTableProps<Row> & { readonly card: (row: Row) => ReactNode }) {
  const entries = useMemo(() => entriesOf(rows, rowKey, groupOf), [rows, rowKey, groupOf]);
  const { list, end, items, before, after, measure } = useWindowRows({
    count: entries.length,
    height: CARD_HEIGHT,
    onNearEnd: more && !loading ? onMore : undefined,
  });
  return (
    <>
      <div ref={list}>
        <ul className={classes.cards} aria-label={label} style={{ paddingTop: before, paddingBottom: after }}>
          {items.map(({ index }) => {
            const entry = entries[index];
            if (!entry) return null;
            if (entry.kind === 'group') {
              return (
                <li key={entry.key} ref={measure} data-index={index} className={classes.cardGroup}>
                  {entry.label}
                </li>
              );
            }
            return (
              <li
                key={entry.key}
                ref={measure}
                data-index={index}
                className={classes.card}
                onClick={(event) => {
                  if (!isOwnControl(event)) onOpen?.(entry.row);
                }}
              >
                {card(entry.row)}
              </li>
            );
          })}
        </ul>
      </div>
      <div ref={end} className={classes.end} role="status">
        {more ? '正在载入后面的…' : (ending ?? `共${rows.length}条`)}
      </div>
    </>
  );
}
