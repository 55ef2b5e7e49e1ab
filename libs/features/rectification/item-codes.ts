import { type Day, dayOf, yearOf } from '#domain/shared';
import { takeNumbers, type Tx } from '#persistence';
import type { NewItem } from './rectification.repository.ts';

/** 整改编号: `ZG-2024-0001`; a fifth digit comes when it is needed. */
const codeOf = (year: number, seq: number) => `ZG-${year}-${String(seq).padStart(4, '0')}`;

/** Numbers are taken series by series in a fixed order: two writers never wait for each other in a ring. */
export async function withCodes(
  tx: Tx,
  now: Date,
  items: readonly NewItem[],
): Promise<(NewItem & { code: string; foundOn: Day })[]> {
  const dayOfItem = ({ foundOn }: NewItem) => foundOn ?? dayOf(now);
  const yearOfItem = (item: NewItem) => yearOf(dayOfItem(item));
  const seriesOf = (item: NewItem) => `${item.officeId} ${yearOfItem(item)}`;
  const codes = new Map<string, string[]>();
  for (const name of [...new Set(items.map(seriesOf))].sort()) {
    const [officeId = 0, year = 0] = name.split(' ').map(Number);
    const count = items.filter((item) => seriesOf(item) === name).length;
    const first = await takeNumbers(tx, { officeId, series: 'rectification', year }, count);
    codes.set(
      name,
      Array.from({ length: count }, (_, nth) => codeOf(year, first + nth)),
    );
  }
  return items.map((item) => ({
    ...{ ...item, foundOn: dayOfItem(item) },
    code: codes.get(seriesOf(item))?.shift() ?? '',
  }));
}
