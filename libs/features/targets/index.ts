export type { Figure, Reading, TaskFigures, Verdict } from './judgement.ts';
export { ReportRegister, type NewReport } from './report-register.service.ts';
export type { NewIndicator, NewTarget } from './target-plan.ts';
export { TargetRepository, type TargetCommand } from './target.repository.ts';
export { TargetService, type Judged } from './target.service.ts';
export { TargetsModule } from './targets.module.ts';
