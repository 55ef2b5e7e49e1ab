export { LedgerService, type Change } from './ledger.service.ts';
