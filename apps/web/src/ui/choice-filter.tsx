import { Button, Select } from 'antd';
import type { ReactNode } from 'react';
import { useCalendar } from './calendar.ts';

interface ChoiceFilterProps<V extends string | number> {
  /** What is chosen by, such as 状态. */
  readonly label: string;
  /** What stands there while nothing is chosen; 全部 with the label unless said. */
  readonly all?: string;
  readonly value: V | undefined;
  readonly onChange: (value: V | undefined) => void;
  readonly options: readonly { readonly value: V; readonly label: string }[];
  readonly className?: string | undefined;
}

/** One of some words above a list, or all of them. */
export function ChoiceFilter<V extends string | number>({
  label,
  all = `全部${label}`,
  value,
  onChange,
  options,
  className,
}: ChoiceFilterProps<V>) {
  return (
    <Select<V>
      aria-label={label}
      allowClear
      placeholder={all}
      value={value ?? null}
      onChange={onChange}
      options={[...options]}
      className={className}
    />
  );
}

const YEARS = 4;

interface YearFilterProps extends Omit<ChoiceFilterProps<number>, 'options' | 'label'> {
  /** 年度 unless said. */
  readonly label?: string;
  /** Years after this one that can be chosen as well. */
  readonly ahead?: number;
}

/** 年度: this year by the system's own clock, and the three before it. */
export function YearFilter({ ahead = 0, label = '年度', ...field }: YearFilterProps) {
  const last = Number(useCalendar().today.slice(0, 4)) + ahead;
  const years = Array.from({ length: YEARS }, (_, back) => last - back);
  return (
    <ChoiceFilter {...field} label={label} options={years.map((value) => ({ value, label: `${value}年` }))} />
  );
}

interface OnlyFilterProps {
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  /** Such as 只看逾期. */
  readonly children: ReactNode;
}

/** Narrows a list while it is pressed. */
export function OnlyFilter({ on, onChange, children }: OnlyFilterProps) {
  return (
    <Button type={on ? 'primary' : 'default'} aria-pressed={on} onClick={() => onChange(!on)}>
      {children}
    </Button>
  );
}
