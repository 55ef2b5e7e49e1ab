import { ProgressRepository } from './progress.repository.ts';
import { ProgressService } from './progress.service.ts';
import { ReportDraftRepository } from './report-draft.repository.ts';
import { ReportDraftService } from './report-draft.service.ts';
import { ReportRepository } from './report.repository.ts';
import { ReportService } from './report.service.ts';
import { ReviewAnnouncer } from './review-announcer.ts';
import { ReviewService } from './review.service.ts';
import { WorkStart } from './work-start.ts';

/** The services by which units report and offices answer, for whoever uses this room … */
export const REPORTING_SERVICES = [ProgressService, ReportDraftService, ReportService, ReviewService];

/** … and what they are made of. */
export const REPORTING_PARTS = [
  ProgressRepository,
  ReportDraftRepository,
  ReportRepository,
  ReviewAnnouncer,
  WorkStart,
];
