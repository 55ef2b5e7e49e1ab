import type { SeriesName } from './entities/notice.entity.ts';
import type { Tx } from './unit-of-work.ts';

export interface SeriesKey {
  readonly officeId: number;
  readonly series: SeriesName;
  readonly year: number;
}

/**
 * Takes `count` numbers of a series in a row and returns the first. The row stays locked until the transaction
 * ends, so that a number taken by a transaction that fails is taken by the next one: no gaps, no doubles.
 */
export async function takeNumbers(
  tx: Tx,
  { officeId, series, year }: SeriesKey,
  count: number,
): Promise<number> {
  const [row] = await tx.query<{ last: number }>(
    `INSERT INTO number_series (office_id, series, year, last) VALUES ($1, $2, $3, $4)
     ON CONFLICT (office_id, series, year) DO UPDATE SET last = number_series.last + excluded.last
     RETURNING last`,
    [officeId, series, year, count],
  );
  if (!row) throw new Error('The number series did not answer');
  return row.last - count + 1;
}
