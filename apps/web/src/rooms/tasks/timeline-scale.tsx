import { useMemo } from 'react';
import { useCalendar } from '@/ui/calendar.ts';
import { addDays, daysBetween } from '@/ui/day-text.tsx';
import classes from './timeline.module.css';

interface TimelineScaleProps {
  readonly from: string;
  /** Days. */
  readonly length: number;
  /** Pixels a day. */
  readonly cell: number;
}

/** Months above, the days that do not count as shade behind the rows, and today. */
export function TimelineScale({ from, length, cell }: TimelineScaleProps) {
  const calendar = useCalendar();
  const days = useMemo(() => Array.from({ length }, (_, index) => addDays(from, index)), [from, length]);
  const off = useMemo(() => spansOf(days, (on) => !calendar.isWorkday(on)), [days, calendar]);
  const months = days.filter((on) => on.endsWith('-01'));
  const today = daysBetween(from, calendar.today);
  return (
    <>
      <div className={classes.months}>
        {months.map((on) => (
          <span key={on} style={{ left: daysBetween(from, on) * cell }}>
            {Number(on.slice(5, 7))}月
          </span>
        ))}
        {cell >= 18 &&
          days.map((on, index) => (
            <b key={on} style={{ left: index * cell, width: cell }}>
              {Number(on.slice(8))}
            </b>
          ))}
      </div>
      <svg className={classes.shade} width={length * cell} height="100%" aria-hidden="true">
        {off.map(([start, count]) => (
          <rect key={start} x={start * cell} width={count * cell} height="100%" />
        ))}
        {today >= 0 && today < length && (
          <line x1={(today + 0.5) * cell} x2={(today + 0.5) * cell} y2="100%" />
        )}
      </svg>
    </>
  );
}

/** Neighbouring days of a kind as one span each: its first index and its length. */
function spansOf(
  days: readonly string[],
  is: (on: string) => boolean,
): readonly (readonly [number, number])[] {
  const spans: [number, number][] = [];
  days.forEach((on, index) => {
    if (!is(on)) return;
    const last = spans.at(-1);
    if (last && last[0] + last[1] === index) last[1] += 1;
    else spans.push([index, 1]);
  });
  return spans;
}
