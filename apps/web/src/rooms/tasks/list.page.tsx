import { DownloadOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { lazy, Suspense, useMemo, useState } from 'react';
import { Link } from 'react-router';
import { problemOf } from '@/api/index.ts';
import { useMay } from '@/app/session.ts';
import { EmptyState } from '@/ui/empty-state.tsx';
import { useFilters } from '@/ui/filters.ts';
import { ListTable, type RowKey } from '@/ui/list-table.tsx';
import { PageHead } from '@/ui/page-head.tsx';
import { ProblemView } from '@/ui/problem-view.tsx';
import { BulkBar } from './bulk-bar.tsx';
import { CountsBar } from './counts-bar.tsx';
import { FilterBar } from './filter-bar.tsx';
import classes from './list.module.css';
import { ModeLinks } from './mode-links.tsx';
import { TaskCard } from './task-card.tsx';
import { GROUPS, grouped, TASK_COLUMNS } from './task-columns.tsx';
import { searchOf, TASK_FILTERS, type TaskFilters, taskQueryOf } from './task-filters.ts';
import { useTasks } from './use-tasks.ts';
import { ViewBar } from './view-bar.tsx';
import type { TaskItem } from './words.ts';

/** Grouping needs the groups whole, so their rows are brought first: up to this many, and more are not shown. */
const GROUPED_UP_TO = 2_000;
/** Opened by a press; its forms would double what the first visit loads. */
const TaskDrawer = lazy(async () => ({ default: (await import('./task-drawer.tsx')).TaskDrawer }));
const rowKey = ({ id }: TaskItem): number => id;

/** 任务清单 */
export function Component() {
  const filters = useFilters(TASK_FILTERS);
  const may = useMay();
  const query = taskQueryOf(filters);
  const { group, cols, order, task } = filters.values;
  // By due day the months stand together as they come.
  const gathered = group !== undefined && !(group === 'month' && (order ?? 'dueOn').endsWith('dueOn'));
  const tasks = useTasks(query, { upTo: gathered ? GROUPED_UP_TO : 0 });
  const cut = gathered && tasks.hasNextPage;
  const gathering = cut && tasks.rows.length < GROUPED_UP_TO;
  const rows = useMemo(() => (gathering ? [] : grouped(tasks.rows, group)), [gathering, tasks.rows, group]);
  const shown = useMemo(() => cols?.split(','), [cols]);
  const [selected, setSelected] = useState<ReadonlySet<RowKey>>(new Set());
  const chosen = useMemo(
    () => (selected.size === 0 ? [] : rows.filter(({ id }) => selected.has(id))),
    [rows, selected],
  );
  const [drawerUsed, setDrawerUsed] = useState(false);
  if (task !== undefined && !drawerUsed) setDrawerUsed(true);
  return (
    <>
      <PageHead
        title="任务"
        actions={
          <>
            <ModeLinks />
            <ViewBar />
            <Button
              className={classes.wide ?? ''}
              icon={<DownloadOutlined />}
              href={`/api/exports/tasks?${searchOf(query)}`}
            >
              导出Excel
            </Button>
            {may('tasks.assign') && (
              <Link to="/tasks/new">
                <Button type="primary" icon={<PlusOutlined />}>
                  新建任务
                </Button>
              </Link>
            )}
          </>
        }
      />
      <CountsBar filters={filters} />
      <FilterBar filters={filters} />
      <div className={classes.list}>
        {cut && !gathering && (
          <p className={classes.cut} role="status">
            一次最多给{GROUPED_UP_TO}条分组：下面是当前排序的前{GROUPED_UP_TO}
            条，后面的没有列出。先按单位、年度等缩小范围，分组就是完整的。
          </p>
        )}
        {tasks.error ? (
          <ProblemView problem={problemOf(tasks.error)} onRetry={() => void tasks.refetch()} />
        ) : (
          <ListTable
            label="任务清单"
            viewKey="tasks"
            columns={TASK_COLUMNS}
            rows={rows}
            rowKey={rowKey}
            loading={tasks.isPending || tasks.isFetchingNextPage || gathering}
            more={tasks.hasNextPage && !gathered}
            ending={cut ? `已列出${rows.length}条，后面的没有列出` : undefined}
            onMore={() => void tasks.fetchNextPage()}
            onOpen={({ id }) => filters.set({ task: id })}
            active={task}
            empty={<NoTasks filters={filters} />}
            card={(row) => <TaskCard task={row} />}
            order={order ?? 'dueOn'}
            onOrder={(next) =>
              filters.set({
                order: next === 'dueOn' ? null : (next as TaskFilters['values']['order'] & string),
              })
            }
            {...(may('tasks.assign') ? { selected, onSelect: setSelected } : {})}
            groupOf={group && GROUPS[group].of}
            shown={shown}
            onShown={(keys) => filters.set({ cols: keys?.join(',') ?? null })}
          />
        )}
      </div>
      <BulkBar chosen={chosen} onDone={() => setSelected(new Set())} />
      {drawerUsed && (
        <Suspense fallback={null}>
          <TaskDrawer taskId={task} rows={rows} onGo={(id) => filters.set({ task: id ?? null })} />
        </Suspense>
      )}
    </>
  );
}

function NoTasks({ filters }: { filters: TaskFilters }) {
  const may = useMay();
  const narrowed = filters.count > 0;
  return (
    <EmptyState
      title={narrowed ? '没有符合筛选条件的任务' : '还没有任务'}
      what={
        narrowed
          ? '放宽一个条件，或者清除筛选看全部任务。'
          : '先确认年度目标，再把目标分解成任务下达给责任单位；也可以直接新建一项任务。'
      }
      action={
        narrowed ? (
          <Button onClick={filters.clear}>清除筛选</Button>
        ) : (
          may('tasks.assign') && (
            <Link to="/tasks/new">
              <Button type="primary">新建任务</Button>
            </Link>
          )
        )
      }
    />
  );
}
