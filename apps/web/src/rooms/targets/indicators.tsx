import type { EChartsCoreOption } from 'echarts/core';
import { Link } from 'react-router';
import { Chart } from '@/ui/chart.tsx';
import { dayText, monthDay } from '@/ui/day-text.tsx';
import { Section } from '@/ui/page-head.tsx';
import prose from '@/ui/prose.module.css';
import { promiseText } from './indicator-words.ts';
import classes from './target-page.module.css';
import type { Target } from './target-words.ts';
import type { Reading } from './use-readings.ts';

/** What was promised in figures, and the figures reported since. */
export function Indicators({ target, readings }: { target: Target; readings: readonly Reading[] }) {
  return (
    <div id="indicators" className={classes.indicators}>
      <Section title={`指标 ${target.indicators.length}项`}>
        {target.indicators.length === 0 && (
          <p className={prose.soft}>没有可衡量的指标，按任务完成情况评定。</p>
        )}
        {target.indicators.map((indicator) => (
          <div key={indicator.id} className={classes.indicator}>
            <div>
              <div className={classes.name}>{indicator.name}</div>
              <div className={classes.promise}>{promiseText(indicator)}</div>
              {indicator.quote && <div className={classes.quote}>{indicator.quote}</div>}
            </div>
            <Curve
              goal={indicator.value}
              name={indicator.name}
              unit={indicator.unit}
              readings={readings.filter((one) => one.indicatorId === indicator.id)}
            />
          </div>
        ))}
      </Section>
    </div>
  );
}

interface CurveProps {
  readonly name: string;
  readonly goal: number | null;
  readonly unit: string | null;
  readonly readings: readonly Reading[];
}

function Curve({ name, goal, unit, readings }: CurveProps) {
  if (readings.length === 0) return <p className={prose.soft}>还没有填报过数值。</p>;
  const inOrder = readings.toSorted((one, other) => one.asOfOn.localeCompare(other.asOfOn));
  return (
    <div>
      <Chart height={180} label={`${name}的历次数值`} option={curveOf(inOrder, goal, unit)} />
      <details>
        <summary>历次数值 {readings.length}个</summary>
        <table className={classes.unseenTable}>
          <tbody>
            {inOrder.map((one) => (
              <tr key={one.id}>
                <td>{dayText(one.asOfOn)}</td>
                <td>
                  {one.value}
                  {one.unit}
                </td>
                <td>{one.unitName}</td>
                <td>
                  <Link to={`/tasks/${one.taskId}`}>{one.taskTitle}</Link>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </div>
  );
}

/** One line a unit; the goal as a dashed line. */
function curveOf(readings: readonly Reading[], goal: number | null, unit: string | null): EChartsCoreOption {
  const days = [...new Set(readings.map(({ asOfOn }) => asOfOn))];
  const units = [...new Map(readings.map((one) => [one.unitId, one.unitName]))];
  return {
    grid: { left: 48, right: 24, top: 24, bottom: 28 },
    tooltip: { trigger: 'axis' },
    xAxis: { type: 'category', data: days.map(monthDay) },
    yAxis: { type: 'value', name: unit ?? '', scale: true },
    series: units.map(([id, unitName], at) => ({
      type: 'line',
      name: unitName,
      connectNulls: true,
      data: days.map(
        (day) => readings.findLast((one) => one.unitId === id && one.asOfOn === day)?.value ?? null,
      ),
      ...(at === 0 &&
        goal !== null && {
          markLine: {
            symbol: 'none',
            lineStyle: { type: 'dashed' },
            label: { formatter: `目标${goal}${unit ?? ''}`, position: 'insideEndTop' },
            data: [{ yAxis: goal }],
          },
        }),
    })),
  };
}
