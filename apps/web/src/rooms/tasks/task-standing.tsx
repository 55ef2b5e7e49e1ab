import { Link } from 'react-router';
import { useCalendar } from '@/ui/calendar.ts';
import { addDays, DayText, dayText, monthDay } from '@/ui/day-text.tsx';
import { Ladder, type LadderLevel } from '@/ui/ladder.tsx';
import { Light } from '@/ui/light.tsx';
import { Term } from '@/ui/term.tsx';
import { type RulerMark, WorkdayRuler } from '@/ui/workday-ruler.tsx';
import classes from './task.module.css';
import { isOver, statusText, type TaskPage } from './words.ts';

/** Where the task stands in a glance: light, day, state, and what will happen by itself. */
export function TaskStanding({ task }: { task: TaskPage }) {
  const over = isOver(task);
  return (
    <>
      <dl className={classes.glance}>
        <div>
          <dt>亮灯</dt>
          <dd>
            <Light light={task.light} />
          </dd>
        </div>
        <div>
          <dt>完成期限</dt>
          <dd>
            <DayText on={task.dueOn} workdaysLeft={over ? null : task.workingDaysLeft} />
            {task.originalDueOn !== task.dueOn && (
              <div className={classes.soft}>
                最初期限<s>{dayText(task.originalDueOn)}</s>
              </div>
            )}
          </dd>
        </div>
        <div>
          <dt>状态</dt>
          <dd>
            {statusText(task)}
            {task.status === 'assigned' && task.acceptBy && (
              <div className={classes.soft}>应在{monthDay(task.acceptBy)}前签收</div>
            )}
            {task.completedOn && <div className={classes.soft}>{dayText(task.completedOn)}完成</div>}
          </dd>
        </div>
        <div>
          <dt>
            <Term name="轮次" />
          </dt>
          <dd>第{task.deadlineVersion}轮</dd>
        </div>
      </dl>
      {task.nextStep && (
        <p className={classes.next}>
          <span className={classes.nextHead}>下一步</span>
          {task.nextStep.sentence}
        </p>
      )}
    </>
  );
}

/** The days of a task explained: what counts, what does not, and what happened on which of them. */
export function TaskRuler({ task }: { task: TaskPage }) {
  const { today } = useCalendar();
  const over = isOver(task);
  const last = [
    task.dueOn,
    task.originalDueOn,
    over ? (task.completedOn ?? task.dueOn) : today,
    task.nextStep?.on ?? task.dueOn,
  ]
    .toSorted()
    .at(-1);
  const late = !over && today > task.dueOn;
  const count =
    over || task.light === 'suspended'
      ? undefined
      : late
        ? { from: task.dueOn, to: today }
        : { from: today, to: task.dueOn };
  return (
    <WorkdayRuler
      from={task.assignedOn}
      to={addDays(last ?? task.dueOn, 4)}
      marks={marksOf(task, over ? undefined : today)}
      nonWorking={daysOff(task, today)}
      {...(count && task.workingDaysLeft !== null
        ? {
            count: {
              ...count,
              label: late ? `逾期${-task.workingDaysLeft}个工作日` : `还有${task.workingDaysLeft}个工作日`,
            },
          }
        : {})}
    />
  );
}

function marksOf(task: TaskPage, today: string | undefined): readonly RulerMark[] {
  const marks: RulerMark[] = [
    { on: task.assignedOn, label: `下达 ${monthDay(task.assignedOn)}`, kind: 'begin' },
    { on: task.dueOn, label: `期限 ${monthDay(task.dueOn)}`, kind: 'due' },
  ];
  if (today !== undefined) marks.push({ on: today, label: `今天 ${monthDay(today)}`, kind: 'today' });
  if (task.originalDueOn !== task.dueOn) {
    marks.push({ on: task.originalDueOn, label: `原期限 ${monthDay(task.originalDueOn)}`, kind: 'original' });
  }
  for (const { decidedAt, requestedDueOn } of task.extensions) {
    if (decidedAt === null)
      marks.push({ on: requestedDueOn, label: `申请延至 ${monthDay(requestedDueOn)}`, kind: 'extension' });
  }
  for (const { name, dueOn, reachedOn } of task.milestones) {
    marks.push({
      on: dueOn,
      label: `${reachedOn === null ? '节点' : '✓'} ${name.slice(0, 10)}`,
      kind: 'begin',
    });
  }
  const names = ['', '提醒', '约谈', '督察'];
  for (const { issuedOn, level } of task.notices) {
    if (issuedOn !== null)
      marks.push({ on: issuedOn, label: `${names[level] ?? ''} ${monthDay(issuedOn)}`, kind: 'notice' });
  }
  if (task.nextStep?.on) marks.push({ on: task.nextStep.on, label: '下一步', kind: 'step' });
  return marks;
}

function daysOff({ suspensions }: TaskPage, today: string): Readonly<Record<string, string>> {
  const off: Record<string, string> = {};
  for (const { from, to, kind } of suspensions) {
    const last = to ?? today;
    for (let on = from; on <= last; on = addDays(on, 1))
      off[on] = kind === 'suspended' ? '中止' : '退回待答复';
  }
  return off;
}

/** The supervision of the task, as stairs. */
export function TaskLadder({ task }: { task: TaskPage }) {
  const open = task.cases.find(({ status }) => status !== 'closed') ?? task.cases.at(-1);
  if (!open) return <p className={classes.soft}>下达以后开始督办。</p>;
  const notices = task.notices.filter(({ caseId }) => caseId === open.id);
  const steps = notices.map(({ id, level, number, issuedOn, replyDueOn }) => ({
    level: level as 1 | 2 | 3,
    on: issuedOn,
    number,
    noticeId: id,
    ...(replyDueOn === null ? {} : { word: `${monthDay(replyDueOn)}前回复` }),
  }));
  const named =
    (['提醒', '约谈', '督察'] as const).findIndex((name) => task.nextStep?.sentence.includes(name)) + 1;
  return (
    <>
      <Ladder
        size="large"
        level={task.level ?? open.level}
        steps={steps}
        // What comes first is said at the head of the page; here only a step that lies above.
        next={
          task.nextStep && named > (task.level ?? 0)
            ? { level: named as LadderLevel, on: task.nextStep.on, text: task.nextStep.sentence }
            : null
        }
      />
      {task.cases.length > 1 && (
        <p className={classes.soft}>
          共{task.cases.length}轮督办，
          <Link to={`/notices?taskId=${task.id}`}>查看全部文书</Link>
        </p>
      )}
    </>
  );
}
