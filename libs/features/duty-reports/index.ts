export type {
  AppraisalCommand,
  CycleCommand,
  DraftCommand,
  FormCommand,
  HearingCommand,
  NewCycle,
  PlanCommand,
  ReasonCommand,
  ReportCommand,
  ReviewCommand,
  VoteCommand,
} from './commands.ts';
export { type CycleFilter, DutyCycleReader } from './duty-cycle-reader.service.ts';
export { DutyCycleService } from './duty-cycle.service.ts';
export { DutyDeliberationService } from './duty-deliberation.service.ts';
export { DutyEvaluationService } from './duty-evaluation.service.ts';
export type { DutyReportFilter } from './duty-list.sql.ts';
export { DutyReportHandOver } from './hand-over.service.ts';
export { DutyReportReader } from './duty-report-reader.service.ts';
export { DutyReportService } from './duty-report.service.ts';
export { DutyReportsModule } from './duty-reports.module.ts';
export { type DutyStoryEntry, DutyStoryService } from './duty-story.service.ts';
export { type CycleSummary, DutySummaryService, type SummarisedUnit } from './duty-summary.service.ts';
export type {
  BallotView,
  CyclePage,
  CycleView,
  DutyAct,
  DutyReportPage,
  DutyReportView,
} from './duty-view.ts';
export { summaryWorkbook } from './summary-workbook.ts';
