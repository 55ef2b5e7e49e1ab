import { Checkbox } from 'antd';
import type { MouseEvent } from 'react';
import classes from './list-table.module.css';
import type { ListColumn } from './list-types.ts';

interface ListRowProps<Row> {
  readonly index: number;
  readonly row: Row;
  readonly columns: readonly ListColumn<Row>[];
  readonly tabStop: boolean;
  readonly active: boolean;
  /** Undefined where rows cannot be selected. */
  readonly selected: boolean | undefined;
  readonly onSelect: () => void;
  readonly onFocus: () => void;
  readonly onOpen: ((row: Row) => void) | undefined;
}

/** What is pressed inside a row answers for itself. */
export const isOwnControl = ({ target, currentTarget }: MouseEvent): boolean =>
  target instanceof Element &&
  target.closest('a,button,input,label,[role="button"]') !== null &&
  target !== currentTarget;

export function ListRow<Row>({
  index,
  row,
  columns,
  tabStop,
  active,
  selected,
  onSelect,
  onFocus,
  onOpen,
}: ListRowProps<Row>) {
  return (
    <tr
      className={classes.row}
      data-index={index}
      data-opens={onOpen !== undefined}
      data-active={active}
      aria-rowindex={index + 2}
      {...(selected === undefined ? {} : { 'aria-selected': selected })}
      tabIndex={tabStop ? 0 : -1}
      onFocus={onFocus}
      onClick={(event) => {
        if (!isOwnControl(event)) onOpen?.(row);
      }}
    >
      {selected !== undefined && (
        <td>
          <Checkbox checked={selected} tabIndex={-1} aria-label="选择这一行" onChange={onSelect} />
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
