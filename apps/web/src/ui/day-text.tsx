import { useCalendar } from './calendar.ts';
import classes from './day-text.module.css';
import { dayText, shortDay, termText, workdaysText } from './days.ts';

export {
  addDays,
  dayOfInstant,
  daysBetween,
  dayText,
  instantText,
  monthDay,
  shortDay,
  weekdayOf,
  workdaysText,
} from './days.ts';

interface DayTextProps {
  readonly on: string;
  readonly workdaysLeft?: number | null;
  /** Leave the year out. */
  readonly short?: boolean;
}

/** A day as people write it, and how many working days are left until it. */
export function DayText({ on, workdaysLeft, short = false }: DayTextProps) {
  const text = short ? shortDay(on) : dayText(on);
  if (workdaysLeft === undefined || workdaysLeft === null) {
    return (
      <time dateTime={on} className={classes.day}>
        {text}
      </time>
    );
  }
  return (
    <span>
      {/* The comma stays with the day: no line begins with it. */}
      <span className={classes.day}>
        <time dateTime={on}>{text}</time>，
      </span>
      <wbr />
      <DaysLeft on={on} left={workdaysLeft} />
    </span>
  );
}

interface DaysLeftProps {
  readonly on: string;
  /** Working days. */
  readonly left: number;
}

/** How many working days are left until a day, or have gone since. */
export function DaysLeft({ on, left }: DaysLeftProps) {
  if (left === 0) return <NoneLeft on={on} />;
  return <span className={left < 0 ? classes.late : classes.left}>{workdaysText(left)}</span>;
}

function NoneLeft({ on }: { on: string }) {
  const { today } = useCalendar();
  return <span className={on < today ? classes.late : classes.left}>{termText(on, 0, today)}</span>;
}
