import { DutyCyclesController } from './duty-cycles.controller.ts';
import { DutyEvaluationsController } from './duty-evaluations.controller.ts';
import { DutyReportsController } from './duty-reports.controller.ts';

export const DUTY_REPORT_CONTROLLERS = [
  DutyCyclesController,
  DutyEvaluationsController,
  DutyReportsController,
];
