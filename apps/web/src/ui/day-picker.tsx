import { DatePicker } from 'antd';
import { type DayKind, useCalendar } from './calendar.ts';
import classes from './day-picker.module.css';
import { weekdayOf } from './day-text.tsx';
import { dayjs } from './dayjs.ts';

interface DayPickerProps {
  readonly value?: string | null;
  readonly onChange?: (on: string | undefined) => void;
  readonly id?: string;
  /** Days before it cannot be picked. */
  readonly min?: string;
  readonly max?: string;
  /** From where working days are counted; today unless said. */
  readonly since?: string;
  readonly placeholder?: string;
  readonly allowClear?: boolean;
}

const MARKS: Partial<Record<DayKind, string>> = { holiday: '休', make_up: '班' };

/** A day, picked on a calendar that shows holidays and make-up days, with its count of working days beside it. */
export function DayPicker({
  value,
  onChange,
  id,
  min,
  max,
  since,
  placeholder = '选择日期',
  allowClear = true,
}: DayPickerProps) {
  const calendar = useCalendar();
  const from = since ?? calendar.today;
  return (
    <div className={classes.picker}>
      <DatePicker
        {...(id === undefined ? {} : { id })}
        value={value ? dayjs(value) : null}
        format="YYYY年M月D日"
        placeholder={placeholder}
        allowClear={allowClear}
        // The picker's today is the browser's; the system's may be another.
        showNow={false}
        defaultPickerValue={dayjs(calendar.today)}
        {...(min === undefined ? {} : { minDate: dayjs(min) })}
        {...(max === undefined ? {} : { maxDate: dayjs(max) })}
        cellRender={(current, { type, originNode }) => {
          if (type !== 'date' || !dayjs.isDayjs(current)) return originNode;
          const kind = calendar.kindOf(current.format('YYYY-MM-DD'));
          return (
            <div className={`ant-picker-cell-inner ${classes.cell}`} data-kind={kind}>
              {current.date()}
              {MARKS[kind] && <i>{MARKS[kind]}</i>}
            </div>
          );
        }}
        // Enter takes the day that was typed; it does not send the form.
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
        onChange={(picked) => onChange?.(picked ? picked.format('YYYY-MM-DD') : undefined)}
      />
      {value && (
        <span className={classes.count}>
          {weekdayOf(value)}，{countText(calendar.workdaysBetween(from, value), since !== undefined)}
          {!calendar.isWorkday(value) && '，当日不上班'}
        </span>
      )}
    </div>
  );
}

const countText = (days: number, counted: boolean): string => {
  if (counted) return days >= 0 ? `其间${days}个工作日` : `早${-days}个工作日`;
  if (days === 0) return '今天';
  return days > 0 ? `${days}个工作日后` : `${-days}个工作日前`;
};
