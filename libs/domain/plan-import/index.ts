export * from './changes/index.ts';
export * from './drafts/index.ts';
export { assertMayWithImport, type ImportAct, importNotFound } from './import-powers.ts';
export * from './lead/index.ts';
export { planImportLife, type PlanImportState, type PlanImportStep } from './plan-import.life.ts';
export { READER_VERSION } from './reader-version.ts';
export { reportFacts, type ReportFacts, type ReportHints } from './report-facts.ts';
export { normaliseReport, reportHash } from './report-text.ts';
export * from './tasks/index.ts';
