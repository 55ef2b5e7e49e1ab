import { Button, Select } from 'antd';
import { problemOf, queries } from '@/api/index.ts';
import { useCalendar } from '@/ui/calendar.ts';
import { EmptyState } from '@/ui/empty-state.tsx';
import { useFilters } from '@/ui/filters.ts';
import { PageBody, PageHead } from '@/ui/page-head.tsx';
import { PageLoading } from '@/ui/page-loading.tsx';
import { BY_CURSOR } from '@/ui/paging.ts';
import { ProblemView } from '@/ui/problem-view.tsx';
import { BurdenRequests } from './burden-requests.tsx';
import { BurdenTable } from './burden-table.tsx';
import classes from './inspections.module.css';

const PAGE = 100;
const YEARS = 4;
const FILTERS = { year: 'number', unitId: 'number', month: 'number', show: ['all', 'twice'] } as const;

/** 减负台账: what was asked of each unit, month by month, and what was asked twice. */
export function Component() {
  const thisYear = Number(useCalendar().today.slice(0, 4));
  const { values, set } = useFilters(FILTERS);
  const { year = thisYear, unitId, month, show = 'all' } = values;
  const list = queries.useInfiniteQuery(
    'get',
    '/api/burden',
    { params: { query: { year, limit: PAGE } } },
    BY_CURSOR,
  );
  const units = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const unit = units.find((one) => one.unitId === unitId);
  return (
    <>
      <PageHead
        title="减负台账"
        sub="下达任务、要求填报、督办文书、约谈、督察、述法都计入；写法相似的两次要求算重复。点数字看明细。"
        actions={
          <Select
            aria-label="年度"
            value={year}
            onChange={(next) => set({ year: next })}
            options={Array.from({ length: YEARS }, (_, back) => ({
              value: thisYear - back,
              label: `${thisYear - back}年`,
            }))}
          />
        }
      />
      <PageBody>
        {list.error && <ProblemView problem={problemOf(list.error)} onRetry={() => void list.refetch()} />}
        {list.isPending && <PageLoading />}
        {list.data && units.length === 0 && (
          <EmptyState title="这一年没有要求" what="下达任务、发出文书以后，这里按单位逐月统计。" />
        )}
        {units.length > 0 && (
          <div className={classes.scroll}>
            <BurdenTable units={units} year={year} />
          </div>
        )}
        {list.hasNextPage && (
          <Button block loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            载入更多单位
          </Button>
        )}
        {unitId !== undefined && (
          <BurdenRequests
            unitId={unitId}
            unitName={unit?.unitName ?? ''}
            year={year}
            month={month}
            twice={show === 'twice'}
            onClose={() => set({ unitId: null, month: null, show: null })}
          />
        )}
      </PageBody>
    </>
  );
}
