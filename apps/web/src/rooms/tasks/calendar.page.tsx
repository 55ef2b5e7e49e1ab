import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { type DayKind, useCalendar } from '@/ui/calendar.ts';
import { addDays, dayText } from '@/ui/day-text.tsx';
import { useFilters } from '@/ui/filters.ts';
import { Light } from '@/ui/light.tsx';
import { PageHead } from '@/ui/page-head.tsx';
import classes from './calendar.module.css';
import { FilterBar } from './filter-bar.tsx';
import listClasses from './list.module.css';
import { ModeLinks } from './mode-links.tsx';
import { TASK_FILTERS, taskQueryOf } from './task-filters.ts';
import { useTasks } from './use-tasks.ts';
import type { TaskItem } from './words.ts';

const WEEKDAYS = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'];
const SHOWN_A_DAY = 4;
const MOST = 1_000;
const KIND_MARKS: Partial<Record<DayKind, string>> = { holiday: '休', make_up: '班' };

/** 任务日历: what falls due on which day of a month. */
export function Component() {
  const filters = useFilters(TASK_FILTERS);
  const [params, setParams] = useSearchParams();
  const calendar = useCalendar();
  const month = params.get('month') ?? calendar.today.slice(0, 7);
  const days = daysOfMonth(month);
  const query = { ...taskQueryOf(filters), dueFrom: days[0], dueTo: days.at(-1) };
  const { rows, isPending } = useTasks({ status: 'all', ...query }, { upTo: MOST });
  const go = (months: number) =>
    setParams((before) => {
      const next = new URLSearchParams(before);
      next.set('month', addMonths(month, months));
      return next;
    });
  const [year, number] = month.split('-');
  return (
    <>
      <PageHead title="任务日历" actions={<ModeLinks />} />
      <FilterBar filters={filters} grouping={false} />
      <div className={classes.calendar}>
        <div className={classes.head}>
          <Button type="text" icon={<LeftOutlined />} aria-label="上个月" onClick={() => go(-1)} />
          <h2 className={classes.month}>
            {year}年{Number(number)}月
          </h2>
          <Button type="text" icon={<RightOutlined />} aria-label="下个月" onClick={() => go(1)} />
          <span className={listClasses.soft} role="status">
            {isPending
              ? '正在载入…'
              : `本月到期${rows.filter(({ dueOn }) => dueOn.startsWith(month)).length}项，${days.filter((on) => on.startsWith(month) && calendar.isWorkday(on)).length}个工作日`}
          </span>
        </div>
        <div className={classes.grid}>
          {WEEKDAYS.map((name) => (
            <div key={name} className={classes.weekday}>
              {name}
            </div>
          ))}
          {days.map((on) => {
            const due = rows.filter(({ dueOn }) => dueOn === on);
            const kind = calendar.kindOf(on);
            return (
              <section
                key={on}
                className={classes.day}
                data-kind={kind}
                data-outside={!on.startsWith(month)}
                data-today={on === calendar.today}
                data-empty={due.length === 0}
                aria-label={dayText(on)}
              >
                <header className={classes.date}>
                  <span>{Number(on.slice(8))}</span>
                  <span className={classes.name}>{KIND_MARKS[kind] ?? ''}</span>
                  <span className={classes.name}>{kind === 'holiday' ? calendar.nameOf(on) : ''}</span>
                </header>
                {due.slice(0, SHOWN_A_DAY).map((task) => (
                  <Due key={task.id} task={task} />
                ))}
                {due.length > SHOWN_A_DAY && (
                  <Link to={`/tasks?status=all&dueFrom=${on}&dueTo=${on}`} className={classes.more}>
                    共{due.length}项
                  </Link>
                )}
              </section>
            );
          })}
        </div>
      </div>
    </>
  );
}

function Due({ task }: { task: TaskItem }) {
  return (
    <Link to={`/tasks/${task.id}`} className={classes.due} title={`${task.title}（${task.leadUnitName}）`}>
      <Light light={task.light} word={null} />
      <span>{task.title}</span>
    </Link>
  );
}

/** The month in whole weeks from Monday to Sunday. */
function daysOfMonth(month: string): readonly string[] {
  const first = `${month}-01`;
  const start = addDays(first, -((new Date(`${first}T00:00:00Z`).getUTCDay() + 6) % 7));
  const last = addDays(`${addMonths(month, 1)}-01`, -1);
  const days: string[] = [];
  for (let on = start; on <= last || days.length % 7 !== 0; on = addDays(on, 1)) days.push(on);
  return days;
}

function addMonths(month: string, months: number): string {
  const [year = '', number = ''] = month.split('-');
  return new Date(Date.UTC(Number(year), Number(number) - 1 + months, 1)).toISOString().slice(0, 7);
}
