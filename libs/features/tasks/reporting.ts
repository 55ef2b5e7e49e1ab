/** What the doors use of reporting and cooperation. */
export {
  CooperationReader,
  type ContributionSheet,
  type DisagreementSheet,
} from './cooperation-reader.service.ts';
export { CooperationService, type ContributionCommand, type NewContribution } from './cooperation.service.ts';
export { DisagreementService, type DisagreementDecision } from './disagreement.service.ts';
export { type FalseClaim, OverturnService } from './overturn.service.ts';
export { ProgressService, type ProgressFiling } from './progress.service.ts';
export type { ReportCommand, ReportContent, ReportSubmission, Review } from './report-commands.ts';
export { type DraftOf, type DraftSave, type DraftSheet, ReportDraftService } from './report-draft.service.ts';
export { ReportReader } from './report-reader.service.ts';
export { ReportService } from './report.service.ts';
export {
  type NamedReading,
  REPORT_STATUSES,
  type ReportSheet,
  type ReportStatus,
  type ReviewSheet,
  type TakenIn,
} from './report-sheet.query.ts';
export { type OwedPeriod, type ReadingPoint, ReportingReader } from './reporting-reader.service.ts';
export { ReviewService } from './review.service.ts';
