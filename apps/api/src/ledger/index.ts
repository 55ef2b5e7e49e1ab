import { LedgerController } from './ledger.controller.ts';

export const LEDGER_CONTROLLERS = [LedgerController];
