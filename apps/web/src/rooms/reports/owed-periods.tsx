import { Button } from 'antd';
import { Link } from 'react-router';
import { queries } from '@/api/index.ts';
import { useSession } from '@/app/session.ts';
import { DayText } from '@/ui/day-text.tsx';
import { Section } from '@/ui/page-head.tsx';
import classes from './reports.module.css';

const MOST = 100;

/** 应报未报: the missed first, then what falls due. */
export function OwedPeriods() {
  const { roles } = useSession();
  const own = new Set(roles.map(({ organizationId }) => organizationId));
  const { data } = queries.useQuery('get', '/api/reporting-periods', { params: { query: { limit: MOST } } });
  const periods = data?.items.filter(({ unitId }) => own.has(unitId)) ?? [];
  if (periods.length === 0) return null;
  // Of each task only the earliest: the later ones come up by themselves.
  const first = periods.filter(({ taskId }, at) => periods.findIndex((one) => one.taskId === taskId) === at);
  return (
    <Section title={`应报 ${first.length}项`}>
      <ul className={classes.list}>
        {first.map(({ id, label, dueOn, missed, taskId, taskTitle, sentBackReason }) => (
          <li key={id} className={classes.item}>
            <div className={classes.what}>
              <Link to={`/tasks/${taskId}`} className={classes.name}>
                {taskTitle}
              </Link>
              <div className={classes.line}>
                <span>{label}</span>
                {missed ? <span className={classes.late}>■ 逾期未报</span> : <span>应于</span>}
                <DayText short on={dueOn} />
                {!missed && <span>前报送</span>}
              </div>
              {sentBackReason && <p className={classes.reason}>上次被退回：{sentBackReason}</p>}
            </div>
            <Link to={`/tasks/${taskId}/report?period=${encodeURIComponent(label)}`}>
              <Button {...(missed ? { type: 'primary' as const } : {})}>填报</Button>
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
