import { Button } from 'antd';
import { Link } from 'react-router';
import { type Answer, problemOf, queries } from '@/api/index.ts';
import { EmptyState } from '@/ui/empty-state.tsx';
import { type ListColumn, ListTable } from '@/ui/list-table.tsx';
import { BY_CURSOR } from '@/ui/paging.ts';
import { ProblemView } from '@/ui/problem-view.tsx';
import prose from '@/ui/prose.module.css';
import type { Asked } from './asked.ts';
import { Cell } from './breakdown.tsx';
import { type FigureValue, valueText } from './figure-groups.ts';
import { listPath } from './list-path.ts';
import classes from './statistics.module.css';

type UnitRow = Answer<'UnitStatisticsAnswer'>;

const SHOWN: readonly (readonly [FigureValue['key'], string, boolean])[] = [
  ['tasks.total', '任务', true],
  ['tasks.done', '完成', true],
  ['tasks.overdue', '逾期', true],
  ['tasks.on_time_rate', '按期完成率%', true],
  ['tasks.on_time_originally_rate', '按原定期限%', false],
  ['tasks.moved', '期限变动', false],
  ['cooperation.total', '配合', false],
  ['documents.guidance', '提醒', true],
  ['documents.interview', '约谈', true],
  ['replies.on_time_rate', '按期回复率%', false],
  ['problems.found', '问题', true],
  ['problems.closing_rate', '整改率%', true],
  ['problems.relapsed', '回潮', false],
];

const COLUMNS: readonly ListColumn<UnitRow>[] = [
  { key: 'unit', title: '单位', always: true, render: ({ unitName }) => unitName },
  ...SHOWN.map(([key, title, usual]): ListColumn<UnitRow> => ({
    ...{ key, title, width: title.endsWith('%') ? 112 : 76, align: 'right', optional: !usual },
    render: ({ figures }) => <Cell value={figures.find((figure) => figure.key === key)} />,
  })),
  {
    key: 'burden',
    title: '被要求次数',
    width: 172,
    align: 'right',
    render: ({ burden: { total, perMonth, duplicates, list, duplicateList } }) => (
      <>
        <Link to={listPath(list)} className={prose.link}>
          {total}
        </Link>
        <span className={prose.soft}>（月均{valueText(perMonth)}）</span>
        {duplicates > 0 && (
          <Link to={listPath(duplicateList)} className={classes.duplicates}>
            重复{duplicates}
          </Link>
        )}
      </>
    ),
  },
];

/** Unit by unit, with what each of them was asked for. */
export function Units({ asked: { year, officeId, unitId } }: { asked: Asked }) {
  const { data, error, refetch, isFetching, hasNextPage, fetchNextPage } = queries.useInfiniteQuery(
    'get',
    '/api/statistics/units',
    { params: { query: { year, ...(officeId && { officeId }), ...(unitId && { unitId }) } } },
    BY_CURSOR,
  );
  if (error) return <ProblemView problem={problemOf(error)} onRetry={() => void refetch()} />;
  return (
    <ListTable<UnitRow>
      label="各单位的指标"
      viewKey="statistics.units"
      columns={COLUMNS}
      rows={data?.pages.flatMap(({ items }) => items) ?? []}
      rowKey={(row) => row.unitId}
      loading={isFetching}
      more={hasNextPage}
      onMore={() => void fetchNextPage()}
      empty={
        <EmptyState
          title="没有可见的单位"
          what="换一个年度或者督办机构。"
          action={<Button onClick={() => void refetch()}>重新统计</Button>}
        />
      }
      card={(row) => <UnitCard row={row} />}
    />
  );
}

function UnitCard({ row }: { row: UnitRow }) {
  return (
    <div>
      <strong>{row.unitName}</strong>
      <div className={classes.pairs}>
        {SHOWN.filter(([, , usual]) => usual).map(([key, title]) => (
          <span key={key}>
            <span className={prose.soft}>{title}</span>{' '}
            <Cell value={row.figures.find((one) => one.key === key)} />
          </span>
        ))}
        <span>
          <span className={prose.soft}>被要求</span>{' '}
          <Link to={listPath(row.burden.list)}>{row.burden.total}次</Link>
        </span>
      </div>
    </div>
  );
}
