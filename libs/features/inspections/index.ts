export {
  type BurdenFilter,
  type BurdenMonth,
  BurdenService,
  type RequestFilter,
  type UnitBurden,
} from './burden.service.ts';
export { type ConclusionReviewDecision, ConclusionReviewService } from './conclusion-review.service.ts';
export { ConclusionService, type ConclusionSigning } from './conclusion.service.ts';
export { type Assessment, FindingService } from './findings.service.ts';
export { FindingImportService } from './import/finding-import.service.ts';
export { InspectionHandOver } from './hand-over.service.ts';
export type { InspectionCommand } from './inspection-desk.ts';
export { RECEIPT_ALARM_DAYS } from './inspection-alarms.ts';
export { InspectionFigureService, type InspectionYear } from './inspection-figures.service.ts';
export type { ConclusionReviewRow, InspectionRow } from './inspection-list.sql.ts';
export type { ConclusionView, FindingView, InspectionPage, InspectionPart } from './inspection-page.sql.ts';
export { type InspectionFilter, InspectionReader, type ReviewFilter } from './inspection-reader.service.ts';
export { type InspectionStoryEntry, InspectionStoryService } from './inspection-story.service.ts';
export { InspectionsModule } from './inspections.module.ts';
export { PlanningService, type PlanWish } from './planning.service.ts';
export { InspectionTeamService, type RecusalWish } from './team.service.ts';
export { type PartCommand, UnitAnswerService } from './unit-answer.service.ts';
