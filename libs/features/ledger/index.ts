export type { LedgerEntry, LedgerFilter, LedgerLine } from './entry.ts';
export { EXPORT_FORMATS, type ExportFormat } from './export-format.ts';
export { type LedgerListQuery, LedgerReader } from './ledger-reader.service.ts';
export { LedgerReadingModule } from './ledger-reading.module.ts';
export { LedgerVerifier, type VerificationStanding } from './ledger-verifier.service.ts';
export { LedgerService, type Change } from './ledger.service.ts';
