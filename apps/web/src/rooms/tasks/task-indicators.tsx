import { useMemo } from 'react';
import { useMode } from '@/app/mode.ts';
import { inkOf } from '@/app/theme.ts';
import { useMay } from '@/app/session.ts';
import { type Answer, queries } from '@/api/index.ts';
import { Chart } from '@/ui/chart.tsx';
import { dayText } from '@/ui/day-text.tsx';
import classes from './task.module.css';
import type { TaskPage } from './words.ts';

type Indicator = Answer<'TargetAnswer'>['indicators'][number];
type Point = Answer<'ReadingPointAnswer'>;

const OPS: Readonly<Record<string, string>> = {
  '=': '达到',
  '>=': '不低于',
  '<=': '不高于',
  '<': '低于',
  '>': '高于',
  '≈': '约为',
  up: '提升',
  down: '下降',
  rank: '位次达到',
};

export const promiseText = ({ op, value, unit }: Pick<Indicator, 'op' | 'value' | 'unit'>): string =>
  `${OPS[op] ?? op}${value ?? ''}${value === null ? '' : (unit ?? '')}`;

/** The promises of the task's target and how they have moved. */
export function TaskIndicators({ task }: { task: TaskPage }) {
  const may = useMay();
  const targetId = task.targetId ?? 0;
  const open = { enabled: task.targetId !== null && may('targets.read') };
  const params = { path: { targetId } };
  const { data: target } = queries.useQuery('get', '/api/targets/{targetId}', { params }, open);
  const { data: points } = queries.useQuery(
    'get',
    '/api/targets/{targetId}/readings',
    { params: { ...params, query: { limit: 200 } } },
    open,
  );
  if (task.targetId === null) return <p className={classes.soft}>这项任务没有归入年度目标，不对应指标。</p>;
  if (!target || !points) return null;
  if (target.indicators.length === 0) {
    return <p className={classes.soft}>年度目标没有写明可量化的指标，以完成情况判断。</p>;
  }
  return target.indicators.map((indicator) => (
    <Curve
      key={indicator.id}
      indicator={indicator}
      points={points.items.filter(({ indicatorId }) => indicatorId === indicator.id)}
    />
  ));
}

function Curve({ indicator, points }: { indicator: Indicator; points: readonly Point[] }) {
  const ink = inkOf(useMode());
  const { name, value, unit } = indicator;
  const ordered = useMemo(
    () =>
      points
        .filter(({ reportStatus }) => reportStatus !== 'withdrawn')
        .toSorted((one, other) => (one.asOfOn < other.asOfOn ? -1 : 1)),
    [points],
  );
  const last = ordered.at(-1);
  const option = useMemo(
    () => ({
      grid: { left: 44, right: 16, top: 12, bottom: 24 },
      tooltip: { trigger: 'axis' },
      xAxis: { type: 'time' },
      yAxis: { type: 'value', scale: true },
      series: [
        {
          type: 'line',
          name,
          data: ordered.map((point) => [point.asOfOn, point.value]),
          symbolSize: 7,
          markLine:
            value === null
              ? undefined
              : {
                  silent: true,
                  symbol: 'none',
                  lineStyle: { color: ink.slate, type: 'dashed' },
                  label: { formatter: '要求', color: ink.inkSoft, position: 'insideEndTop' },
                  data: [{ yAxis: value }],
                },
        },
      ],
    }),
    [ordered, name, value, ink],
  );
  return (
    <div className={classes.indicator}>
      <div className={classes.entryHead}>
        <b>{name}</b>
        <span>{promiseText(indicator)}</span>
        <span className={classes.soft}>
          {last
            ? `最近：${last.value}${unit ?? ''}（${dayText(last.asOfOn)}，${last.unitName}）`
            : '还没有数值'}
        </span>
      </div>
      {ordered.length > 1 && (
        <Chart
          height={160}
          label={`${name}的历次数值`}
          option={option}
          alternative={
            <ul>
              {ordered.map(({ id, asOfOn, value: measured }) => (
                <li key={id}>
                  {dayText(asOfOn)}：{measured}
                  {unit}
                </li>
              ))}
            </ul>
          }
        />
      )}
    </div>
  );
}
