import type { Ladder } from '#domain/escalation';
import { day, dayOf, yearOf } from '#domain/shared';
import { PolicyService } from '#features/policies';
import { type Tx } from '#persistence';
import { holidayYears } from '#seeds';

/**
 * What no system can work without: the holidays announced so far, and a ladder. A year that is there stays as it
 * is, for an administrator may have loaded it; a release that knows a new year brings it along.
 */
export async function loadBasics(tx: Tx, now: Date, policies: PolicyService, ladder: Ladder): Promise<void> {
  const known = await tx.query<{ year: number }>('SELECT year FROM calendar_years');
  const missing = holidayYears().filter(({ year }) => !known.some((loaded) => loaded.year === year));
  if (missing.length > 0) await policies.loadYears(tx, now, missing);
  const [published] = await tx.query('SELECT 1 FROM ladders LIMIT 1');
  if (published) return;
  await policies.publishLadder(tx, now, ladder, day(`${yearOf(dayOf(now))}-01-01`));
}
