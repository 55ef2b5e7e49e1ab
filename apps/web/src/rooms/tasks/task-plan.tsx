import { Button } from 'antd';
import { api } from '@/api/index.ts';
import { useAct } from '@/ui/act.ts';
import { useCalendar } from '@/ui/calendar.ts';
import { DayText, dayText } from '@/ui/day-text.tsx';
import classes from './task.module.css';
import type { TaskPage } from './words.ts';

/** 节点 and 填报期: what is owed on the way. */
export function TaskPlan({ task }: { task: TaskPage }) {
  const { today } = useCalendar();
  const { run, busy } = useAct();
  const reach = (position: number) =>
    run('报送节点完成', () =>
      api.POST('/api/tasks/{taskId}/milestones/{position}/reach', {
        params: { path: { taskId: task.id, position } },
        body: { version: task.version },
      }),
    );
  return (
    <ul className={classes.entries}>
      {task.milestones.map(({ position, name, dueOn, reachedOn }) => (
        <li key={`milestone${position}`} className={classes.entry}>
          <div className={classes.entryHead}>
            <b>{name}</b>
            <DayText on={dueOn} />
            <Owed done={reachedOn} late={reachedOn === null && dueOn < today} verb="完成" />
            {reachedOn === null && task.acts.includes('reach_milestone') && (
              <Button size="small" loading={busy !== undefined} onClick={() => void reach(position)}>
                报送完成
              </Button>
            )}
          </div>
        </li>
      ))}
      {task.periods.map(({ id, label, dueOn, reportedOn }) => (
        <li key={`period${id}`} className={classes.entry}>
          <div className={classes.entryHead}>
            <b>{label}填报</b>
            <DayText on={dueOn} />
            <Owed done={reportedOn} late={reportedOn === null && dueOn < today} verb="报送" />
          </div>
        </li>
      ))}
    </ul>
  );
}

function Owed({ done, late, verb }: { done: string | null; late: boolean; verb: string }) {
  if (done !== null)
    return (
      <span className={classes.soft}>
        ✓ {dayText(done)}
        {verb}
      </span>
    );
  return late ? (
    <span className={classes.late}>■ 逾期未{verb}</span>
  ) : (
    <span className={classes.soft}>未{verb}</span>
  );
}
