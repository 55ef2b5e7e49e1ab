import { Link } from 'react-router';
import { DayText } from '@/ui/day-text.tsx';
import { EmptyState } from '@/ui/empty-state.tsx';
import { Light, LIGHT_NAMES } from '@/ui/light.tsx';
import { Section } from '@/ui/page-head.tsx';
import { PlainTable } from '@/ui/plain-table.tsx';
import prose from '@/ui/prose.module.css';
import classes from './target-page.module.css';
import type { Target } from './target-words.ts';

/** The tasks under a target with their lights; the numbers open the task list. */
export function TargetTasks({ target: { id, tasks, lights } }: { target: Target }) {
  const shown = LIGHT_NAMES.filter((light) => lights[light] > 0);
  return (
    <Section
      title={`任务 ${tasks.length}项`}
      aside={
        <span className={classes.lights}>
          {shown.map((light) => (
            <Link key={light} to={`/tasks?targetId=${id}&${filterOf(light)}`}>
              <Light light={light} /> {lights[light]}
            </Link>
          ))}
        </span>
      }
    >
      {tasks.length === 0 ? (
        <EmptyState title="还没有任务" what="目标确认后，采纳下面的任务建议，或者自拟任务下达给责任单位。" />
      ) : (
        <PlainTable cards className={classes.tasks}>
          <thead>
            <tr>
              <th>编号</th>
              <th>任务</th>
              <th>牵头单位</th>
              <th>亮灯</th>
              <th>期限</th>
            </tr>
          </thead>
          <tbody>
            {tasks.map((task) => (
              <tr key={task.id}>
                <td className={prose.soft}>{task.code}</td>
                <td>
                  <Link to={`/tasks/${task.id}`}>{task.title}</Link>
                </td>
                <td>{task.leadUnitName}</td>
                <td>{task.light ? <Light light={task.light} /> : '草稿'}</td>
                <td>
                  <DayText on={task.dueOn} />
                  {task.dueOn !== task.originalDueOn && (
                    <div className={prose.soft}>
                      最初
                      <DayText on={task.originalDueOn} />
                    </div>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </PlainTable>
      )}
    </Section>
  );
}

const filterOf = (light: (typeof LIGHT_NAMES)[number]): string =>
  light === 'done' || light === 'withdrawn' ? `status=${light}` : `light=${light}`;
