import { Injectable } from '@nestjs/common';
import type { Tx } from '#persistence';

/**
 * 文号 numbers of an office and year. The row stays locked until the transaction ends, so that a number taken by
 * a transaction that fails is taken by the next one: no gaps, no doubles.
 */
@Injectable()
export class NumberSeriesRepository {
  /** Takes `count` numbers in a row and returns the first. */
  async take(tx: Tx, officeId: number, year: number, count: number): Promise<number> {
    const [row] = await tx.query<{ last: number }>(
      `INSERT INTO number_series (office_id, year, last) VALUES ($1, $2, $3)
       ON CONFLICT (office_id, year) DO UPDATE SET last = number_series.last + excluded.last
       RETURNING last`,
      [officeId, year, count],
    );
    if (!row) throw new Error('The number series did not answer');
    return row.last - count + 1;
  }
}
