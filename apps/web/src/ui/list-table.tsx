import { Grid, Skeleton } from 'antd';
import { useEffect, useMemo, useRef } from 'react';
import { ListCards } from './list-cards.tsx';
import { ListRow, type RowActs } from './list-row.tsx';
import { ListHead } from './list-head.tsx';
import classes from './list-table.module.css';
import { entriesOf, type ListTableProps, type RowKey } from './list-types.ts';
import { useColumns } from './use-columns.ts';
import { useRowKeys } from './use-row-keys.ts';
import { useWidth } from './use-width.ts';
import { useWindowRows } from './use-window-rows.ts';

export type { ListColumn, ListGroup, ListTableProps, RowKey } from './list-types.ts';

const ROW_HEIGHT = 45;
const FREE_WIDTH = 200;

/** A list behind the API's cursor: sticky head, chosen columns, keyboard, cards on a phone, however long it is. */
export function ListTable<Row>(props: ListTableProps<Row>) {
  const { rows, loading = false, empty, card } = props;
  const wide = Grid.useBreakpoint().md ?? true;
  if (rows.length === 0 && loading) return <ListLoading />;
  if (rows.length === 0) return <>{empty}</>;
  return !wide && card ? <ListCards {...props} card={card} /> : <Rows {...props} />;
}

function Rows<Row>(props: ListTableProps<Row>) {
  const {
    columns,
    rows,
    rowKey,
    label,
    loading = false,
    more,
    onMore,
    ending,
    onOpen,
    active,
    selected,
    onSelect,
    groupOf,
  } = props;
  const choice = useColumns(props);
  const entries = useMemo(() => entriesOf(rows, rowKey, groupOf), [rows, rowKey, groupOf]);
  const { list, end, items, before, after, reveal } = useWindowRows({
    count: entries.length,
    height: ROW_HEIGHT,
    onNearEnd: more && !loading ? onMore : undefined,
  });
  const [frame, width] = useWidth<HTMLDivElement>();
  const toggle = (key: RowKey) => {
    const next = new Set(selected);
    if (!next.delete(key)) next.add(key);
    onSelect?.(next);
  };
  const withRow = (index: number, act: (row: Row) => void) => {
    const entry = entries[index];
    if (entry?.kind === 'row') act(entry.row);
  };
  const keys = useRowKeys({
    list,
    count: entries.length,
    isStop: (index) => entries[index]?.kind === 'row',
    reveal,
    onEnter: (index) => withRow(index, (row) => onOpen?.(row)),
    onToggle: onSelect && ((index) => withRow(index, (row) => toggle(rowKey(row)))),
    follows: active !== undefined,
  });
  const present = useRef<RowActs<Row>>(undefined);
  useEffect(() => {
    present.current = { select: toggle, focus: keys.onFocus, open: (row) => onOpen?.(row) };
  });
  const acts = useMemo<RowActs<Row>>(
    () => ({
      select: (key) => present.current?.select(key),
      focus: (index) => present.current?.focus(index),
      open: (row) => present.current?.open(row),
    }),
    [],
  );
  const span = choice.visible.length + (onSelect ? 2 : 1);
  const least = choice.visible.reduce(
    (sum, column) => sum + (column.width ?? FREE_WIDTH),
    onSelect ? 76 : 36,
  );
  return (
    <div ref={frame} className={least > width && width > 0 ? classes.scrolling : undefined}>
      <div ref={list}>
        <table
          className={classes.table}
          style={{ minWidth: least }}
          aria-label={label}
          aria-rowcount={more ? -1 : entries.length + 1}
        >
          <ListHead {...props} choice={choice} columns={columns} />
          <tbody onKeyDown={keys.onKeyDown}>
            <Spacer height={before} span={span} />
            {items.map(({ index }) => {
              const entry = entries[index];
              if (!entry) return null;
              if (entry.kind === 'group') {
                return (
                  <tr key={entry.key} className={classes.group} aria-rowindex={index + 2}>
                    <th colSpan={span} scope="colgroup">
                      {entry.label}
                    </th>
                  </tr>
                );
              }
              return (
                <ListRow
                  key={entry.key}
                  index={index}
                  rowId={entry.key}
                  row={entry.row}
                  columns={choice.visible}
                  tabStop={keys.stop === index}
                  active={active === entry.key}
                  selected={onSelect && (selected?.has(entry.key) ?? false)}
                  opens={onOpen !== undefined}
                  acts={acts}
                />
              );
            })}
            <Spacer height={after} span={span} />
          </tbody>
        </table>
      </div>
      <div ref={end} className={classes.end} role="status">
        {more ? '正在载入后面的…' : (ending ?? `共${rows.length}条`)}
      </div>
    </div>
  );
}

function Spacer({ height, span }: { height: number; span: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden="true">
      <td colSpan={span} style={{ height, padding: 0, border: 0 }} />
    </tr>
  );
}

function ListLoading() {
  return (
    <div role="status" aria-label="正在载入" className={classes.loading}>
      {Array.from({ length: 8 }, (_, row) => (
        <Skeleton key={row} active title={false} paragraph={{ rows: 1, width: `${92 - (row % 3) * 9}%` }} />
      ))}
    </div>
  );
}
