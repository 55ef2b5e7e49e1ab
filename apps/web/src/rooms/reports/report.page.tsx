import { Alert, Button } from 'antd';
import { useParams, useSearchParams } from 'react-router';
import { problemOf, queries } from '@/api/index.ts';
import { DayText, dayText } from '@/ui/day-text.tsx';
import { Light } from '@/ui/light.tsx';
import { PageBody, PageHead } from '@/ui/page-head.tsx';
import { PageLoading } from '@/ui/page-loading.tsx';
import { ProblemView } from '@/ui/problem-view.tsx';
import { api, type Answer } from '@/api/index.ts';
import { useAct } from '@/ui/act.ts';
import { ReportForm } from './report-form.tsx';
import classes from './reports.module.css';

const NEVER = Number.POSITIVE_INFINITY;

/** 填报 of a task: on a phone as on a desk. */
export function Component() {
  const taskId = Number(useParams()['taskId']);
  const [params] = useSearchParams();
  const period = params.get('period') ?? undefined;
  const task = queries.useQuery('get', '/api/tasks/{taskId}', { params: { path: { taskId } } });
  // Opened once: what is typed must not be overtaken by a refetch.
  const draft = queries.useQuery(
    'get',
    '/api/tasks/{taskId}/report-draft',
    { params: { path: { taskId }, query: period === undefined ? {} : { period } } },
    {
      staleTime: NEVER,
      gcTime: 0,
      refetchOnWindowFocus: false,
      enabled: task.data?.acts.includes('report') ?? false,
    },
  );
  const error = task.error ?? draft.error;
  if (error && !draft.data)
    return <ProblemView problem={problemOf(error)} onRetry={() => void task.refetch()} />;
  if (!task.data) return <PageLoading />;
  return (
    <>
      <PageHead
        crumbs={[
          { label: '填报', to: '/reports' },
          { label: task.data.code, to: `/tasks/${taskId}` },
        ]}
        title={task.data.title}
        sub={
          <span className={classes.line}>
            <Light light={task.data.light} />
            <span>
              完成期限
              <DayText on={task.data.dueOn} workdaysLeft={task.data.workingDaysLeft} />
            </span>
          </span>
        }
      />
      <PageBody narrow>
        {task.data.acts.includes('accept') && <AcceptFirst task={task.data} />}
        {!task.data.acts.includes('accept') && !task.data.acts.includes('report') && (
          <Alert
            type="info"
            showIcon
            title="现在不能填报这项任务：只有牵头单位的联络员和负责人可以填报在办的任务。"
          />
        )}
        {draft.data && task.data.acts.includes('report') && (
          <ReportForm
            key={draft.data.period}
            task={task.data}
            opened={draft.data}
            wished={params.get('purpose')}
          />
        )}
      </PageBody>
    </>
  );
}

function AcceptFirst({ task }: { task: Answer<'TaskPageAnswer'> }) {
  const { run, busy } = useAct();
  const accept = () =>
    run('签收', () =>
      api.POST('/api/tasks/{taskId}/accept', {
        params: { path: { taskId: task.id } },
        body: { version: task.version },
      }),
    );
  return (
    <Alert
      type="info"
      showIcon
      title="签收以后才能填报"
      description={
        task.acceptBy
          ? `请在${dayText(task.acceptBy)}前签收；不应由本单位办理的，可以在任务页退回。`
          : undefined
      }
      action={
        <Button type="primary" loading={busy !== undefined} onClick={() => void accept()}>
          签收
        </Button>
      }
    />
  );
}
