import { AnnualReportsController } from './annual-reports.controller.ts';

export const ANNUAL_REPORT_CONTROLLERS = [AnnualReportsController];
