import { Suspense, useEffect, useMemo } from 'react';
import { type DayKind, useCalendar, type WorkCalendar } from './calendar.ts';
import { addDays, dayText, daysBetween } from './day-text.tsx';
import { placeMarks, type RulerMark } from './ruler-layout.ts';
import { useWidth } from './use-width.ts';
import classes from './workday-ruler.module.css';

export type { RulerMark, RulerMarkKind } from './ruler-layout.ts';

interface WorkdayRulerProps {
  readonly from: string;
  readonly to: string;
  readonly marks: readonly RulerMark[];
  /** Counts the working days after the first up to the second day, and says how many there are. */
  readonly count?: { readonly from: string; readonly to: string; readonly label?: string };
  /** Days that do not count beyond the calendar's own, by day: 中止, 审核中. */
  readonly nonWorking?: Readonly<Record<string, string>>;
}

/** Narrower than this a day is a hair; the strip scrolls instead. */
const LEAST = 3;
const WITH_NUMBERS = 19;
const LANE = 22;
const MOST_DAYS = 800;

const KIND_WORDS: Readonly<Record<DayKind, string>> = {
  workday: '工作日',
  weekend: '周末',
  holiday: '放假',
  make_up: '调休上班',
};

/** 工作日尺: a strip of days that makes every count of working days explain itself. */
export function WorkdayRuler(props: WorkdayRulerProps) {
  return (
    // Its place is kept until the calendar has come: a strip that jumps would explain nothing.
    <Suspense fallback={<div className={classes.place} role="status" aria-label="正在载入" />}>
      <Ruler {...props} />
    </Suspense>
  );
}

function Ruler({ from, to, marks, count, nonWorking = {} }: WorkdayRulerProps) {
  const calendar = useCalendar();
  const [ref, width] = useWidth<HTMLDivElement>();
  const length = Math.min(Math.max(daysBetween(from, to) + 1, 1), MOST_DAYS);
  const days = useMemo(
    () => daysOf(from, length, calendar, nonWorking, count),
    [from, length, calendar, nonWorking, count],
  );
  const cell = Math.max(width / length, LEAST);
  const total = cell * length;
  const placed = placeMarks(
    marks.filter(({ on }) => on >= from && on <= addDays(from, length - 1)),
    from,
    cell,
    total,
  );
  const lanes = placed.reduce((most, { lane }) => Math.max(most, lane + 1), 0);
  const todayAt = daysBetween(from, calendar.today) * cell;
  useEffect(() => {
    const strip = ref.current;
    if (strip && total > width) strip.scrollLeft = todayAt - width / 3;
  }, [ref, total, width, todayAt]);
  // Where days have their numbers, a stem stops above them and the day wears a cap.
  const through = cell < WITH_NUMBERS;
  const counted = count && bracketOf(count, from, cell, calendar);
  return (
    <figure className={classes.ruler} aria-label={describe(marks, count, calendar)}>
      <div
        ref={ref}
        className={classes.window}
        {...(total > width + 1 ? { tabIndex: 0, role: 'group', 'aria-label': '工作日尺，可左右滚动' } : {})}
      >
        <div className={classes.track} style={{ width: width === 0 ? '100%' : total }} aria-hidden="true">
          <div className={classes.lanes} style={{ height: lanes * LANE }}>
            {placed.map(({ on, label, kind, x, lane, flipped }) => (
              <span
                key={`${kind}${on}${label}`}
                className={classes.mark}
                data-kind={kind}
                data-flipped={flipped}
                style={{
                  left: x,
                  bottom: through ? -30 : 0,
                  height: (through ? 30 : 0) + (lane + 1) * LANE - 4,
                }}
                title={`${label}：${dayText(on)}`}
              >
                <span className={classes.label}>{label}</span>
                {!through && <i className={classes.cap} style={{ width: cell, left: -cell / 2 }} />}
              </span>
            ))}
          </div>
          <div className={classes.strip}>
            {days.map(({ on, kind, off, nth, title }) => (
              <span
                key={on}
                className={classes.cell}
                data-kind={off ? 'off' : kind}
                data-past={on < calendar.today}
                title={title}
              >
                {cell >= WITH_NUMBERS && <span className={classes.number}>{Number(on.slice(8))}</span>}
                {cell >= WITH_NUMBERS && nth !== undefined && <span className={classes.nth}>{nth}</span>}
              </span>
            ))}
          </div>
          <div className={classes.months}>
            {monthsOf(days).map(({ at, label, short }) => (
              <span key={at} style={{ left: at * cell }}>
                {cell * 30 < 44 ? short : label}
              </span>
            ))}
          </div>
          {counted && counted.width > 0 && (
            <div className={classes.bracket} style={{ marginLeft: counted.left, width: counted.width }}>
              <span>{count.label ?? `${counted.days}个工作日`}</span>
            </div>
          )}
        </div>
      </div>
      <Legend days={days} />
    </figure>
  );
}

