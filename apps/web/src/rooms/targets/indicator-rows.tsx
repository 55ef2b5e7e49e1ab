import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input, InputNumber, Select } from 'antd';
import classes from './indicator-rows.module.css';
import { EMPTY_INDICATOR, type Indicator, OP_OPTIONS } from './indicator-words.ts';

interface Props<T extends Indicator> {
  readonly value: readonly T[];
  /** While typing. */
  readonly onChange: (next: readonly T[]) => void;
  /** When a row is left, added or removed. */
  readonly onSettle?: (next: readonly T[]) => void;
  readonly empty: () => T;
  readonly disabled?: boolean;
  /** What one may choose among comparisons; every one unless said. */
  readonly ops?: readonly Indicator['op'][];
}

export const emptyIndicator = (): Indicator => ({ ...EMPTY_INDICATOR });

/** The measurable promises of a target, one a row: name, comparison, figure, unit. */
export function IndicatorRows<T extends Indicator>({
  value,
  onChange,
  onSettle,
  empty,
  disabled,
  ops,
}: Props<T>) {
  const change = (index: number, patch: Partial<Indicator>): readonly T[] => {
    const next = value.map((row, at) => (at === index ? { ...row, ...patch } : row));
    onChange(next);
    return next;
  };
  const settle = (next: readonly T[]) => onSettle?.(next);
  const options = ops ? OP_OPTIONS.filter((option) => ops.includes(option.value)) : OP_OPTIONS;
  return (
    <div className={classes.rows}>
      {value.map((row, index) => (
        <div key={index} className={classes.row} role="group" aria-label={`指标${index + 1}`}>
          <Input
            aria-label="指标名称"
            placeholder="如：行政复议按期办结率"
            value={row.name}
            maxLength={500}
            disabled={disabled}
            onChange={({ target }) => change(index, { name: target.value })}
            onBlur={() => settle(value)}
          />
          <Select
            aria-label="比较方式"
            value={row.op}
            options={options}
            disabled={disabled}
            onChange={(op) => settle(change(index, { op }))}
          />
          <InputNumber
            aria-label="数值"
            placeholder="数值"
            value={row.value}
            controls={false}
            className={classes.figure ?? ''}
            disabled={disabled}
            onChange={(figure) => change(index, { value: figure })}
            onBlur={() => settle(value)}
          />
          <Input
            aria-label="单位"
            placeholder="单位"
            value={row.unit ?? ''}
            maxLength={40}
            disabled={disabled}
            onChange={({ target }) => change(index, { unit: target.value === '' ? null : target.value })}
            onBlur={() => settle(value)}
          />
          {!disabled && (
            <Button
              type="text"
              icon={<DeleteOutlined />}
              aria-label={`删除指标${index + 1}`}
              onClick={() => {
                const next = value.filter((_, at) => at !== index);
                onChange(next);
                settle(next);
              }}
            />
          )}
          {row.quote && <p className={classes.quote}>原文：“{row.quote}”</p>}
        </div>
      ))}
      {!disabled && (
        <Button
          type="dashed"
          size="small"
          icon={<PlusOutlined />}
          onClick={() => onChange([...value, empty()])}
        >
          补充指标
        </Button>
      )}
    </div>
  );
}
