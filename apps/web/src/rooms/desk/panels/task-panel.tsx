import { problemOf, queries } from '@/api/index.ts';
import { TaskActs } from '@/rooms/tasks/task-acts.tsx';
import { TaskRuler, TaskStanding } from '@/rooms/tasks/task-standing.tsx';
import { Facts } from '@/ui/facts.tsx';
import { PageLoading } from '@/ui/page-loading.tsx';
import { ProblemView } from '@/ui/problem-view.tsx';
import classes from '../desk.module.css';
import type { PanelProps } from './panel.ts';

/** The task, with what can be done with it first. */
export default function TaskPanel({ matter }: PanelProps) {
  const { data, error, refetch } = queries.useQuery('get', '/api/tasks/{taskId}', {
    params: { path: { taskId: matter.taskId ?? 0 } },
  });
  if (error && !data) return <ProblemView problem={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <PageLoading />;
  return (
    <div className={classes.panel}>
      <h2 className={classes.matter}>{data.title}</h2>
      <TaskActs task={data} />
      <TaskStanding task={data} />
      <TaskRuler task={data} />
      <Facts
        items={[
          { label: '牵头单位', value: data.leadUnitName },
          { label: '具体措施', value: data.measure, wide: true },
        ]}
      />
    </div>
  );
}
