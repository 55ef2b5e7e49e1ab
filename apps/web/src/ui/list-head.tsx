import { CaretDownOutlined, CaretUpOutlined } from '@ant-design/icons';
import { Checkbox } from 'antd';
import { useMemo } from 'react';
import { ColumnChooser } from './column-chooser.tsx';
import classes from './list-table.module.css';
import type { ListColumn, ListTableProps } from './list-types.ts';
import type { Columns } from './use-columns.ts';

/** Column names stay in sight; those that can be sorted by are buttons. */
export function ListHead<Row>({
  columns,
  rows,
  rowKey,
  selected,
  onSelect,
  order,
  onOrder,
  choice,
}: ListTableProps<Row> & { readonly choice: Columns<Row> }) {
  // Drawn anew at every step of scrolling: a long list is not to be counted through each time.
  const chosen = useMemo(
    () => (selected?.size ? rows.filter((row) => selected.has(rowKey(row))).length : 0),
    [rows, rowKey, selected],
  );
  return (
    <>
      <colgroup>
        {onSelect && <col style={{ width: 40 }} />}
        {choice.visible.map(({ key, width }) => (
          <col key={key} style={width === undefined ? undefined : { width }} />
        ))}
        <col style={{ width: 36 }} />
      </colgroup>
      <thead className={classes.head}>
        <tr>
          {onSelect && (
            <th scope="col">
              <Checkbox
                aria-label="选择已载入的全部"
                checked={chosen > 0 && chosen === rows.length}
                indeterminate={chosen > 0 && chosen < rows.length}
                onChange={({ target }) => onSelect(new Set(target.checked ? rows.map(rowKey) : []))}
              />
            </th>
          )}
          {choice.visible.map((column) => (
            <HeadCell key={column.key} column={column} order={order} onOrder={onOrder} />
          ))}
          <th scope="col" className={classes.tools}>
            <ColumnChooser columns={columns} choice={choice} />
          </th>
        </tr>
      </thead>
    </>
  );
}

interface HeadCellProps<Row> extends Pick<ListTableProps<Row>, 'order'> {
  readonly column: ListColumn<Row>;
  readonly onOrder: ((order: string) => void) | undefined;
}

function HeadCell<Row>({ column: { title, align, order: words }, order, onOrder }: HeadCellProps<Row>) {
  if (!words || !onOrder) {
    return (
      <th scope="col" data-align={align}>
        {title}
      </th>
    );
  }
  const up = order === words.up;
  const down = order === words.down;
  return (
    <th scope="col" data-align={align} aria-sort={up ? 'ascending' : down ? 'descending' : 'none'}>
      <button type="button" className={classes.sort} onClick={() => onOrder(up ? words.down : words.up)}>
        {title}
        {up && <CaretUpOutlined />}
        {down && <CaretDownOutlined />}
      </button>
    </th>
  );
}
