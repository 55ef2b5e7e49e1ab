import { useEffect } from 'react';
import { Link, useSearchParams } from 'react-router';
import { problemOf, queries } from '@/api/index.ts';
import { instantText } from '@/ui/day-text.tsx';
import { EmptyState } from '@/ui/empty-state.tsx';
import { PageBody, PageHead } from '@/ui/page-head.tsx';
import { PageLoading } from '@/ui/page-loading.tsx';
import { ProblemView } from '@/ui/problem-view.tsx';
import classes from './reports.module.css';
import { ReviewSheet } from './review-sheet.tsx';
import { PURPOSE_WORDS, type Report } from './words.ts';

const PAGE = 50;

/** 审核填报: the oldest first; when one is settled the next is there. */
export function Component() {
  const [params, setParams] = useSearchParams();
  const { data, error, refetch, hasNextPage, fetchNextPage } = queries.useInfiniteQuery(
    'get',
    '/api/reports/awaiting-review',
    { params: { query: { limit: PAGE } } },
    {
      pageParamName: 'cursor',
      initialPageParam: null,
      getNextPageParam: (last) => last.next ?? undefined,
    },
  );
  const queue = data?.pages.flatMap(({ items }) => items) ?? [];
  const wished = Number(params.get('report'));
  const ofTask = Number(params.get('task'));
  const current =
    queue.find(({ id }) => id === wished) ?? queue.find(({ taskId }) => taskId === ofTask) ?? queue[0];
  const go = (report: Report | undefined) =>
    setParams(report ? { report: String(report.id) } : {}, { replace: true });
  const at = current ? queue.indexOf(current) : -1;
  useEffect(() => {
    if (hasNextPage && queue.length - at < 5) void fetchNextPage();
  }, [hasNextPage, queue.length, at, fetchNextPage]);
  if (error && !data) return <ProblemView problem={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <PageLoading />;
  if (!current) {
    return (
      <>
        <PageHead title="审核填报" />
        <PageBody>
          <EmptyState
            title="没有待审核的填报"
            what="单位报来以后，按报送先后排在这里。审核期间的天数不计入单位的逾期。"
            action={<Link to="/tasks">看任务清单</Link>}
          />
        </PageBody>
      </>
    );
  }
  return (
    <>
      <PageHead
        title="审核填报"
        sub={`待审核${queue.length}${hasNextPage ? '份以上' : '份'}，最早的在前。审核期间的天数不计入单位的逾期。`}
      />
      <div className={classes.desk}>
        <ul className={classes.queue} aria-label="待审核的填报">
          {queue.map((report) => (
            <li key={report.id}>
              <button
                type="button"
                className={classes.queued}
                aria-current={report === current}
                onClick={() => go(report)}
              >
                <b>{report.taskTitle}</b>
                <span>
                  {report.unitName}
                  <br />
                  {PURPOSE_WORDS[report.purpose]}，{instantText(report.submittedAt)}
                  {report.hints.length > 0 && `，${report.hints.length}处提示`}
                </span>
              </button>
            </li>
          ))}
        </ul>
        <ReviewSheet
          key={current.id}
          report={current}
          place={`${at + 1} / ${queue.length}`}
          onSettled={() => go(queue[at + 1] ?? queue[at - 1])}
        />
      </div>
    </>
  );
}
