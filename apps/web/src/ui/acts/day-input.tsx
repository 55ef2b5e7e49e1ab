import { DatePicker } from 'antd';
import { useCalendar } from '../calendar.ts';
import { dayjs } from '../dayjs.ts';

interface DayInputProps {
  readonly id?: string;
  readonly value?: string | null;
  readonly onChange?: (day: string | undefined) => void;
}

/** A day, given and taken as `YYYY-MM-DD`. */
export function DayInput({ id, value, onChange }: DayInputProps) {
  const { today } = useCalendar();
  return (
    <DatePicker
      {...(id === undefined ? {} : { id })}
      value={value ? dayjs(value) : null}
      format="YYYY年M月D日"
      placeholder="选择日期"
      style={{ width: '100%' }}
      // The picker's today is the browser's; the system's may be another.
      showNow={false}
      defaultPickerValue={dayjs(today)}
      // Enter takes the day that was typed; it does not send the form.
      onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
      onChange={(day) => onChange?.(day && !Array.isArray(day) ? day.format('YYYY-MM-DD') : undefined)}
    />
  );
}
