import { Link } from 'react-router';
import { DayText } from '@/ui/day-text.tsx';
import { Light } from '@/ui/light.tsx';
import { Section } from '@/ui/page-head.tsx';
import classes from './desk.module.css';
import { type Desk, keyOf } from './matter.ts';

/** Who owes me something: by what is owed, each opened on demand. */
export function Waiting({ waiting: { items, kinds, total } }: { waiting: Desk['waiting'] }) {
  return (
    <Section title="我在等别人" aside={`${total}件`}>
      {total === 0 && <p className={classes.soft}>没有在等的事。</p>}
      {kinds.map(({ kind, act, count }) => {
        const own = items.filter((item) => item.kind === kind);
        const late = own.filter(({ light }) => light === 'overdue').length;
        return (
          <details key={kind} className={classes.kind}>
            <summary>
              <span>{act}</span>
              <span>
                {late > 0 && (
                  <span className={classes.late}>
                    <Light light="overdue" word={count > own.length ? '有过期的' : `${late}件过期`} />
                  </span>
                )}
                <strong>{count}</strong>
              </span>
            </summary>
            <ul className={classes.list}>
              {own.map((item) => (
                <li key={keyOf(item)} className={classes.waits}>
                  <Link to={item.path}>{item.title}</Link>
                  <span className={classes.soft}>
                    等{item.who}，{item.why}
                    {item.dueOn !== null && '，'}
                    {item.dueOn !== null && (
                      <DayText short on={item.dueOn} workdaysLeft={item.workingDaysLeft} />
                    )}
                  </span>
                </li>
              ))}
            </ul>
            {count > own.length && (
              <p className={classes.soft}>
                这里列出最急的{own.length}件，一共{count}件。
              </p>
            )}
          </details>
        );
      })}
    </Section>
  );
}
