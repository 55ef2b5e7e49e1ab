import type { DayKind, WorkCalendar } from '@/ui/calendar.ts';
import { addDays, dayText } from '@/ui/day-text.tsx';
import classes from './holidays.module.css';

const MONTHS = Array.from({ length: 12 }, (_, at) => at + 1);
const WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日'];
const WEEK = 7;

const SIGNS: Readonly<Record<DayKind, string>> = { workday: '', weekend: '', holiday: '休', make_up: '班' };
const WORDS: Readonly<Record<DayKind, string>> = {
  workday: '工作日',
  weekend: '周末',
  holiday: '放假',
  make_up: '调休上班',
};

type Days = Pick<WorkCalendar, 'kindOf' | 'nameOf' | 'today'>;

/** A year as twelve small months: rest days are shaded, holidays say 休, make-up days 班. */
export function YearGrid({ year, days }: { year: number; days: Days }) {
  return (
    <>
      <ul className={classes.legend} aria-label="图例">
        <li>
          <span className={classes.sample} data-kind="weekend" />
          周末
        </li>
        <li>
          <span className={classes.sample} data-kind="holiday">
            休
          </span>
          放假
        </li>
        <li>
          <span className={classes.sample} data-kind="make_up">
            班
          </span>
          调休上班
        </li>
      </ul>
      <div className={classes.months}>
        {MONTHS.map((month) => (
          <Month key={month} year={year} month={month} days={days} />
        ))}
      </div>
    </>
  );
}

function Month({ year, month, days }: { year: number; month: number; days: Days }) {
  const first = `${year}-${String(month).padStart(2, '0')}-01`;
  const lead = (new Date(`${first}T00:00:00Z`).getUTCDay() + WEEK - 1) % WEEK;
  const weeks = Array.from({ length: 6 }, (_, week) =>
    WEEKDAYS.map((__, at) => addDays(first, week * WEEK + at - lead)),
  ).filter((week) => week.some((on) => on.startsWith(first.slice(0, 7))));
  return (
    <table className={classes.month}>
      <caption>{month}月</caption>
      <thead>
        <tr>
          {WEEKDAYS.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map(([monday, ...rest]) => (
          <tr key={monday}>
            {[monday, ...rest].map((on) =>
              on?.startsWith(first.slice(0, 7)) ? <Day key={on} on={on} days={days} /> : <td key={on} />,
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({ on, days }: { on: string; days: Days }) {
  const kind = days.kindOf(on);
  const name = days.nameOf(on);
  const words = `${dayText(on)}，${name === undefined ? '' : `${name}，`}${WORDS[kind]}`;
  return (
    <td
      data-kind={kind}
      title={words}
      aria-label={words}
      {...(on === days.today ? { 'aria-current': 'date' as const } : {})}
    >
      {Number(on.slice(-2))}
      {SIGNS[kind] !== '' && <span className={classes.sign}>{SIGNS[kind]}</span>}
    </td>
  );
}
