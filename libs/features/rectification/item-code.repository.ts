import { Injectable } from '@nestjs/common';
import type { Tx } from '#persistence';

/** Any number that nothing else locks; the year is the second half of the key. */
const CODE_LOCK = 730_331_03;

/** `ZG-2024-0001`; a fifth digit comes when it is needed. */
const codeOf = (year: number, seq: number) => `ZG-${year}-${String(seq).padStart(4, '0')}`;

/**
 * 整改编号 of a year. The lock is held until the transaction ends, so a code taken by a transaction that fails is
 * taken by the next one: no gaps, no doubles.
 */
@Injectable()
export class ItemCodeRepository {
  /** Takes `count` codes in a row. */
  async take(tx: Tx, year: number, count: number): Promise<string[]> {
    await tx.query('SELECT pg_advisory_xact_lock($1, $2)', [CODE_LOCK, year]);
    // Under the lock ids and codes of a year grow together: the newest row carries the last code.
    const [newest] = await tx.query<{ code: string }>(
      'SELECT code FROM rectification_items WHERE code LIKE $1 ORDER BY id DESC LIMIT 1',
      [`ZG-${year}-%`],
    );
    const last = Number(newest?.code.split('-')[2] ?? 0);
    return Array.from({ length: count }, (_, nth) => codeOf(year, last + nth + 1));
  }
}
