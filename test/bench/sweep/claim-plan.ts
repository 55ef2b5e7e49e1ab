import type { DataSource } from 'typeorm';
import { UnitOfWork } from '#persistence';
import { CaseRepository, CLAIM_DUE } from '../../../libs/features/supervision/case.repository.ts';

const RUNS = 5;
/** As many as a sweep takes in one transaction. */
const BATCH = 500;

class RolledBack extends Error {}

/** The plan of the claim and what it costs, leaving everything as it was. */
export async function claimPlan(
  dataSource: DataSource,
  now: Date,
): Promise<{ plan: string[]; claimMs: number }> {
  const uow = new UnitOfWork(dataSource);
  const cases = new CaseRepository();
  let plan: string[] = [];
  let claimMs = Number.POSITIVE_INFINITY;
  for (let look = 0; look < RUNS; look += 1) {
    try {
      await uow.run(async (tx) => {
        const started = performance.now();
        await cases.claimDue(tx, now, BATCH);
        claimMs = Math.min(claimMs, performance.now() - started);
        throw new RolledBack();
      });
    } catch (error) {
      if (!(error instanceof RolledBack)) throw error;
    }
  }
  try {
    await uow.run(async (tx) => {
      const rows = await tx.query<{ 'QUERY PLAN': string }>(
        `EXPLAIN (ANALYZE, BUFFERS, COSTS OFF) ${CLAIM_DUE}`,
        [now, BATCH],
      );
      plan = rows.map((row) => row['QUERY PLAN']);
      throw new RolledBack();
    });
  } catch (error) {
    if (!(error instanceof RolledBack)) throw error;
  }
  return { plan, claimMs };
}
