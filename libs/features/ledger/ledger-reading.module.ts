import { Module } from '@nestjs/common';
import { LedgerReader } from './ledger-reader.service.ts';
import { LedgerVerifier } from './ledger-verifier.service.ts';

/** Reading and proving; writing is everybody's, and comes with the foundation. */
@Module({ providers: [LedgerReader, LedgerVerifier], exports: [LedgerReader, LedgerVerifier] })
export class LedgerReadingModule {}
