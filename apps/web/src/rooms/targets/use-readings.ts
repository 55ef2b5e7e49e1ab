import { type Answer, queries } from '@/api/index.ts';
import type { Target } from './target-words.ts';

export type Reading = Answer<'ReadingPointAnswer'>;

const HOW_MANY = 100;

/** The figures that units have reported on a target's indicators. */
export function useReadings({ id, indicators }: Target): readonly Reading[] {
  const { data } = queries.useQuery(
    'get',
    '/api/targets/{targetId}/readings',
    { params: { path: { targetId: id }, query: { limit: HOW_MANY } } },
    { enabled: indicators.length > 0 },
  );
  return data?.items ?? [];
}

/** The last one of each indicator; none where several units report their own: adding up is a person's. */
export function latestOf(readings: readonly Reading[]): ReadonlyMap<number, Reading> {
  const found = new Map<number, Reading>();
  const inOrder = readings.toSorted((one, other) => one.asOfOn.localeCompare(other.asOfOn));
  for (const reading of inOrder) found.set(reading.indicatorId, reading);
  for (const { indicatorId, unitId } of readings) {
    if (found.get(indicatorId)?.unitId !== unitId) found.delete(indicatorId);
  }
  return found;
}
