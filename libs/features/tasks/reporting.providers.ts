import { CooperationDesk } from './cooperation-desk.ts';
import { CooperationReader } from './cooperation-reader.service.ts';
import { CooperationRepository } from './cooperation.repository.ts';
import { CooperationService } from './cooperation.service.ts';
import { DisagreementService } from './disagreement.service.ts';
import { OverturnService } from './overturn.service.ts';
import { ProgressRepository } from './progress.repository.ts';
import { ProgressService } from './progress.service.ts';
import { ReportDraftRepository } from './report-draft.repository.ts';
import { ReportDraftService } from './report-draft.service.ts';
import { ReportReader } from './report-reader.service.ts';
import { ReportRepository } from './report.repository.ts';
import { ReportService } from './report.service.ts';
import { ReportingReader } from './reporting-reader.service.ts';
import { ReviewAnnouncer } from './review-announcer.ts';
import { ReviewService } from './review.service.ts';
import { WorkStart } from './work-start.ts';

/** The services by which units report and offices answer, for whoever uses this room … */
export const REPORTING_SERVICES = [
  CooperationReader,
  CooperationService,
  DisagreementService,
  OverturnService,
  ProgressService,
  ReportDraftService,
  ReportReader,
  ReportService,
  ReportingReader,
  ReviewService,
];

/** … and what they are made of. */
export const REPORTING_PARTS = [
  CooperationDesk,
  CooperationRepository,
  ProgressRepository,
  ReportDraftRepository,
  ReportRepository,
  ReviewAnnouncer,
  WorkStart,
];
