export { DeadlineService, type ExtensionPlea, type ExtensionVerdict } from './deadline.service.ts';
export { type HandedOver, HandOverService } from './hand-over.service.ts';
export { TaskImportService } from './import/task-import.service.ts';
export { REPORT_TERM } from './reporting-periods.ts';
export * from './reporting.ts';
export type {
  Assignment,
  DraftEdit,
  NewMilestone,
  NewPeriod,
  Reassignment,
  TaskCommand,
  TaskDraft,
} from './task-commands.ts';
export { ACCEPTANCE_MORNING, AcceptanceReminder } from './acceptance-reminder.service.ts';
export { TaskRemindersModule } from './task-reminders.module.ts';
export { TaskService } from './task.service.ts';
export { TasksModule } from './tasks.module.ts';
export { TaskPlanService } from './task-plan.service.ts';
export * from './views/index.ts';
