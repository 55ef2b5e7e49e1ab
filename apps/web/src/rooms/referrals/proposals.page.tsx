import { Button } from 'antd';
import { useNavigate } from 'react-router';
import { queries } from '@/api/index.ts';
import { useMay } from '@/app/session.ts';
import { ChoiceFilter, OnlyFilter } from '@/ui/choice-filter.tsx';
import { choices } from '@/ui/choices.ts';
import { dayOfInstant, shortDay } from '@/ui/day-text.tsx';
import { EmptyState } from '@/ui/empty-state.tsx';
import { FilterRow } from '@/ui/filter-row.tsx';
import { useFilters } from '@/ui/filters.ts';
import { Light } from '@/ui/light.tsx';
import { PageBody, PageHead } from '@/ui/page-head.tsx';
import { PagedTable } from '@/ui/paged-table.tsx';
import { BY_CURSOR } from '@/ui/paging.ts';
import { RowCard } from '@/ui/row-card.tsx';
import classes from './referrals.module.css';
import { KINDS, lightOf, STATUSES } from './words.ts';

const PAGE = 100;
const FILTERS = {
  kind: ['public_criticism', 'referral'],
  status: [
    'proposed',
    'approved',
    'rejected',
    'withdrawn',
    'published',
    'handed_over',
    'received',
    'answered',
  ],
  unitId: 'number',
  awaitingMyDecision: ['true'],
} as const;

/** 通报 and 移送: proposed after the third level, decided by a leader. */
export function Component() {
  const may = useMay();
  const navigate = useNavigate();
  const { values, set } = useFilters(FILTERS);
  const list = queries.useInfiniteQuery(
    'get',
    '/api/proposals',
    { params: { query: { ...values, limit: PAGE } } },
    BY_CURSOR,
  );
  return (
    <>
      <PageHead
        title="通报移送"
        sub="督察后仍未整改的，系统提出通报或移送的建议；督办机构也可以提出。都由分管领导决定。"
        actions={
          may('proposals.manage') && <Button onClick={() => void navigate('/proposals/new')}>提出建议</Button>
        }
      />
      <PageBody>
        <FilterRow each={170}>
          <ChoiceFilter
            label="种类"
            all="通报和移送"
            value={values.kind}
            onChange={(kind) => set({ kind })}
            options={choices(KINDS)}
          />
          <ChoiceFilter
            label="状态"
            value={values.status}
            onChange={(status) => set({ status })}
            options={choices(STATUSES)}
          />
          {may('proposals.decide') && (
            <OnlyFilter
              on={values.awaitingMyDecision !== undefined}
              onChange={(on) => set({ awaitingMyDecision: on ? 'true' : null })}
            >
              只看待我决定
            </OnlyFilter>
          )}
        </FilterRow>
        <PagedTable
          label="通报和移送的建议"
          viewKey="proposals"
          rowKey={({ id }) => id}
          list={list}
          onOpen={({ id }) => void navigate(`/proposals/${id}`)}
          card={(one) => (
            <RowCard to={`/proposals/${one.id}`} roomy>
              <strong>{one.title}</strong>
              <Light light={lightOf(one.status)} word={STATUSES[one.status]} />
              <span className={classes.soft}>{one.unitName}</span>
            </RowCard>
          )}
          empty={
            <EmptyState
              title="没有通报或移送的建议"
              what="督察后期限已过仍未整改的，系统会提出建议，由领导决定。"
            />
          }
          columns={[
            { key: 'kind', title: '种类', width: 80, render: ({ kind }) => KINDS[kind] },
            { key: 'title', title: '事项', always: true, render: ({ title }) => title },
            { key: 'unit', title: '涉及单位', width: 220, render: ({ unitName }) => unitName },
            {
              key: 'status',
              title: '办理情况',
              width: 110,
              render: ({ status }) => <Light light={lightOf(status)} word={STATUSES[status]} />,
            },
            {
              key: 'proposed',
              title: '提出',
              width: 190,
              render: ({ proposedAt, proposedByName }) =>
                `${proposedByName ?? '系统'}，${shortDay(dayOfInstant(proposedAt))}`,
            },
            { key: 'number', title: '文号', width: 170, render: ({ number }) => number },
          ]}
        />
      </PageBody>
    </>
  );
}
