export { DeadlineService, type ExtensionPlea, type ExtensionVerdict } from './deadline.service.ts';
export { type HandedOver, HandOverService } from './hand-over.service.ts';
export { ProgressService, type ProgressFiling } from './progress.service.ts';
export type { ReportCommand, ReportContent, ReportSubmission, Review } from './report-commands.ts';
export { type DraftOf, type DraftSave, type DraftSheet, ReportDraftService } from './report-draft.service.ts';
export { ReportService } from './report.service.ts';
export { ReviewService } from './review.service.ts';
export type {
  Assignment,
  DraftEdit,
  NewMilestone,
  NewPeriod,
  Reassignment,
  TaskCommand,
  TaskDraft,
} from './task-commands.ts';
export { TaskService } from './task.service.ts';
export { TasksModule } from './tasks.module.ts';
export { TaskPlanService } from './task-plan.service.ts';
