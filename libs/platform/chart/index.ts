export type { Chart, ChartPart, PartedBar, PiledColumns } from './chart.ts';
export { ChartPress } from './chart-press.ts';
