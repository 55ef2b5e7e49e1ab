import { Button, Segmented, Select } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { type Answer, api, problemOf, queries } from '@/api/index.ts';
import { useAct } from '@/ui/act.ts';
import { EmptyState } from '@/ui/empty-state.tsx';
import { FilterRow } from '@/ui/filter-row.tsx';
import { useFilters } from '@/ui/filters.ts';
import { PageBody, PageHead } from '@/ui/page-head.tsx';
import { PageLoading } from '@/ui/page-loading.tsx';
import { BY_CURSOR } from '@/ui/paging.ts';
import { ProblemView } from '@/ui/problem-view.tsx';
import classes from './inbox.module.css';
import { MessageDrawer } from './message-drawer.tsx';
import { MessageRow } from './message-row.tsx';

type Message = Answer<'InboxMessageAnswer'>;
type Topic = Message['topic'];

const FILTERS = { topic: 'text', show: ['unread', 'all'] } as const;

/** 消息: what I was told, and why I. */
export function Component() {
  const { values, set } = useFilters(FILTERS);
  const [open, setOpen] = useState<Message>();
  const { run, busy } = useAct();
  const topic = values.topic as Topic | undefined;
  const query = {
    ...(topic === undefined ? {} : { topic }),
    ...(values.show === 'unread' ? { unread: 'true' as const } : {}),
  };
  const list = queries.useInfiniteQuery('get', '/api/inbox', { params: { query } }, BY_CURSOR);
  const topics = queries.useQuery('get', '/api/inbox/preferences', {}, { staleTime: Infinity });
  const unread = queries.useQuery('get', '/api/inbox/unread', {});
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const total = unread.data?.total ?? 0;
  const mark = (messageIds: number[], read: boolean) =>
    run(read ? '标为已读' : '标为未读', () => api.POST('/api/inbox/reading', { body: { messageIds, read } }));
  const show = (message: Message) => {
    setOpen(message);
    if (message.readAt === null)
      void api
        .POST('/api/inbox/reading', { body: { messageIds: [message.id], read: true } })
        .then(() => list.refetch());
  };
  const readAll = () => {
    const [newest] = items;
    if (!newest) return;
    const body = { upToId: newest.id, ...(topic === undefined ? {} : { topic }) };
    void run('全部标为已读', () => api.POST('/api/inbox/reading-all', { body }));
  };
  const at = items.findIndex(({ id }) => id === open?.id);
  const before = items[at - 1];
  const after = items[at + 1];
  return (
    <>
      <PageHead
        title="消息"
        sub={total === 0 ? '没有未读消息' : `${total}条未读`}
        actions={
          <>
            <Button disabled={total === 0 || busy !== undefined} onClick={readAll}>
              全部标为已读
            </Button>
            <Link to="/inbox/preferences">
              <Button>接收方式</Button>
            </Link>
          </>
        }
      />
      <PageBody>
        <FilterRow className={classes.filters}>
          <Segmented
            value={values.show ?? 'all'}
            onChange={(next) => set({ show: next === 'unread' ? next : null })}
            options={[
              { value: 'all', label: '全部' },
              { value: 'unread', label: '未读' },
            ]}
          />
          <Select
            allowClear
            aria-label="主题"
            placeholder="全部主题"
            className={classes.topic}
            value={topic ?? null}
            onChange={(next: string | null) => set({ topic: next })}
            options={topics.data?.items.map(({ topic: value, name }) => ({ value, label: name })) ?? []}
          />
        </FilterRow>
        {list.error && <ProblemView problem={problemOf(list.error)} onRetry={() => void list.refetch()} />}
        {list.isPending && <PageLoading />}
        {list.data && items.length === 0 && (
          <EmptyState
            title={values.show === 'unread' ? '都读过了' : '还没有消息'}
            what="任务下达、文书送达、审核结果和期限预警都会在这里告诉您，同时按您选的方式发邮件。"
          />
        )}
        <ul className={classes.list}>
          {items.map((message) => (
            <MessageRow
              key={message.id}
              message={message}
              active={message.id === open?.id}
              onOpen={() => show(message)}
            />
          ))}
        </ul>
        {list.hasNextPage && (
          <Button block loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            再看一些
          </Button>
        )}
      </PageBody>
      <MessageDrawer
        message={open}
        onClose={() => setOpen(undefined)}
        onUnread={(id) => {
          setOpen(undefined);
          void mark([id], false);
        }}
        {...(before ? { onPrevious: () => show(before) } : {})}
        {...(after ? { onNext: () => show(after) } : {})}
      />
    </>
  );
}
