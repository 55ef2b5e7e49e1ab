import { BarChart, LineChart, PieChart } from 'echarts/charts';
import {
  AriaComponent,
  DatasetComponent,
  GridComponent,
  LegendComponent,
  MarkLineComponent,
  TooltipComponent,
} from 'echarts/components';
import { type EChartsType, init, use as register } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { type Mode, inkOf } from '@/app/theme.ts';

register([
  AriaComponent,
  BarChart,
  DatasetComponent,
  GridComponent,
  LegendComponent,
  LineChart,
  MarkLineComponent,
  PieChart,
  SVGRenderer,
  TooltipComponent,
]);

const still = matchMedia('(prefers-reduced-motion: reduce)');

/** A chart drawn in ink: thin lines, no decoration, red only where the caller asks for it. */
export const openChart = (element: HTMLElement, mode: Mode): EChartsType =>
  init(element, themeOf(mode, !still.matches), { renderer: 'svg' });

/** At once and without motion: a printer does not wait. */
export function recolour(chart: EChartsType, mode: Mode): void {
  chart.setTheme(themeOf(mode, false));
  chart.getZr().flush();
}

function themeOf(mode: Mode, animation: boolean) {
  const ink = inkOf(mode);
  const axis = {
    axisLine: { lineStyle: { color: ink.line } },
    axisTick: { show: false },
    axisLabel: { color: ink.inkSoft },
    splitLine: { lineStyle: { color: ink.line } },
  };
  return {
    color: [ink.indigo, ink.pine, ink.amber, ink.slate, ink.inkSoft],
    textStyle: { fontFamily: 'inherit', color: ink.ink },
    categoryAxis: { ...axis, splitLine: { show: false } },
    valueAxis: { ...axis, axisLine: { show: false } },
    timeAxis: { ...axis, splitLine: { show: false } },
    legend: { textStyle: { color: ink.inkSoft }, icon: 'rect', itemWidth: 12, itemHeight: 8 },
    tooltip: {
      backgroundColor: ink.sheet,
      borderColor: ink.line,
      textStyle: { color: ink.ink, fontSize: 13 },
      extraCssText: 'box-shadow:none;border-radius:4px',
    },
    animation,
    animationDuration: 300,
  };
}
