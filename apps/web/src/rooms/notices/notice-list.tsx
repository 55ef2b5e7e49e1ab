import { useNavigate } from 'react-router';
import { queries } from '@/api/index.ts';
import { EmptyState } from '@/ui/empty-state.tsx';
import { Ladder } from '@/ui/ladder.tsx';
import { PagedTable } from '@/ui/paged-table.tsx';
import { BY_CURSOR } from '@/ui/paging.ts';
import { NoticeCard } from './notice-card.tsx';
import { NoticeDue } from './notice-due.tsx';
import { noticeQuery, type NoticeFilterValues } from './query.ts';
import { KINDS, type NoticeItem, STATUSES, waitOf } from './words.ts';

const PAGE = 100;

/** The documents as a list, the latest first. */
export function NoticeList({ filters }: { filters: NoticeFilterValues }) {
  const navigate = useNavigate();
  const list = queries.useInfiniteQuery(
    'get',
    '/api/notices',
    { params: { query: { ...noticeQuery(filters), limit: PAGE } } },
    BY_CURSOR,
  );
  return (
    <PagedTable<NoticeItem>
      label="三单文书"
      viewKey="notices"
      rowKey={({ id }) => id}
      list={list}
      onOpen={({ id }) => void navigate(`/notices/${id}`)}
      card={(notice) => <NoticeCard notice={notice} />}
      empty={
        <EmptyState
          title="没有符合条件的文书"
          what="放宽上面的筛选条件；任务逾期、漏报或进度落后时，系统会按规则拟出文书。"
        />
      }
      columns={[
        { key: 'level', title: '层级', width: 110, render: ({ level }) => <Ladder level={level} /> },
        { key: 'number', title: '文号', width: 170, render: ({ number }) => number ?? '—' },
        { key: 'title', title: '事项', always: true, render: ({ taskTitle, title }) => taskTitle ?? title },
        { key: 'unit', title: '主送单位', width: 260, render: ({ unitName }) => unitName },
        { key: 'wait', title: '等什么', width: 90, render: (notice) => waitOf(notice) },
        { key: 'due', title: '期限', width: 210, render: (notice) => <NoticeDue notice={notice} /> },
        { key: 'status', title: '状态', width: 90, optional: true, render: ({ status }) => STATUSES[status] },
        { key: 'kind', title: '文书种类', width: 120, optional: true, render: ({ kind }) => KINDS[kind] },
      ]}
    />
  );
}
