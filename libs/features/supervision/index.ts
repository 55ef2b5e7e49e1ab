export { CaseForesightService, type NextStep } from './case-foresight.service.ts';
export type { NewCase } from './case.repository.ts';
export { CaseService } from './case.service.ts';
export { EscalationService } from './escalation.service.ts';
export { NoticeService, type Instruction, type NoticeCommand } from './notice.service.ts';
export { SupervisionModule } from './supervision.module.ts';
export type { SweepResult } from './sweep-result.ts';
