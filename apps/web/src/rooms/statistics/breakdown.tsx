import { Segmented, Select } from 'antd';
import type { EChartsCoreOption } from 'echarts/core';
import { Link, useNavigate } from 'react-router';
import { type Answer, problemOf, queries } from '@/api/index.ts';
import { Chart } from '@/ui/chart.tsx';
import { EmptyState } from '@/ui/empty-state.tsx';
import { FilterRow } from '@/ui/filter-row.tsx';
import { PageLoading } from '@/ui/page-loading.tsx';
import { ProblemView } from '@/ui/problem-view.tsx';
import prose from '@/ui/prose.module.css';
import { type Asked, type By, DIMENSIONS } from './asked.ts';
import { type FigureValue, valueText } from './figure-groups.ts';
import { listPath } from './list-path.ts';
import classes from './statistics.module.css';

type Row = Answer<'BreakdownRowAnswer'>;
type Key = FigureValue['key'];

interface Props {
  readonly asked: Asked;
  readonly by: By;
  readonly figure: string | undefined;
  readonly onChange: (next: { readonly by?: By; readonly figure?: string | null }) => void;
}

/** What is drawn before anybody chooses. */
const USUAL: Readonly<Record<By, readonly Key[]>> = {
  month: [
    'documents.guidance',
    'documents.interview',
    'documents.total',
    'tasks.total',
    'tasks.done',
    'problems.found',
  ],
  level: [
    'tasks.total',
    'tasks.done',
    'tasks.overdue',
    'tasks.on_time_rate',
    'documents.total',
    'problems.closing_rate',
  ],
  source: [
    'targets.total',
    'tasks.total',
    'tasks.done',
    'documents.total',
    'problems.found',
    'problems.closed',
  ],
  kind: ['documents.total', 'replies.owed', 'replies.on_time', 'replies.on_time_rate'],
};

/** The figures by month, level, source or kind of document: one drawn, the usual ones beside each other. */
export function Breakdown({ asked, by, figure, onChange }: Props) {
  const navigate = useNavigate();
  const { data, error, refetch } = queries.useQuery('get', '/api/statistics/breakdown', {
    params: { query: { ...asked, by } },
  });
  const { data: known } = queries.useQuery('get', '/api/statistics', { params: { query: asked } });
  if (error) return <ProblemView problem={problemOf(error)} onRetry={() => void refetch()} />;
  if (!data || !known) return <PageLoading />;
  const present = new Set(data.rows.flatMap(({ figures }) => figures.map(({ key }) => key)));
  const definitions = known.figures.filter(({ key }) => present.has(key));
  const usual = USUAL[by].filter((key) => present.has(key));
  const drawn =
    definitions.find(({ key }) => key === figure) ?? definitions.find(({ key }) => key === usual[0]);
  const columns = definitions.filter(({ key }) => usual.includes(key) || key === drawn?.key);
  return (
    <>
      <FilterRow label="分列方式" className={classes.filters}>
        <Segmented<By>
          aria-label="按什么分列"
          value={by}
          onChange={(next) => onChange({ by: next, figure: null })}
          options={(Object.keys(DIMENSIONS) as By[]).map((value) => ({
            value,
            label: `按${DIMENSIONS[value]}`,
          }))}
        />
        <Select
          aria-label="图中的指标"
          showSearch={{ optionFilterProp: 'label' }}
          value={drawn?.key ?? null}
          options={definitions.map(({ key, name }) => ({ value: key, label: name }))}
          onChange={(key) => onChange({ figure: key ?? null })}
          style={{ width: 220 }}
        />
      </FilterRow>
      {data.rows.length === 0 || !drawn ? (
        <EmptyState title="没有可以分列的数字" what="换一个年度，或者换一种分列方式。" />
      ) : (
        <>
          <Chart
            height={280}
            label={`${drawn.name}，按${DIMENSIONS[by]}`}
            option={barsOf(data.rows, drawn)}
            onPick={({ index }) => {
              const list = valueOf(data.rows[index], drawn.key)?.list;
              if (list) void navigate(listPath(list));
            }}
          />
          <p className={classes.definition}>
            {drawn.name}：{drawn.definition}
          </p>
          <div className={prose.scrolling}>
            <table className={classes.grid}>
              <thead>
                <tr>
                  <th scope="col">{DIMENSIONS[by]}</th>
                  {columns.map(({ key, name, unit, definition }) => (
                    <th key={key} scope="col" title={definition}>
                      {name}
                      <span className={classes.unit}>{unit}</span>
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {data.rows.map((row) => (
                  <tr key={row.value}>
                    <th scope="row">{row.name}</th>
                    {columns.map(({ key }) => (
                      <td key={key}>
                        <Cell value={valueOf(row, key)} />
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </>
  );
}

const valueOf = (row: Row | undefined, key: Key): FigureValue | undefined =>
  row?.figures.find((figure) => figure.key === key);

/** A number in a grid: opens its list; nothing is nothing to open. */
export function Cell({ value }: { value: FigureValue | undefined }) {
  if (!value || value.value === null) return <span className={prose.soft}>—</span>;
  if (value.value === 0 && value.denominator === null) return <span className={prose.soft}>0</span>;
  return (
    <Link
      to={listPath(value.list)}
      {...(value.denominator !== null && { title: `${value.numerator} / ${value.denominator}` })}
    >
      {valueText(value.value)}
    </Link>
  );
}

const barsOf = (
  rows: readonly Row[],
  { key, name, unit }: { key: Key; name: string; unit: string },
): EChartsCoreOption => ({
  grid: { left: 56, right: 24, top: 32, bottom: 32 },
  tooltip: { trigger: 'axis' },
  xAxis: { type: 'category', data: rows.map((row) => row.name) },
  yAxis: { type: 'value', name: unit },
  series: [
    {
      type: 'bar',
      name,
      barMaxWidth: 40,
      label: { show: true, position: 'top' },
      data: rows.map((row) => valueOf(row, key)?.value ?? null),
    },
  ],
});
