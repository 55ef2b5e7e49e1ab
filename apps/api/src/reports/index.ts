import { ContributionsController } from './contributions.controller.ts';
import { DisagreementsController } from './disagreements.controller.ts';
import { ReportDraftsController } from './report-drafts.controller.ts';
import { ReportingController } from './reporting.controller.ts';
import { ReportsController } from './reports.controller.ts';

export const REPORT_CONTROLLERS = [
  ContributionsController,
  DisagreementsController,
  ReportDraftsController,
  ReportingController,
  ReportsController,
];
