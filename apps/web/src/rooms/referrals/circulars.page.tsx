import { useNavigate } from 'react-router';
import { queries } from '@/api/index.ts';
import { dayText } from '@/ui/day-text.tsx';
import { EmptyState } from '@/ui/empty-state.tsx';
import { PageBody, PageHead } from '@/ui/page-head.tsx';
import { PagedTable } from '@/ui/paged-table.tsx';
import { BY_CURSOR } from '@/ui/paging.ts';
import { RowCard } from '@/ui/row-card.tsx';
import classes from './referrals.module.css';

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
        <PagedTable
          label="通报"
          viewKey="circulars"
          rowKey={({ id }) => id}
          list={list}
          onOpen={({ id }) => void navigate(`/circulars/${id}`)}
          card={({ id, title, number, issuedOn }) => (
            <RowCard to={`/circulars/${id}`} roomy>
              <strong>{title}</strong>
              <span className={classes.soft}>
                {number}，{dayText(issuedOn)}
              </span>
            </RowCard>
          )}
          empty={<EmptyState title="没有通报" what="印发至本单位的通报会列在这里，也会进入收件箱。" />}
          columns={[
            { key: 'number', title: '文号', width: 180, render: ({ number }) => number },
            { key: 'title', title: '标题', always: true, render: ({ title }) => title },
            { key: 'unit', title: '被通报的单位', width: 220, render: ({ unitName }) => unitName },
            { key: 'on', title: '印发', width: 190, render: ({ issuedOn }) => dayText(issuedOn) },
          ]}
        />
      </PageBody>
    </>
  );
}
