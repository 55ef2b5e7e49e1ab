import { Button } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { api, problemOf, queries } from '@/api/index.ts';
import { useAct } from '@/ui/act.ts';
import { DayText, monthDay } from '@/ui/day-text.tsx';
import { EmptyState } from '@/ui/empty-state.tsx';
import { Light } from '@/ui/light.tsx';
import { PageBody, PageHead, Section } from '@/ui/page-head.tsx';
import { PageLoading } from '@/ui/page-loading.tsx';
import { ProblemView } from '@/ui/problem-view.tsx';
import { OwedPeriods } from './owed-periods.tsx';
import classes from './reports.module.css';
import type { TaskItem } from './words.ts';

const MOST = 200;

/** 填报: what a unit has to take, to hand in again, and to report. */
export function Component() {
  const query = { status: 'open', mine: 'true', limit: MOST } as const;
  const { data, error, refetch } = queries.useQuery('get', '/api/tasks', { params: { query } });
  if (error && !data) return <ProblemView problem={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <PageLoading />;
  const of = (...statuses: TaskItem['status'][]) =>
    data.items.filter(({ status }) => statuses.includes(status));
  const waiting = of('assigned');
  const sentBack = of('returned').filter(({ returnedBy }) => returnedBy === 'office');
  const inHand = of('accepted', 'in_progress', 'submitted');
  return (
    <>
      <PageHead title="填报" sub="签收任务、报送进展和完成情况。草稿随写随存，可以随时离开。" />
      <PageBody>
        {data.items.length === 0 && (
          <EmptyState title="现在没有要填报的任务" what="有新任务下达时，会发邮件并在消息里提醒您签收。" />
        )}
        {waiting.length > 0 && (
          <Section title={`待签收 ${waiting.length}项`}>
            <Tasks tasks={waiting} act={(task) => <Accept task={task} />} />
          </Section>
        )}
        {sentBack.length > 0 && (
          <Section title={`退回补办 ${sentBack.length}项`}>
            <Tasks
              tasks={sentBack}
              act={(task) => <ReportLink task={task} label="补充后重新报送" primary />}
            />
          </Section>
        )}
        <OwedPeriods />
        {inHand.length > 0 && (
          <Section title={`在办 ${inHand.length}项`}>
            <Tasks
              tasks={inHand}
              act={(task) =>
                task.status === 'submitted' ? (
                  <span className={classes.soft}>已报完成，待审核</span>
                ) : (
                  <ReportLink task={task} label="填报" />
                )
              }
            />
          </Section>
        )}
      </PageBody>
    </>
  );
}

function Tasks({ tasks, act }: { tasks: readonly TaskItem[]; act: (task: TaskItem) => ReactNode }) {
  return (
    <ul className={classes.list}>
      {tasks.map((task) => (
        <li key={task.id} className={classes.item}>
          <div className={classes.what}>
            <Link to={`/tasks/${task.id}`} className={classes.name}>
              {task.title}
            </Link>
            <div className={classes.line}>
              <Light light={task.light} />
              <DayText short on={task.dueOn} workdaysLeft={task.workingDaysLeft} />
              {task.status === 'assigned' && task.acceptBy && (
                <span>请在{monthDay(task.acceptBy)}前签收</span>
              )}
            </div>
          </div>
          {act(task)}
        </li>
      ))}
    </ul>
  );
}

function Accept({ task: { id, version } }: { task: TaskItem }) {
  const { run, busy } = useAct();
  const accept = () =>
    run('签收', () =>
      api.POST('/api/tasks/{taskId}/accept', { params: { path: { taskId: id } }, body: { version } }),
    );
  return (
    <Button type="primary" loading={busy !== undefined} onClick={() => void accept()}>
      签收
    </Button>
  );
}

function ReportLink({ task, label, primary = false }: { task: TaskItem; label: string; primary?: boolean }) {
  return (
    <Link to={`/tasks/${task.id}/report`}>
      <Button {...(primary ? { type: 'primary' as const } : {})}>{label}</Button>
    </Link>
  );
}
