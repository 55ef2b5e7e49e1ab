import { Button, Input } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { problemOf, queries } from '@/api/index.ts';
import { useMay } from '@/app/session.ts';
import { ActBar } from '@/ui/acts/index.ts';
import { useCalendar } from '@/ui/calendar.ts';
import { DayPicker } from '@/ui/day-picker.tsx';
import { dayText } from '@/ui/day-text.tsx';
import { EmptyState } from '@/ui/empty-state.tsx';
import { FilterRow } from '@/ui/filter-row.tsx';
import { useFilters } from '@/ui/filters.ts';
import { PageBody, PageHead } from '@/ui/page-head.tsx';
import { PageLoading } from '@/ui/page-loading.tsx';
import { ProblemView } from '@/ui/problem-view.tsx';
import { BranchView } from './branch.tsx';
import { Closed } from './closed.tsx';
import { found } from './found-act.ts';
import classes from './organizations.module.css';
import { countOf, pruned } from './words.ts';

const FILTERS = { text: 'text', on: 'text' } as const;

/** 机构: who stands under whom, today or on any day. */
export function Component() {
  const may = useMay();
  const navigate = useNavigate();
  const { today } = useCalendar();
  const { values, set } = useFilters(FILTERS);
  const [typed, setTyped] = useState(values.text ?? '');
  const { data, error, refetch } = queries.useQuery('get', '/api/organizations/tree', {
    params: { query: values.on === undefined ? {} : { on: values.on } },
  });
  const roots = pruned(data?.roots ?? [], (values.text ?? '').trim());
  const manages = may('organizations.manage');
  return (
    <>
      <PageHead
        title="机构"
        sub="督办机构和责任单位，按隶属关系排列；更名、合并、撤销都留有记录，可以查看任何一天的样子。"
        actions={
          manages && (
            <>
              <ActBar
                acts={[found(data?.roots[0]?.id, today)]}
                keptAs="organizations"
                onDone={(_, id) => void navigate(`/organizations/${String(id)}`)}
              />
              <Link to="/people/import">
                <Button>从 Excel 导入</Button>
              </Link>
            </>
          )
        }
      />
      <PageBody>
        <FilterRow className={classes.filters}>
          <Input.Search
            aria-label="按名称、代码查找"
            placeholder="名称或代码"
            allowClear
            className={classes.search}
            value={typed}
            onChange={({ target }) => {
              setTyped(target.value);
              set({ text: target.value });
            }}
          />
          <DayPicker
            value={values.on ?? null}
            max={today}
            placeholder="按日期查看"
            onChange={(on) => set({ on: on ?? null })}
          />
        </FilterRow>
        {error && !data && <ProblemView problem={problemOf(error)} onRetry={() => void refetch()} />}
        {!data && !error && <PageLoading />}
        {data && (
          <p className={classes.note} role="status">
            {values.on === undefined ? '现有' : `${dayText(values.on)}有`}
            {countOf(roots)}个机构{values.text === undefined ? '' : '符合条件（含上级）'}。
          </p>
        )}
        {data && roots.length === 0 && (
          <EmptyState title="没有找到机构" what="换一个名称或日期试试；已撤并的列在下面。" />
        )}
        {roots.map((root) => (
          <BranchView key={root.id} branch={root} />
        ))}
        {values.on === undefined && <Closed />}
      </PageBody>
    </>
  );
}
