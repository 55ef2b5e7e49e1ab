import { Button, Checkbox, Input, Select } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { queries } from '@/api/index.ts';
import { useMay } from '@/app/session.ts';
import { ActBar } from '@/ui/acts/index.ts';
import { choices } from '@/ui/choices.ts';
import { instantText } from '@/ui/day-text.tsx';
import { EmptyState } from '@/ui/empty-state.tsx';
import { useFilters } from '@/ui/filters.ts';
import { type RowKey } from '@/ui/list-table.tsx';
import { PageBody, PageHead } from '@/ui/page-head.tsx';
import { PagedTable } from '@/ui/paged-table.tsx';
import { BY_CURSOR } from '@/ui/paging.ts';
import { RowCard } from '@/ui/row-card.tsx';
import { Counts } from './counts.tsx';
import classes from './deliveries.module.css';
import { deliveryActs } from './delivery-acts.ts';
import { QueueStanding } from './queue-standing.tsx';
import { type Delivery, standingText, STATES, TOPICS } from './words.ts';

const PAGE = 100;
const FILTERS = {
  state: Object.keys(STATES) as Delivery['state'][],
  topic: Object.keys(TOPICS) as Delivery['topic'][],
  bounced: ['true'],
  text: 'text',
} as const;

/** 邮件投递: what went out, what did not, and what nobody knows. */
export function Component() {
  const may = useMay();
  const navigate = useNavigate();
  const filters = useFilters(FILTERS);
  const { values, set } = filters;
  const [chosen, setChosen] = useState<ReadonlySet<RowKey>>(new Set());
  const list = queries.useInfiniteQuery(
    'get',
    '/api/deliveries',
    { params: { query: { ...values, limit: PAGE } } },
    BY_CURSOR,
  );
  const rows = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const acts = deliveryActs(rows.filter(({ id }) => chosen.has(id)));
  return (
    <>
      <PageHead
        title="邮件投递"
        sub="本机构及以下的邮件。文书送达以系统中的记录为准，邮件只是告知。"
        actions={<ActBar acts={acts} keptAs="deliveries" onDone={() => setChosen(new Set())} />}
      />
      <PageBody>
        <QueueStanding />
        <Counts state={values.state} onState={(state) => set({ state })} />
        <div className={classes.filters} role="search" aria-label="筛选">
          <Input.Search
            allowClear
            aria-label="收件人、地址或标题"
            placeholder="收件人、地址或标题"
            defaultValue={values.text ?? ''}
            onSearch={(text) => set({ text })}
          />
          <Select
            allowClear
            aria-label="状态"
            placeholder="全部状态"
            value={values.state ?? null}
            options={choices(STATES)}
            onChange={(state) => set({ state: state ?? null })}
          />
          <Select
            allowClear
            aria-label="类别"
            placeholder="全部类别"
            value={values.topic ?? null}
            options={choices(TOPICS)}
            onChange={(topic) => set({ topic: topic ?? null })}
          />
          <Checkbox
            checked={values.bounced === 'true'}
            onChange={({ target }) => set({ bounced: target.checked ? 'true' : null })}
          >
            只看被退回的
          </Checkbox>
        </div>
        <PagedTable
          label="邮件"
          viewKey="deliveries"
          rowKey={({ id }) => id}
          list={list}
          onOpen={({ id }) => void navigate(`/deliveries/${id}`)}
          {...(may('deliveries.manage') ? { selected: chosen, onSelect: setChosen } : {})}
          card={(mail) => (
            <RowCard to={`/deliveries/${mail.id}`}>
              <strong>{mail.title}</strong>
              <span>
                {mail.recipient}，{standingText(mail)}
              </span>
              <span className={classes.soft}>{instantText(mail.createdAt)}</span>
            </RowCard>
          )}
          empty={
            <EmptyState
              title="没有符合条件的邮件"
              what={
                filters.count > 0
                  ? '放宽上面的筛选条件再看。'
                  : '设置了发信服务器以后，系统发出的邮件会列在这里。'
              }
              action={filters.count > 0 ? <Button onClick={filters.clear}>清除筛选</Button> : undefined}
            />
          }
          columns={[
            { key: 'title', title: '标题', always: true, render: ({ title }) => title },
            {
              key: 'topic',
              title: '类别',
              width: 120,
              optional: true,
              render: ({ topic }) => TOPICS[topic],
            },
            { key: 'recipient', title: '收件人', width: 110, render: ({ recipient }) => recipient },
            { key: 'address', title: '地址', width: 230, render: ({ address }) => address },
            {
              key: 'state',
              title: '状态',
              width: 160,
              render: (mail) => (
                <span data-state={mail.state} className={classes.state}>
                  {standingText(mail)}
                </span>
              ),
            },
            {
              key: 'created',
              title: '生成',
              width: 180,
              render: ({ createdAt }) => instantText(createdAt),
            },
            {
              key: 'attempts',
              title: '已试',
              width: 80,
              optional: true,
              align: 'right',
              render: ({ attempts }) => `${attempts}次`,
            },
          ]}
        />
      </PageBody>
    </>
  );
}
