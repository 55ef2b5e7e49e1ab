import { useParams } from 'react-router';
import { problemOf, queries } from '@/api/index.ts';
import { DayText } from '@/ui/day-text.tsx';
import { PageBody, PageHead } from '@/ui/page-head.tsx';
import { PageLoading } from '@/ui/page-loading.tsx';
import { ProblemView } from '@/ui/problem-view.tsx';
import classes from './referrals.module.css';

/** One 通报. */
export function Component() {
  const circularId = Number(useParams()['circularId']);
  const { data, error, refetch } = queries.useQuery('get', '/api/circulars/{circularId}', {
    params: { path: { circularId } },
  });
  if (error && !data) return <ProblemView problem={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <PageLoading />;
  return (
    <>
      <PageHead
        crumbs={[{ label: '通报', to: '/circulars' }, { label: data.number }]}
        title={data.title}
        sub={
          <>
            {data.officeName}印发，
            <DayText on={data.issuedOn} />
            ；被通报的单位：{data.unitName}
          </>
        }
      />
      <PageBody>
        <p className={classes.text}>{data.text}</p>
      </PageBody>
    </>
  );
}
