import { Segmented } from 'antd';
import { Link, useNavigate } from 'react-router';
import { queries } from '@/api/index.ts';
import { choices } from '@/ui/choices.ts';
import { DayText } from '@/ui/day-text.tsx';
import { EmptyState } from '@/ui/empty-state.tsx';
import { FilterRow } from '@/ui/filter-row.tsx';
import { useFilters } from '@/ui/filters.ts';
import { type ListColumn } from '@/ui/list-table.tsx';
import { PageBody, PageHead } from '@/ui/page-head.tsx';
import { PagedTable } from '@/ui/paged-table.tsx';
import { BY_CURSOR } from '@/ui/paging.ts';
import prose from '@/ui/prose.module.css';
import classes from '../statistics.module.css';
import { REQUEST_FILTERS, REQUEST_WORDS, type UnitRequest } from './request-words.ts';

const COLUMNS: readonly ListColumn<UnitRequest>[] = [
  { key: 'on', title: '日期', width: 180, render: ({ on }) => <DayText on={on} /> },
  { key: 'kind', title: '要求', width: 110, render: ({ kind }) => REQUEST_WORDS[kind] },
  { key: 'title', title: '事项', always: true, render: ({ path, title }) => <Link to={path}>{title}</Link> },
  { key: 'office', title: '提出机构', width: 280, render: ({ officeName }) => officeName },
];

/** 减负台账 of one unit: everything it was asked for. */
export function Component() {
  const navigate = useNavigate();
  const { values, set } = useFilters(REQUEST_FILTERS);
  const { unitId = 0, year = 0, ...narrowed } = values;
  const list = queries.useInfiniteQuery(
    'get',
    '/api/burden/requests',
    { params: { query: { unitId, year, ...narrowed } } },
    BY_CURSOR,
  );
  return (
    <>
      <PageHead
        crumbs={[{ label: '统计', to: `/statistics?year=${year}&view=units` }, { label: '减负台账' }]}
        title={`${list.data?.pages[0]?.items[0]?.unitName ?? '单位'}${year}年被要求的事项`}
        sub="下达任务、要求填报、发出文书、约谈、督察和述法，各计一次。"
      />
      <PageBody>
        <FilterRow className={classes.filters}>
          <Segmented<UnitRequest['kind'] | 'all'>
            aria-label="要求的种类"
            value={values.kind ?? 'all'}
            onChange={(kind) => set({ kind: kind === 'all' ? null : kind })}
            options={[{ value: 'all', label: '全部' }, ...choices(REQUEST_WORDS)]}
          />
        </FilterRow>
        <PagedTable<UnitRequest>
          label="被要求的事项"
          viewKey="burden.requests"
          columns={COLUMNS}
          list={list}
          rowKey={({ kind, id }) => `${kind}.${id}`}
          onOpen={({ path }) => void navigate(path)}
          empty={<EmptyState title="没有被要求的事项" what="这一年度没有向该单位提出这类要求。" />}
          card={(row) => (
            <div>
              <Link to={row.path}>{row.title}</Link>
              <div className={prose.soft}>
                {REQUEST_WORDS[row.kind]}　{row.officeName}
              </div>
              <DayText on={row.on} />
            </div>
          )}
        />
      </PageBody>
    </>
  );
}
