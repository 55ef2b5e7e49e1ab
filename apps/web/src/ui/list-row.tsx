import { memo, type MouseEvent } from 'react';
import classes from './list-table.module.css';
import type { ListColumn, RowKey } from './list-types.ts';

interface ListRowProps<Row> {
  readonly index: number;
  readonly rowId: RowKey;
  readonly row: Row;
  readonly columns: readonly ListColumn<Row>[];
  readonly tabStop: boolean;
  readonly active: boolean;
  /** Undefined where rows cannot be selected. */
  readonly selected: boolean | undefined;
  readonly opens: boolean;
  readonly acts: RowActs<Row>;
}

/** The same from drawing to drawing, so that a row is drawn again only when it changes. */
export interface RowActs<Row> {
  readonly select: (key: RowKey) => void;
  readonly focus: (index: number) => void;
  readonly open: (row: Row) => void;
}

/** What is pressed inside a row answers for itself. */
export const isOwnControl = ({ target, currentTarget }: MouseEvent): boolean =>
  target instanceof Element &&
  target.closest('a,button,input,label,[role="button"]') !== null &&
  target !== currentTarget;

function PlainRow<Row>({
  index,
  rowId,
  row,
  columns,
  tabStop,
  active,
  selected,
  opens,
  acts,
}: ListRowProps<Row>) {
  return (
    <tr
      className={classes.row}
      data-index={index}
      data-opens={opens}
      data-active={active}
      aria-rowindex={index + 2}
      {...(selected === undefined ? {} : { 'aria-selected': selected })}
      tabIndex={tabStop ? 0 : -1}
      onFocus={() => acts.focus(index)}
      onClick={(event) => {
        if (!isOwnControl(event)) acts.open(row);
      }}
    >
      {selected !== undefined && (
        <td>
          <input
            type="checkbox"
            className={classes.check}
            checked={selected}
            tabIndex={-1}
            aria-label="选择这一行"
            onChange={() => acts.select(rowId)}
          />
        </td>
      )}
      {columns.map(({ key, render, align }) => (
        <td key={key} data-align={align}>
          {render(row)}
        </td>
      ))}
      <td />
    </tr>
  );
}

/** Scrolling draws the list at every step: rows that stay as they are cost nothing. */
export const ListRow = memo(PlainRow) as typeof PlainRow;
