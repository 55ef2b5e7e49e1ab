import { StatisticsController } from './statistics.controller.ts';

export const STATISTICS_CONTROLLERS = [StatisticsController];
