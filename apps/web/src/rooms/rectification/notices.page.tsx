import { Link, useNavigate } from 'react-router';
import { type Answer, queries } from '@/api/index.ts';
import { DayText } from '@/ui/day-text.tsx';
import { EmptyState } from '@/ui/empty-state.tsx';
import type { ListColumn } from '@/ui/list-table.tsx';
import { PageBody, PageHead } from '@/ui/page-head.tsx';
import { PagedTable } from '@/ui/paged-table.tsx';
import { BY_CURSOR } from '@/ui/paging.ts';
import classes from './item.module.css';

type JointNotice = Answer<'JointNoticeAnswer'>;

const PAGE = 50;

const standing = ({ state, endedOn }: JointNotice) =>
  endedOn === null ? (
    '有效'
  ) : (
    <>
      <DayText on={endedOn} />
      {state === 'amended' ? '经复核变更' : '经复核撤销'}
    </>
  );

const COLUMNS: readonly ListColumn<JointNotice>[] = [
  {
    key: 'number',
    title: '文号',
    always: true,
    render: ({ id, number }) => <Link to={`/rectification/notices/${id}`}>{number}</Link>,
  },
  { key: 'unitName', title: '整改单位', render: ({ unitName }) => unitName },
  { key: 'items', title: '所列事项', render: ({ items }) => `${items.length}项` },
  { key: 'issuedOn', title: '成文日期', render: ({ issuedOn }) => <DayText on={issuedOn} /> },
  { key: 'standing', title: '效力', render: (notice) => standing(notice) },
];

/** 整改通知书 that list several problems of one unit. */
export function Component() {
  const navigate = useNavigate();
  const list = queries.useInfiniteQuery(
    'get',
    '/api/rectification/notices',
    { params: { query: { limit: PAGE } } },
    BY_CURSOR,
  );
  return (
    <>
      <PageHead
        crumbs={[{ label: '整改台账', to: '/rectification' }, { label: '整改通知书' }]}
        title="整改通知书"
        sub="一份列有同一单位的多个问题。只有一个问题的，在该事项的页面上印制。"
      />
      <PageBody>
        <PagedTable
          label="整改通知书"
          viewKey="rectification-notices"
          columns={COLUMNS}
          list={list}
          rowKey={({ id }) => id}
          onOpen={({ id }) => void navigate(`/rectification/notices/${id}`)}
          empty={
            <EmptyState
              title="还没有列多个问题的整改通知书"
              what="在整改台账中选择同一单位的几个事项，再点“印发整改通知书”。"
            />
          }
          card={(notice) => (
            <>
              <Link to={`/rectification/notices/${notice.id}`}>{notice.number}</Link>
              <div className={classes.soft}>
                {notice.unitName}，{notice.items.length}项，{standing(notice)}
              </div>
            </>
          )}
        />
      </PageBody>
    </>
  );
}
