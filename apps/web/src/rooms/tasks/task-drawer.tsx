import { Button } from 'antd';
import { Link } from 'react-router';
import { problemOf, queries } from '@/api/index.ts';
import { PageLoading } from '@/ui/page-loading.tsx';
import { ProblemView } from '@/ui/problem-view.tsx';
import { RecordDrawer } from '@/ui/record-drawer.tsx';
import { TaskActs } from './task-acts.tsx';
import classes from './task.module.css';
import { TaskLastReport } from './task-reports.tsx';
import { TaskRuler, TaskStanding } from './task-standing.tsx';
import type { TaskItem } from './words.ts';

interface TaskDrawerProps {
  readonly taskId: number | undefined;
  readonly rows: readonly TaskItem[];
  readonly onGo: (taskId: number | undefined) => void;
}

/** A task beside the list. */
export function TaskDrawer({ taskId, rows, onGo }: TaskDrawerProps) {
  const at = rows.findIndex(({ id }) => id === taskId);
  const go = (row: TaskItem | undefined) => row && (() => onGo(row.id));
  return (
    <RecordDrawer
      open={taskId !== undefined}
      title={rows[at]?.title ?? '任务'}
      onClose={() => onGo(undefined)}
      onPrevious={go(rows[at - 1])}
      onNext={at < 0 ? undefined : go(rows[at + 1])}
      extra={
        <Link to={`/tasks/${taskId}`}>
          <Button>打开任务页</Button>
        </Link>
      }
    >
      {taskId !== undefined && <Brief taskId={taskId} />}
    </RecordDrawer>
  );
}

function Brief({ taskId }: { taskId: number }) {
  const {
    data: task,
    error,
    refetch,
  } = queries.useQuery('get', '/api/tasks/{taskId}', { params: { path: { taskId } } });
  if (error && !task) return <ProblemView problem={problemOf(error)} onRetry={() => void refetch()} />;
  if (!task) return <PageLoading />;
  return (
    <div className={classes.sections}>
      <div className={classes.acts}>
        <TaskActs task={task} />
      </div>
      <div>
        <TaskStanding task={task} />
      </div>
      <TaskRuler task={task} />
      <dl className={classes.facts}>
        <dt>牵头单位</dt>
        <dd>{task.leadUnitName}</dd>
        <dt>具体措施</dt>
        <dd className={classes.text}>{task.measure}</dd>
        <dt>最近一次填报</dt>
        <dd>
          <TaskLastReport task={task} />
        </dd>
      </dl>
    </div>
  );
}
