import { Select } from 'antd';
import { useMemo } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useCalendar } from '@/ui/calendar.ts';
import { addDays, daysBetween, dayText } from '@/ui/day-text.tsx';
import { EmptyState } from '@/ui/empty-state.tsx';
import { useFilters } from '@/ui/filters.ts';
import { Light, lightInk, lightWord } from '@/ui/light.tsx';
import { PageHead } from '@/ui/page-head.tsx';
import { PageLoading } from '@/ui/page-loading.tsx';
import { useWidth } from '@/ui/use-width.ts';
import { useWindowRows } from '@/ui/use-window-rows.ts';
import { FilterBar } from './filter-bar.tsx';
import { ModeLinks } from './mode-links.tsx';
import { TASK_FILTERS, taskQueryOf } from './task-filters.ts';
import { TimelineScale } from './timeline-scale.tsx';
import classes from './timeline.module.css';
import { useTasks } from './use-tasks.ts';
import { shortName, type TaskItem } from './words.ts';

const ROW = 34;
/** The whole year in the width there is; less than this and it scrolls. */
const WHOLE_YEAR = 0;
const LEAST = 2;
const ZOOMS = [
  { value: WHOLE_YEAR, label: '全年' },
  { value: 8, label: '按季' },
  { value: 20, label: '按月' },
];

/** 时间轴: tasks along the year, with the days that do not count shaded. */
export function Component() {
  const filters = useFilters(TASK_FILTERS);
  const [params, setParams] = useSearchParams();
  const { today } = useCalendar();
  const year = filters.values.year ?? Number(today.slice(0, 4));
  const chosen = Number(params.get('zoom') ?? WHOLE_YEAR);
  const tasks = useTasks({ status: 'all', ...taskQueryOf(filters), year });
  const zoom = (value: number) =>
    setParams((before) => {
      const next = new URLSearchParams(before);
      next.set('zoom', String(value));
      return next;
    });
  return (
    <>
      <PageHead
        title={`${year}年任务时间轴`}
        actions={
          <>
            <Select aria-label="比例" value={chosen} options={ZOOMS} onChange={zoom} style={{ width: 96 }} />
            <ModeLinks />
          </>
        }
      />
      <FilterBar filters={filters} grouping={false} />
      {tasks.isPending && <PageLoading />}
      {!tasks.isPending && tasks.rows.length === 0 && (
        <div className={classes.empty}>
          <EmptyState title="这一年没有符合条件的任务" what="换一个年度，或者清除筛选。" />
        </div>
      )}
      {tasks.rows.length > 0 && (
        <Chart
          rows={tasks.rows}
          year={year}
          chosen={chosen}
          more={tasks.hasNextPage}
          onMore={
            tasks.hasNextPage && !tasks.isFetchingNextPage ? () => void tasks.fetchNextPage() : undefined
          }
        />
      )}
    </>
  );
}

interface ChartProps {
  readonly rows: readonly TaskItem[];
  readonly year: number;
  readonly chosen: number;
  readonly more: boolean;
  readonly onMore: (() => void) | undefined;
}

function Chart({ rows, year, chosen, more, onMore }: ChartProps) {
  const from = `${year}-01-01`;
  const length = daysBetween(from, `${year + 1}-01-01`);
  const [scroll, room] = useWidth<HTMLDivElement>();
  const cell = chosen === WHOLE_YEAR ? Math.max(room / length, LEAST) : chosen;
  const width = length * cell;
  const { list, end, items, before, after } = useWindowRows({
    count: rows.length,
    height: ROW,
    onNearEnd: onMore,
  });
  const at = useMemo(
    () => (on: string) => Math.min(Math.max(daysBetween(from, on), 0), length) * cell,
    [from, length, cell],
  );
  return (
    <div className={classes.frame}>
      <div className={classes.names}>
        <div className={classes.corner}>任务</div>
        <div style={{ height: before }} />
        {items.map(({ index }) => {
          const task = rows[index];
          return (
            task && (
              <div key={task.id} className={classes.name}>
                <Light light={task.light} word={null} />
                <Link to={`/tasks/${task.id}`} title={`${task.title}（${task.leadUnitName}）`}>
                  {task.title}
                </Link>
                <span>{shortName(task.leadUnitName)}</span>
              </div>
            )
          );
        })}
        <div style={{ height: after }} />
      </div>
      <div ref={scroll} className={classes.scroll} tabIndex={0} role="group" aria-label="时间轴，可左右滚动">
        <div style={{ width }} className={classes.board}>
          <TimelineScale from={from} length={length} cell={cell} />
          <div ref={list} style={{ paddingTop: before, paddingBottom: after }}>
            {items.map(({ index }) => {
              const task = rows[index];
              return task && <Bar key={task.id} task={task} at={at} cell={cell} />;
            })}
          </div>
        </div>
      </div>
      <div ref={end} className={classes.end} role="status">
        {more ? '正在载入后面的…' : `共${rows.length}项`}
      </div>
    </div>
  );
}

function Bar({ task, at, cell }: { task: TaskItem; at: (on: string) => number; cell: number }) {
  const left = at(task.assignedOn);
  const right = at(addDays(task.completedOn ?? task.dueOn, 1));
  const label = `${task.title}：${dayText(task.assignedOn)}下达，${dayText(task.dueOn)}到期，${lightWord(task.light)}`;
  return (
    <div className={classes.row}>
      <Link
        to={`/tasks/${task.id}`}
        className={classes.bar}
        data-over={task.completedOn !== null}
        style={{ left, width: Math.max(right - left, cell, 4), color: lightInk(task.light) }}
        title={label}
        aria-label={label}
      />
      <i className={classes.due} style={{ left: at(task.dueOn) + cell / 2, color: lightInk(task.light) }} />
      {task.originalDueOn !== task.dueOn && (
        <i className={classes.original} style={{ left: at(task.originalDueOn) + cell / 2 }} />
      )}
    </div>
  );
}
