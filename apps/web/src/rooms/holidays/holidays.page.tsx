import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Alert, Button } from 'antd';
import { Link, useNavigate } from 'react-router';
import { problemOf, queries } from '@/api/index.ts';
import { useMay } from '@/app/session.ts';
import { useCalendar } from '@/ui/calendar.ts';
import { dayText, instantText } from '@/ui/day-text.tsx';
import { useFilters } from '@/ui/filters.ts';
import { PageBody, PageHead, Section } from '@/ui/page-head.tsx';
import { PageLoading } from '@/ui/page-loading.tsx';
import { ProblemView } from '@/ui/problem-view.tsx';
import { ArrangementText } from './arrangement-text.tsx';
import classes from './holidays.module.css';
import { STATUSES } from './words.ts';
import { YearGrid } from './year-grid.tsx';

const FILTERS = { year: 'number' } as const;
const MANY = 50;

/** 工作日历: the days that every deadline is counted by. */
export function Component() {
  const may = useMay();
  const navigate = useNavigate();
  const calendar = useCalendar();
  const { values, set } = useFilters(FILTERS);
  const { data, error, refetch } = queries.useQuery('get', '/api/holidays');
  if (error && !data) return <ProblemView problem={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <PageLoading />;
  const year = values.year ?? Number(calendar.today.slice(0, 4));
  const arrangement = data.years.find((one) => one.year === year);
  return (
    <>
      <PageHead
        title="工作日历"
        sub="办理期限按工作日计算，放假和调休以国务院办公厅的通知为准。"
        actions={
          may('holidays.manage') && (
            <Button type="primary" onClick={() => void navigate('/holidays/new')}>
              导入年度安排
            </Button>
          )
        }
      />
      <PageBody>
        <Changes />
        <div className={classes.year}>
          <Button
            icon={<LeftOutlined />}
            aria-label={`${year - 1}年`}
            onClick={() => set({ year: year - 1 })}
          />
          <h2>{year}年</h2>
          <Button
            icon={<RightOutlined />}
            aria-label={`${year + 1}年`}
            onClick={() => set({ year: year + 1 })}
          />
          <span className={classes.soft}>{arrangement?.source}</span>
        </div>
        {calendar.isProvisional(`${year}-12-31`) && (
          <Alert
            type="warning"
            showIcon
            title={`${year}年的放假安排还没有导入，工作日是暂计的`}
            description={`自${dayText(data.provisionalFrom)}起只除去周末。安排公布并批准以后，有关期限会随之移动，移动前先列出清单。`}
          />
        )}
        <YearGrid year={year} days={calendar} />
        {arrangement && (
          <Section title="放假和调休">
            <ArrangementText arrangement={arrangement} />
          </Section>
        )}
      </PageBody>
    </>
  );
}

function Changes() {
  const { data } = queries.useQuery('get', '/api/holidays/changes', { params: { query: { limit: MANY } } });
  if (!data || data.items.length === 0) return null;
  return (
    <Section title="导入和调整">
      <ul className={classes.changes}>
        {data.items.map(({ id, year, documentNumber, status, proposedByName, proposedAt }) => (
          <li key={id}>
            <Link to={`/holidays/changes/${id}`}>
              {year}年放假安排（{documentNumber}）
            </Link>
            <strong>{STATUSES[status]}</strong>
            <span className={classes.soft}>
              {proposedByName}，{instantText(proposedAt)}提出
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
