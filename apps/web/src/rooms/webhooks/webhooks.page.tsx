import { Link, useNavigate } from 'react-router';
import { queries } from '@/api/index.ts';
import { ActBar } from '@/ui/acts/index.ts';
import { EmptyState } from '@/ui/empty-state.tsx';
import { type ListColumn } from '@/ui/list-table.tsx';
import { PageBody, PageHead } from '@/ui/page-head.tsx';
import { PagedTable } from '@/ui/paged-table.tsx';
import { BY_CURSOR } from '@/ui/paging.ts';
import { RowCard } from '@/ui/row-card.tsx';
import { useSecret } from './use-secret.tsx';
import { create } from './webhook-acts.ts';
import classes from './webhooks.module.css';
import { eventText, type Webhook } from './words.ts';

const PAGE = 50;

const count = (id: number, state: 'queued' | 'failed', value: number) =>
  value === 0 ? '0' : <Link to={`/webhooks/${id}?state=${state}`}>{value}</Link>;

const COLUMNS: readonly ListColumn<Webhook>[] = [
  {
    key: 'name',
    title: '名称',
    width: 200,
    always: true,
    render: ({ id, name }) => <Link to={`/webhooks/${id}`}>{name}</Link>,
  },
  { key: 'url', title: '网址', render: ({ url }) => url },
  { key: 'events', title: '事件', render: ({ events }) => events.map(eventText).join('、') },
  { key: 'active', title: '状态', width: 100, render: ({ active }) => (active ? '● 启用' : '■ 停用') },
  {
    key: 'waiting',
    title: '待发',
    width: 80,
    align: 'right',
    render: ({ id, waiting }) => count(id, 'queued', waiting),
  },
  {
    key: 'failed',
    title: '已放弃',
    width: 90,
    align: 'right',
    render: ({ id, failed }) => count(id, 'failed', failed),
  },
];

/** 事件推送: which other systems are told of what. */
export function Component() {
  const navigate = useNavigate();
  const onSecret = useSecret();
  const list = queries.useInfiniteQuery(
    'get',
    '/api/webhooks',
    { params: { query: { limit: PAGE } } },
    BY_CURSOR,
  );
  return (
    <>
      <PageHead
        title="事件推送"
        sub="把督办中发生的事告诉其他系统；每条消息都有签名，发不到的会再发。"
        actions={<ActBar acts={[create(onSecret)]} keptAs="webhooks" />}
      />
      <PageBody>
        <PagedTable
          label="事件推送"
          viewKey="webhooks"
          columns={COLUMNS}
          rowKey={({ id }) => id}
          list={list}
          onOpen={({ id }) => void navigate(`/webhooks/${id}`)}
          empty={
            <EmptyState
              title="还没有推送"
              what="其他系统（如政务平台）要及时知道任务、文书的变化，先向其维护人员要接收网址，再在这里新建。"
            />
          }
          card={(one) => (
            <RowCard>
              <Link to={`/webhooks/${one.id}`}>{one.name}</Link>
              <span>
                {one.active ? '启用' : '停用'}，待发{one.waiting}条，已放弃{one.failed}条
              </span>
              <span className={classes.note}>{one.url}</span>
            </RowCard>
          )}
        />
      </PageBody>
    </>
  );
}
