export type {
  Acceptance,
  AcceptedTask,
  DraftCommand,
  DraftEdit,
  ImportCommand,
  NewFileImport,
  NewImport,
} from './commands.ts';
export { DecompositionService, type Decomposition } from './decomposition.service.ts';
export { DraftDesk } from './draft-desk.service.ts';
export { PlanConfirmation } from './plan-confirmation.service.ts';
export { PlanImportModule } from './plan-import.module.ts';
export type { ImportFilter, ImportNames, ImportRow, ImportSearch, Page } from './plan-import.query.ts';
export type { ImportedReport } from './plan-import.repository.ts';
export { PlanImportService, type ImportOutcome, type ImportView } from './plan-import.service.ts';
