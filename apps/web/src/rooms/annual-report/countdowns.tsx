import { dayText, monthDay } from '@/ui/day-text.tsx';
import classes from './annual-report.module.css';
import type { Report } from './report-words.ts';

/** How long there is until 1 March and 1 April. */
export function Countdowns({ countdowns }: Pick<Report, 'countdowns'>) {
  return (
    <section>
      <h2 className={classes.asideTitle}>期限</h2>
      {countdowns.map(({ key, name, before, lastOn, calendarDays, workingDays, provisional }) => (
        <div key={key} className={classes.countdown}>
          <span>
            {monthDay(before)}前{name}
          </span>
          <span className={classes.days} data-late={calendarDays < 0}>
            {calendarDays < 0
              ? `已超过${-calendarDays}天`
              : calendarDays === 0
                ? '今天是最后一天'
                : `还有${workingDays}个工作日`}
          </span>
          <span className={classes.soft}>
            最后一天{dayText(lastOn)}
            {calendarDays > 0 && `，${calendarDays}个自然日`}
            {provisional && '；放假安排尚未公布，为暂计'}
          </span>
        </div>
      ))}
    </section>
  );
}
