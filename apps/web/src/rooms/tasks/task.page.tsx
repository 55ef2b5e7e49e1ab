import { Link, useParams } from 'react-router';
import { problemOf, queries } from '@/api/index.ts';
import { DayText } from '@/ui/day-text.tsx';
import { Files } from '@/ui/files.tsx';
import { PageBody, PageHead, Section } from '@/ui/page-head.tsx';
import { PageLoading } from '@/ui/page-loading.tsx';
import { ProblemView } from '@/ui/problem-view.tsx';
import { TaskActs } from './task-acts.tsx';
import { TaskCooperation } from './task-cooperation.tsx';
import { TaskChanges, TaskStory } from './task-history.tsx';
import { TaskIndicators } from './task-indicators.tsx';
import classes from './task.module.css';
import { TaskPlan } from './task-plan.tsx';
import { TaskReports } from './task-reports.tsx';
import { TaskLadder, TaskRuler, TaskStanding } from './task-standing.tsx';
import { CYCLE_WORDS, isOver, type TaskPage } from './words.ts';

/** 任务页: everything there is to know of a task, and what can be done with it now. */
export function Component() {
  const taskId = Number(useParams()['taskId']);
  const {
    data: task,
    error,
    refetch,
  } = queries.useQuery('get', '/api/tasks/{taskId}', { params: { path: { taskId } } });
  if (error && !task) return <ProblemView problem={problemOf(error)} onRetry={() => void refetch()} />;
  if (!task) return <PageLoading />;
  return (
    <>
      <PageHead
        crumbs={[{ label: '任务', to: '/tasks' }, { label: task.code }]}
        title={task.title}
        sub={`${task.leadUnitName}牵头${task.cooperators.length > 0 ? `，${task.cooperators.length}个单位配合` : ''}`}
        actions={<TaskActs task={task} />}
      />
      <PageBody>
        <TaskStanding task={task} />
        <Section title="工作日尺">
          <TaskRuler task={task} />
        </Section>
        <div className={classes.columns}>
          <Main task={task} />
          <Aside task={task} />
        </div>
      </PageBody>
    </>
  );
}

function Main({ task }: { task: TaskPage }) {
  return (
    <div>
      {task.status !== 'draft' && (
        <Section title="督办阶梯">
          <TaskLadder task={task} />
        </Section>
      )}
      <Section title="填报">
        <TaskReports task={task} />
      </Section>
      {task.milestones.length + task.periods.length > 0 && (
        <Section title="节点和填报期">
          <TaskPlan task={task} />
        </Section>
      )}
      <Section title="指标">
        <TaskIndicators task={task} />
      </Section>
      {task.cooperators.length > 0 && (
        <Section title="配合">
          <TaskCooperation task={task} />
        </Section>
      )}
      <Section title="延期、中止和改派">
        <TaskChanges task={task} />
      </Section>
      <Section title="办理过程">
        <TaskStory taskId={task.id} />
      </Section>
    </div>
  );
}

function Aside({ task }: { task: TaskPage }) {
  return (
    <aside aria-label="任务要求和附件">
      <Section title="任务要求">
        <p className={classes.text}>{task.measure}</p>
        <dl className={classes.facts}>
          <dt>年度目标</dt>
          <dd>
            {task.targetId === null ? (
              '未归入年度目标'
            ) : (
              <Link to={`/targets/${task.targetId}`}>{task.targetTitle}</Link>
            )}
          </dd>
          <dt>督办机构</dt>
          <dd>{task.officeName}</dd>
          <dt>下达日期</dt>
          <dd>
            <DayText on={task.assignedOn} />
          </dd>
          <dt>签收</dt>
          <dd>{task.acceptedOn === null ? '尚未签收' : <DayText on={task.acceptedOn} />}</dd>
          <dt>填报</dt>
          <dd>{CYCLE_WORDS[task.reportingCycle]}</dd>
        </dl>
      </Section>
      <Section title="附件">
        <Files record={{ kind: 'task', id: task.id }} mayAdd={!isOver(task) && task.acts.length > 0} />
      </Section>
    </aside>
  );
}
