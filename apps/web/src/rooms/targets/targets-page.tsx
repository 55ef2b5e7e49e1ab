import { Button, Input, Segmented } from 'antd';
import { Link, useNavigate } from 'react-router';
import { queries } from '@/api/index.ts';
import { useMay } from '@/app/session.ts';
import { ChoiceFilter } from '@/ui/choice-filter.tsx';
import { EmptyState } from '@/ui/empty-state.tsx';
import { FilterRow } from '@/ui/filter-row.tsx';
import { useFilters } from '@/ui/filters.ts';
import { OrganizationPicker } from '@/ui/organization-picker.tsx';
import { PageBody, PageHead } from '@/ui/page-head.tsx';
import { PagedTable } from '@/ui/paged-table.tsx';
import { BY_CURSOR } from '@/ui/paging.ts';
import { TARGET_COLUMNS, TargetCard } from './target-columns.tsx';
import { STATUS_OPTIONS, type TargetItem } from './target-words.ts';
import classes from './targets.module.css';

const STATUSES = STATUS_OPTIONS.map(({ value }) => value);
const FILTERS = {
  planYear: 'number',
  status: STATUSES,
  leadUnitId: 'number',
  officeId: 'number',
  reportId: 'number',
  text: 'text',
  flat: ['yes'],
} as const;
const YEARS_SHOWN = 6;
const PAGE = 100;

/** The targets of the years, under the report that announced them. */
export function Component() {
  const may = useMay();
  const navigate = useNavigate();
  const { values, set, clear, count } = useFilters(FILTERS);
  const { flat, ...query } = values;
  const list = queries.useInfiniteQuery(
    'get',
    '/api/targets',
    { params: { query: { ...query, sort: '-planYear', limit: PAGE } } },
    BY_CURSOR,
  );
  const newest = list.data?.pages[0]?.items[0]?.planYear ?? values.planYear;
  const years = newest === undefined ? [] : Array.from({ length: YEARS_SHOWN }, (_, ago) => newest + 1 - ago);
  return (
    <>
      <PageHead
        title="年度目标"
        sub="报告中承诺的事项，逐项分解为任务、指标，年底评定。"
        actions={
          may('targets.manage') && (
            <>
              {may('plans.import') && (
                <Link to="/plan-imports/new">
                  <Button type="primary">从报告导入</Button>
                </Link>
              )}
              <Link to="/targets/new">
                <Button>手工建立</Button>
              </Link>
            </>
          )
        }
      />
      <PageBody>
        <FilterRow label="筛选年度目标" className={classes.filters}>
          <Input.Search
            allowClear
            aria-label="名称或内容"
            placeholder="名称或内容"
            defaultValue={values.text ?? ''}
            onSearch={(text) => set({ text })}
          />
          <ChoiceFilter
            label="年度"
            value={values.planYear}
            options={years.map((year) => ({ value: year, label: `${year}年` }))}
            onChange={(planYear) => set({ planYear })}
          />
          <ChoiceFilter
            label="状态"
            value={values.status}
            options={STATUS_OPTIONS}
            onChange={(status) => set({ status })}
          />
          <OrganizationPicker
            label="牵头单位"
            placeholder="全部牵头单位"
            value={values.leadUnitId}
            onChange={(leadUnitId) => set({ leadUnitId: leadUnitId ?? null })}
          />
          <Segmented
            aria-label="排列"
            value={flat ?? 'no'}
            onChange={(next) => set({ flat: next === 'yes' ? 'yes' : null })}
            options={[
              { value: 'no', label: '按年度和来源' },
              { value: 'yes', label: '平铺' },
            ]}
          />
          {count > (flat ? 1 : 0) && (
            <Button type="link" onClick={clear}>
              清除筛选
            </Button>
          )}
        </FilterRow>
        <PagedTable<TargetItem>
          label="年度目标"
          viewKey="targets"
          columns={TARGET_COLUMNS}
          list={list}
          rowKey={({ id }) => id}
          onOpen={({ id }) => void navigate(`/targets/${id}`)}
          card={(row) => <TargetCard row={row} />}
          {...(!flat && { groupOf: sourceOf })}
          empty={
            count > 0 ? (
              <EmptyState
                title="没有符合条件的目标"
                what="放宽筛选条件再看。"
                action={<Button onClick={clear}>清除筛选</Button>}
              />
            ) : (
              <EmptyState
                title="还没有年度目标"
                what="导入上一年度的报告，系统从工作安排中找出目标，由您核对确认。"
                action={
                  may('plans.import') && (
                    <Link to="/plan-imports/new">
                      <Button type="primary">从报告导入</Button>
                    </Link>
                  )
                }
              />
            )
          }
        />
      </PageBody>
    </>
  );
}

/** The year and the report that announced it. */
const sourceOf = ({ planYear, reportId, reportTitle, officeName }: TargetItem) => ({
  key: `${planYear}.${reportId ?? ''}.${officeName}`,
  label: `${planYear}年　${reportTitle ?? '手工建立'}　${officeName}`,
});
