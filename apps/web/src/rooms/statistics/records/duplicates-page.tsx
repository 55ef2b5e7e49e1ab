import { Button } from 'antd';
import { Link } from 'react-router';
import { problemOf, queries } from '@/api/index.ts';
import { DayText } from '@/ui/day-text.tsx';
import { EmptyState } from '@/ui/empty-state.tsx';
import { useFilters } from '@/ui/filters.ts';
import { PageBody, PageHead } from '@/ui/page-head.tsx';
import { PageLoading } from '@/ui/page-loading.tsx';
import { BY_CURSOR } from '@/ui/paging.ts';
import { ProblemView } from '@/ui/problem-view.tsx';
import classes from './duplicates.module.css';
import { REQUEST_FILTERS, REQUEST_WORDS, type UnitRequest } from './request-words.ts';

/** Requests to one unit that ask again for what was asked before. */
export function Component() {
  const { values } = useFilters(REQUEST_FILTERS);
  const { unitId = 0, year = 0, month } = values;
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = queries.useInfiniteQuery(
    'get',
    '/api/burden/duplicates',
    { params: { query: { unitId, year, ...(month !== undefined && { month }) } } },
    BY_CURSOR,
  );
  if (error) return <ProblemView problem={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <PageLoading />;
  const rows = data.pages.flatMap(({ items }) => items);
  return (
    <>
      <PageHead
        crumbs={[{ label: '统计', to: `/statistics?year=${year}&view=units` }, { label: '重复的要求' }]}
        title={`${rows[0]?.later.unitName ?? '单位'}${year}年重复的要求`}
        sub="文字相近的两次要求并列，是否重复由人判断。"
      />
      <PageBody>
        {rows.length === 0 && (
          <EmptyState title="没有重复的要求" what="这一年度向该单位提出的要求没有相近的。" />
        )}
        {rows.map(({ earlier, later, similarity }) => (
          <section key={`${later.kind}.${later.id}`} className={classes.pair}>
            <Side label="先前的要求" request={earlier} />
            <Side label="后来的要求" request={later} />
            <span className={classes.soft}>相似{Math.round(similarity * 100)}%</span>
          </section>
        ))}
        {hasNextPage && (
          <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            更早的
          </Button>
        )}
      </PageBody>
    </>
  );
}

function Side({ label, request }: { label: string; request: UnitRequest }) {
  return (
    <div>
      <div className={classes.soft}>
        {label}　{REQUEST_WORDS[request.kind]}
      </div>
      <Link to={request.path}>{request.title}</Link>
      <div className={classes.soft}>
        {request.officeName}　<DayText on={request.on} />
      </div>
    </div>
  );
}
