import { Link } from 'react-router';
import { queries } from '@/api/index.ts';
import { DayText } from '@/ui/day-text.tsx';
import { Section } from '@/ui/page-head.tsx';
import prose from '@/ui/prose.module.css';
import classes from './duty.module.css';

/** What one has been asked to evaluate, the pending ones first. */
export function Ballots() {
  const { data } = queries.useQuery('get', '/api/duty-evaluations', { params: { query: { limit: 100 } } });
  if (!data || data.items.length === 0) return null;
  const pending = data.items.filter((ballot) => ballot.pending);
  const voted = data.items.length - pending.length;
  return (
    <Section title={`待我评议 ${pending.length}份`} aside={voted > 0 && `已评议${voted}份`}>
      {pending.length === 0 && <p className={prose.soft}>都已评议。</p>}
      <ul className={classes.list}>
        {pending.map((ballot) => (
          <li key={ballot.id} className={classes.item}>
            <Link to={`/duty-reports/${ballot.dutyReportId}`} className={classes.name}>
              {ballot.unitName}
            </Link>
            <span>{ballot.onSite ? '现场述法' : '书面述法'}</span>
            <span className={classes.about}>
              {ballot.officeName}，{ballot.year}年度
              {ballot.evaluateOn && (
                <>
                  ，评议截止
                  <DayText on={ballot.evaluateOn} />
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
