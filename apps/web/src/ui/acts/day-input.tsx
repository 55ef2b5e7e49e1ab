import { DatePicker } from 'antd';
import dayjs from 'dayjs';

interface DayInputProps {
  readonly id?: string;
  readonly value?: string | null;
  readonly onChange?: (day: string | undefined) => void;
}

/** A day, given and taken as `YYYY-MM-DD`. */
export function DayInput({ id, value, onChange }: DayInputProps) {
  return (
    <DatePicker
      {...(id === undefined ? {} : { id })}
      value={value ? dayjs(value) : null}
      format="YYYY年M月D日"
      placeholder="选择日期"
      style={{ width: '100%' }}
      onChange={(day) => onChange?.(day && !Array.isArray(day) ? day.format('YYYY-MM-DD') : undefined)}
    />
  );
}
