import { Button, Input } from 'antd';
import { useNavigate } from 'react-router';
import { queries } from '@/api/index.ts';
import { useMay } from '@/app/session.ts';
import { ChoiceFilter, YearFilter } from '@/ui/choice-filter.tsx';
import { choices } from '@/ui/choices.ts';
import { FilterRow } from '@/ui/filter-row.tsx';
import { OrganizationPicker } from '@/ui/organization-picker.tsx';
import { monthDay } from '@/ui/day-text.tsx';
import { EmptyState } from '@/ui/empty-state.tsx';
import { useFilters } from '@/ui/filters.ts';
import { Light } from '@/ui/light.tsx';
import { PageBody, PageHead } from '@/ui/page-head.tsx';
import { PagedTable } from '@/ui/paged-table.tsx';
import { BY_CURSOR } from '@/ui/paging.ts';
import { RowCard } from '@/ui/row-card.tsx';
import classes from './inspections.module.css';
import { type InspectionItem, lightOf, STATUSES } from './words.ts';

const PAGE = 100;
const FILTERS = {
  planYear: 'number',
  status: [
    'draft',
    'awaiting_approval',
    'planned',
    'under_way',
    'awaiting_signature',
    'issued',
    'closed',
    'cancelled',
  ],
  unitId: 'number',
  text: 'text',
} as const;

const unitsText = ({ units, unitCount }: InspectionItem): string => {
  const [first] = units;
  return unitCount > 1 ? `${first?.name ?? ''}等${unitCount}个单位` : (first?.name ?? '');
};

const spanText = ({ startsOn, endsOn }: InspectionItem): string =>
  `${monthDay(startsOn)}至${monthDay(endsOn)}`;

/** 年度督察计划, and how far each inspection has come. */
export function Component() {
  const may = useMay();
  const navigate = useNavigate();
  const { values, set } = useFilters(FILTERS);
  const list = queries.useInfiniteQuery(
    'get',
    '/api/inspections',
    { params: { query: { ...values, limit: PAGE } } },
    BY_CURSOR,
  );
  return (
    <>
      <PageHead
        title="督察"
        sub="有依据、有计划、不重复：列入年度计划后启动，发现的问题列入整改台账。"
        actions={
          may('inspections.prepare') && (
            <Button type="primary" onClick={() => void navigate('/inspections/new')}>
              拟订督察计划
            </Button>
          )
        }
      />
      <PageBody>
        <FilterRow each={200}>
          <Input.Search
            aria-label="按主题查找"
            placeholder="主题"
            allowClear
            defaultValue={values.text ?? ''}
            onSearch={(text) => set({ text })}
          />
          <YearFilter
            label="计划年度"
            ahead={1}
            value={values.planYear}
            onChange={(planYear) => set({ planYear })}
          />
          <ChoiceFilter
            label="状态"
            value={values.status}
            onChange={(status) => set({ status })}
            options={choices(STATUSES)}
          />
          <OrganizationPicker
            kind="unit"
            label="单位"
            placeholder="全部单位"
            value={values.unitId ?? null}
            onChange={(unitId) => set({ unitId: unitId ?? null })}
          />
        </FilterRow>
        <PagedTable
          label="督察"
          viewKey="inspections"
          rowKey={({ id }) => id}
          list={list}
          onOpen={({ id }) => void navigate(`/inspections/${id}`)}
          card={(one) => (
            <RowCard to={`/inspections/${one.id}`} roomy>
              <strong>{one.topic}</strong>
              <Light light={lightOf(one)} word={STATUSES[one.status]} />
              <span className={classes.soft}>
                {unitsText(one)}，{spanText(one)}
              </span>
            </RowCard>
          )}
          empty={
            <EmptyState
              title="没有督察"
              what="督察须有督察决定或者指令，先拟订计划报批，列入年度计划后启动。"
            />
          }
          columns={[
            { key: 'topic', title: '主题', always: true, render: ({ topic }) => topic },
            { key: 'year', title: '计划年度', width: 90, render: ({ planYear }) => `${planYear}年` },
            { key: 'units', title: '被督察单位', render: unitsText },
            { key: 'span', title: '时间', width: 190, render: spanText },
            { key: 'head', title: '组长', width: 90, render: ({ headName }) => headName },
            {
              key: 'status',
              title: '办理情况',
              width: 140,
              render: (one) => <Light light={lightOf(one)} word={STATUSES[one.status]} />,
            },
            {
              key: 'problems',
              title: '问题（销号）',
              width: 120,
              render: ({ problems, closed }) => (problems === 0 ? '' : `${problems}个（${closed}个）`),
            },
            { key: 'number', title: '文号', width: 170, optional: true, render: ({ number }) => number },
          ]}
        />
      </PageBody>
    </>
  );
}
