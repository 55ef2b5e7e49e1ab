export type { Narrowing, YearAsked } from './asked.ts';
export { countStatement } from './counting.ts';
export { type Dashboard, type DashboardAsked, DashboardService, type Decision } from './dashboard.service.ts';
export type { Figure, FigureValue } from './figure.ts';
export { listOf } from './links.ts';
export { type Present, PresentDay } from './present-day.service.ts';
export { type CountedRecord, RecordListService, type RecordsAsked } from './record-list.service.ts';
export { StatisticsModule } from './statistics.module.ts';
export {
  type Asker,
  type BreakdownRow,
  StatisticsService,
  type UnitsAsked,
  type UnitStatistics,
  type YearStatistics,
} from './statistics.service.ts';
