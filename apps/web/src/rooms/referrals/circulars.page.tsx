import { Link, useNavigate } from 'react-router';
import { type Answer, problemOf, queries } from '@/api/index.ts';
import { dayText } from '@/ui/day-text.tsx';
import { EmptyState } from '@/ui/empty-state.tsx';
import { ListTable } from '@/ui/list-table.tsx';
import { PageBody, PageHead } from '@/ui/page-head.tsx';
import { BY_CURSOR } from '@/ui/paging.ts';
import { ProblemView } from '@/ui/problem-view.tsx';
import classes from './referrals.module.css';

type Circular = Answer<'CircularAnswer'>;

const PAGE = 100;

/** 通报 that came to one's own organisation. */
export function Component() {
  const navigate = useNavigate();
  const list = queries.useInfiniteQuery(
    'get',
    '/api/circulars',
    { params: { query: { limit: PAGE } } },
    BY_CURSOR,
  );
  return (
    <>
      <PageHead title="通报" sub="印发至本单位的通报，最新的在前。" />
      <PageBody>
        {list.error ? (
          <ProblemView problem={problemOf(list.error)} onRetry={() => void list.refetch()} />
        ) : (
          <ListTable<Circular>
            label="通报"
            viewKey="circulars"
            rowKey={({ id }) => id}
            rows={list.data?.pages.flatMap(({ items }) => items) ?? []}
            loading={list.isPending}
            more={list.hasNextPage}
            onMore={() => void list.fetchNextPage()}
            onOpen={({ id }) => void navigate(`/circulars/${id}`)}
            card={({ id, title, number, issuedOn }) => (
              <Link to={`/circulars/${id}`} className={classes.card}>
                <strong>{title}</strong>
                <span className={classes.soft}>
                  {number}，{dayText(issuedOn)}
                </span>
              </Link>
            )}
            empty={<EmptyState title="没有通报" what="印发至本单位的通报会列在这里，也会进入收件箱。" />}
            columns={[
              { key: 'number', title: '文号', width: 180, render: ({ number }) => number },
              { key: 'title', title: '标题', always: true, render: ({ title }) => title },
              { key: 'unit', title: '被通报的单位', width: 220, render: ({ unitName }) => unitName },
              { key: 'on', title: '印发', width: 190, render: ({ issuedOn }) => dayText(issuedOn) },
            ]}
          />
        )}
      </PageBody>
    </>
  );
}
