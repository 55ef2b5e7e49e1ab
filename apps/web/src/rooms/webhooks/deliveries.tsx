import { Button, Segmented } from 'antd';
import { api, queries } from '@/api/index.ts';
import { useAct } from '@/ui/act.ts';
import { instantText } from '@/ui/day-text.tsx';
import { EmptyState } from '@/ui/empty-state.tsx';
import { useFilters } from '@/ui/filters.ts';
import { type ListColumn } from '@/ui/list-table.tsx';
import { Section } from '@/ui/page-head.tsx';
import { PagedTable } from '@/ui/paged-table.tsx';
import { BY_CURSOR } from '@/ui/paging.ts';
import { RowCard } from '@/ui/row-card.tsx';
import classes from './webhooks.module.css';
import { type Delivery, DELIVERY_STATES, eventText, LOOK_AGAIN_MS } from './words.ts';

const PAGE = 50;
const FILTERS = { state: ['queued', 'sent', 'failed'] } as const;
const STATE_OPTIONS = [
  { value: '', label: '全部' },
  ...FILTERS.state.map((value) => ({ value, label: DELIVERY_STATES[value] })),
];

/** What the other side said, or when it will be tried again. */
function answerText({ lastStatus, lastResponse, nextAt, state }: Delivery): string {
  const said = [lastStatus, lastResponse].filter((part) => part !== null && part !== '').join(' ');
  const next = state === 'queued' && nextAt !== null ? `将于${instantText(nextAt)}发送` : '';
  return [said, next].filter(Boolean).join('；') || '—';
}

/** 发送记录, newest first; what was given up can be sent again. */
export function Deliveries({ webhookId }: { webhookId: number }) {
  const { values, set } = useFilters(FILTERS);
  const { run, busy } = useAct();
  const list = queries.useInfiniteQuery(
    'get',
    '/api/webhooks/{webhookId}/deliveries',
    { params: { path: { webhookId }, query: { ...values, limit: PAGE } } },
    {
      ...BY_CURSOR,
      refetchInterval: ({ state: { data } }) =>
        data?.pages[0]?.items.some(({ state }) => state === 'queued') ? LOOK_AGAIN_MS : false,
    },
  );
  const again = ({ id, event }: Delivery) => {
    const label = `重发${id}`;
    return (
      <Button
        size="small"
        aria-label={`重发${eventText(event)}`}
        loading={busy === label}
        onClick={() =>
          void run(
            label,
            () =>
              api.POST('/api/webhooks/{webhookId}/deliveries/{deliveryId}/replay', {
                params: { path: { webhookId, deliveryId: id } },
              }),
            { done: '已列入待发' },
          )
        }
      >
        重发
      </Button>
    );
  };
  const columns: readonly ListColumn<Delivery>[] = [
    { key: 'at', title: '时间', width: 190, render: ({ createdAt }) => instantText(createdAt) },
    { key: 'event', title: '事件', width: 240, always: true, render: ({ event }) => eventText(event) },
    { key: 'subject', title: '记录', width: 150, render: ({ subject }) => subject ?? '—' },
    { key: 'state', title: '状态', width: 110, render: ({ state }) => DELIVERY_STATES[state] },
    { key: 'attempts', title: '已试', width: 70, align: 'right', render: ({ attempts }) => `${attempts}次` },
    { key: 'answer', title: '对方的答复', render: answerText },
    {
      key: 'again',
      title: '',
      width: 80,
      always: true,
      render: (one) => one.state !== 'queued' && again(one),
    },
  ];
  return (
    <Section title="发送记录">
      <div className={classes.filters}>
        <Segmented
          aria-label="发送状态"
          options={STATE_OPTIONS}
          value={values.state ?? ''}
          onChange={(state) => set({ state: FILTERS.state.find((one) => one === state) ?? null })}
        />
      </div>
      <PagedTable
        label="发送记录"
        viewKey="webhook-deliveries"
        columns={columns}
        rowKey={({ id }) => id}
        list={list}
        empty={<EmptyState title="没有发送记录" what="点“试发”发一条试验消息，看对方能不能收到。" />}
        card={(one) => (
          <RowCard>
            <span>
              {DELIVERY_STATES[one.state]}，{eventText(one.event)}
            </span>
            <span className={classes.note}>
              {instantText(one.createdAt)}，{answerText(one)}
            </span>
            {one.state !== 'queued' && <span>{again(one)}</span>}
          </RowCard>
        )}
      />
    </Section>
  );
}
