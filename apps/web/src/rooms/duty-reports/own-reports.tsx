import { Link } from 'react-router';
import { queries } from '@/api/index.ts';
import { DayText } from '@/ui/day-text.tsx';
import { Section } from '@/ui/page-head.tsx';
import classes from './duty.module.css';
import { ReportStatusWord } from './report-status.tsx';

/** The reports of one's own unit. */
export function OwnReports() {
  const { data } = queries.useQuery('get', '/api/duty-reports', { params: { query: { limit: 20 } } });
  if (!data || data.items.length === 0) return null;
  return (
    <Section title="本单位的述法报告">
      <ul className={classes.list}>
        {data.items.map((report) => (
          <li key={report.id} className={classes.item}>
            <Link to={`/duty-reports/${report.id}`} className={classes.name}>
              {report.year}年度述法报告
            </Link>
            <ReportStatusWord status={report.status} />
            <span className={classes.about}>
              {report.unitName}，报送期限
              <DayText on={report.dueOn} />
              {report.overdue && <span className={classes.late}>，已逾期</span>}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