interface RulerDay {
  readonly on: string;
  readonly kind: DayKind;
  readonly off: boolean;
  readonly nth: number | undefined;
  readonly title: string;
}

function daysOf(
  from: string,
  length: number,
  calendar: WorkCalendar,
  nonWorking: Readonly<Record<string, string>>,
  count: WorkdayRulerProps['count'],
): readonly RulerDay[] {
  let nth = 0;
  return Array.from({ length }, (_, index) => {
    const on = addDays(from, index);
    const kind = calendar.kindOf(on);
    const off = nonWorking[on] !== undefined;
    const counts = count !== undefined && on > count.from && on <= count.to && calendar.isWorkday(on) && !off;
    if (counts) nth += 1;
    const why = nonWorking[on] ?? calendar.nameOf(on);
    const name = `${KIND_WORDS[kind]}${why === undefined ? '' : `（${why}）`}`;
    const place = counts ? `，第${nth}个工作日` : '';
    return { on, kind, off, nth: counts ? nth : undefined, title: `${dayText(on)} ${name}${place}` };
  });
}

function monthsOf(days: readonly RulerDay[]) {
  return days.flatMap(({ on }, at) => {
    if (at > 0 && !on.endsWith('-01')) return [];
    const month = Number(on.slice(5, 7));
    // A month that is over before its name has room stays unnamed.
    if (at === 0 && Number(on.slice(8)) > 20 && days.length > 20) return [];
    return [
      {
        at,
        label: month === 1 || at === 0 ? `${on.slice(0, 4)}年${month}月` : `${month}月`,
        short: `${month}`,
      },
    ];
  });
}

function bracketOf(count: { from: string; to: string }, start: string, cell: number, calendar: WorkCalendar) {
  const left = Math.max(daysBetween(start, count.from) + 1, 0) * cell;
  const right = (daysBetween(start, count.to) + 1) * cell;
  return { left, width: right - left, days: calendar.workdaysBetween(count.from, count.to) };
}

function describe(
  marks: readonly RulerMark[],
  count: WorkdayRulerProps['count'],
  calendar: WorkCalendar,
): string {
  const said = marks.map(({ label, on }) => `${label}：${dayText(on)}`);
  if (count) said.push(`其间${calendar.workdaysBetween(count.from, count.to)}个工作日`);
  return `工作日尺。${said.join('；')}`;
}

function Legend({ days }: { days: readonly RulerDay[] }) {
  const has = (kind: DayKind) => days.some((day) => day.kind === kind);
  return (
    <figcaption className={classes.legend}>
      {(has('weekend') || has('holiday')) && (
        <span>
          <i className={classes.cell} data-kind="holiday" /> 周末和放假，不计
        </span>
      )}
      {has('make_up') && (
        <span>
          <i className={classes.cell} data-kind="make_up" /> 调休上班，照计
        </span>
      )}
      {days.some(({ off }) => off) && (
        <span>
          <i className={classes.cell} data-kind="off" /> 中止或审核中，不计
        </span>
      )}
    </figcaption>
  );
}
