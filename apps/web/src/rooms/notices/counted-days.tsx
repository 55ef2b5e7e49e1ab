import type { Answer } from '@/api/index.ts';
import { useCalendar } from '@/ui/calendar.ts';
import { addDays, dayText, monthDay } from '@/ui/day-text.tsx';
import { WorkdayRuler } from '@/ui/workday-ruler.tsx';
import classes from './why-card.module.css';

type Count = NonNullable<Answer<'NoticeWhyAnswer'>['reasons'][number]['count']>;

/** 9月1日至3日（国庆）: the days between that did not count, run by run. */
function skippedRuns(days: Count['days']): string[] {
  const runs: { name: string; first: string; last: string }[] = [];
  for (const { on, skipped } of days) {
    if (skipped === undefined) continue;
    const run = runs.at(-1);
    if (run && run.name === skipped && addDays(run.last, 1) === on) run.last = on;
    else runs.push({ name: skipped, first: on, last: on });
  }
  return runs.map(
    ({ name, first, last }) => `${monthDay(first)}${first === last ? '' : `至${monthDay(last)}`}（${name}）`,
  );
}

/** A count of working days, day by day on the ruler: which counted, which did not and why. */
export function CountedDays({ count }: { count: Count }) {
  const { from, to, needed, givenBack, provisional, days } = count;
  const last = to ?? days.at(-1)?.on ?? from;
  const skipped = skippedRuns(days);
  const { isWorkday } = useCalendar();
  // Weekends and holidays the ruler knows by itself.
  const given = days.flatMap(({ on, skipped: why }) =>
    why === undefined || !isWorkday(on) ? [] : [[on, why] as const],
  );
  return (
    <div className={classes.count}>
      <WorkdayRuler
        from={addDays(from, -2)}
        to={addDays(last, 3)}
        marks={[
          { on: from, label: '起算日（不计）', kind: 'begin' },
          ...(to === null ? [] : [{ on: to, label: `满${needed}个工作日`, kind: 'due' as const }]),
        ]}
        count={{ from, to: last }}
        nonWorking={Object.fromEntries(given)}
      />
      <p className={classes.soft}>
        {dayText(from)}起算，当日不计
        {to === null ? '；暂停计算' : `；到${dayText(to)}满${needed}个工作日`}
        {skipped.length > 0 && `。不计的：${skipped.join('、')}`}
        {givenBack > 0 && `。其中补还${givenBack}个工作日`}。
        {provisional && '含放假安排尚未公布的年份，天数为暂计。'}
      </p>
    </div>
  );
}
