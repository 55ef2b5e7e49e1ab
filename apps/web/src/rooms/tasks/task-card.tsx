import { Link } from 'react-router';
import { DayText } from '@/ui/day-text.tsx';
import { Ladder } from '@/ui/ladder.tsx';
import { Light } from '@/ui/light.tsx';
import classes from './list.module.css';
import { isOver, shortName, statusText, type TaskItem } from './words.ts';

/** A task on a phone. */
export function TaskCard({ task }: { task: TaskItem }) {
  return (
    <>
      <div className={classes.cardHead}>
        <Light light={task.light} />
        <span className={classes.soft}>{statusText(task)}</span>
        {task.level !== null && task.level > 0 && <Ladder level={task.level} />}
      </div>
      <Link to={`/tasks/${task.id}`} className={classes.cardTitle}>
        {task.title}
      </Link>
      <div className={classes.soft}>
        <DayText short on={task.dueOn} workdaysLeft={isOver(task) ? null : task.workingDaysLeft} />
        <br />
        {shortName(task.leadUnitName)}
      </div>
    </>
  );
}
