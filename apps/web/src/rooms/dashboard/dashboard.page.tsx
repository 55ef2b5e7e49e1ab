import { Button, Select } from 'antd';
import { problemOf, queries } from '@/api/index.ts';
import { dayText } from '@/ui/day-text.tsx';
import { useFilters } from '@/ui/filters.ts';
import { PageLoading } from '@/ui/page-loading.tsx';
import { ProblemView } from '@/ui/problem-view.tsx';
import classes from './dashboard.module.css';
import { Decisions } from './decisions.tsx';
import { Lights } from './lights.tsx';
import { Months } from './months.tsx';
import { Ranking } from './ranking.tsx';
import { Rates } from './rates.tsx';

const FILTERS = { year: 'number' } as const;
const YEARS_BACK = 3;

/** 领导驾驶舱: the year on one screen, and on one sheet of paper. */
export function Component() {
  const { values, set } = useFilters(FILTERS);
  // The system's own day: a sample's clock may have been moved.
  const calendar = queries.useQuery('get', '/api/holidays', {});
  const present = calendar.data && Number(calendar.data.today.slice(0, 4));
  const year = values.year ?? present;
  const { data, error, refetch } = queries.useQuery(
    'get',
    '/api/statistics/dashboard',
    { params: { query: { year: year ?? 0 } } },
    { enabled: year !== undefined, placeholderData: (before) => before },
  );
  const years = Array.from({ length: YEARS_BACK + 1 }, (_, back) => (present ?? 0) - back);
  return (
    <div className={classes.screen}>
      <header className={classes.head}>
        <div>
          <h1 className={classes.title}>{year === undefined ? '' : `${year}年度法治目标督办`}</h1>
          {data && <p className={classes.soft}>统计到{dayText(data.asOf)}</p>}
        </div>
        <div className={`${classes.acts} no-print`}>
          {present !== undefined && (
            <Select
              aria-label="年度"
              value={year ?? present}
              onChange={(next: number) => set({ year: next })}
              options={years.map((value) => ({ value, label: `${value}年` }))}
            />
          )}
          <Button onClick={() => print()}>打印一页</Button>
        </div>
      </header>
      {error && <ProblemView problem={problemOf(error)} onRetry={() => void refetch()} />}
      {!data && !error && <PageLoading />}
      {data && (
        <div className={classes.grid}>
          <div className={classes.left}>
            <section aria-labelledby="lights">
              <h2 id="lights">目标和任务</h2>
              <Lights dashboard={data} />
            </section>
            <section aria-labelledby="rates">
              <h2 id="rates">办理情况</h2>
              <Rates dashboard={data} />
            </section>
            <section className={classes.months} aria-labelledby="months">
              <h2 id="months">三单逐月</h2>
              <Months dashboard={data} />
            </section>
          </div>
          <div className={classes.right}>
            <section aria-labelledby="decisions">
              <h2 id="decisions">需要我决定</h2>
              <Decisions decisions={data.decisions} />
            </section>
            <section aria-labelledby="ranking">
              <h2 id="ranking">单位排名</h2>
              <Ranking ranking={data.ranking} year={data.year} />
            </section>
          </div>
        </div>
      )}
    </div>
  );
}
