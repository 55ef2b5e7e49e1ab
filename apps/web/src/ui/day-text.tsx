import classes from './day-text.module.css';
import { dayText, shortDay, workdaysText } from './days.ts';

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
      <span className={workdaysLeft < 0 ? classes.late : classes.left}>{workdaysText(workdaysLeft)}</span>
    </span>
  );
}
