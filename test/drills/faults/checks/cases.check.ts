import { settle } from '#domain/escalation';
import { LedgerService } from '#features/ledger';
import { PolicyService } from '#features/policies';
import { loadCases } from '../../../../libs/features/supervision/case-facts.query.ts';
import type { Drill } from '../drill-rooms.ts';
import { type Finding, rowsThatMustNotBe } from './finding.ts';

/** No case is due and overlooked: weighed again by the pure rule, each must say that it waits. */
export async function checkCases({ runtime: { uow, dataSource }, clock }: Drill): Promise<Finding[]> {
  const now = clock.now();
  const overlooked = await uow.run(async (tx) => {
    const policies = new PolicyService();
    const calendar = await policies.calendar(tx);
    const open = await tx.query<{ id: number }>("SELECT id FROM cases WHERE status <> 'closed' ORDER BY id");
    const loaded = await loadCases(
      tx,
      open.map(({ id }) => id),
    );
    const found: Finding[] = [];
    for (const { facts, ladderId } of loaded) {
      const { steps, lookAt } = settle(facts, await policies.ladder(tx, ladderId), calendar, now);
      const acts = steps.map(({ act }) => act.do);
      if (acts.length > 0)
        found.push(`Case ${facts.caseId} should have been acted on by now: ${acts.join(', ')}`);
      const [row] = await tx.query<{ nextDueAt: Date | null }>(
        'SELECT next_due_at AS "nextDueAt" FROM cases WHERE id = $1',
        [facts.caseId],
      );
      if (lookAt && (!row?.nextDueAt || row.nextDueAt > lookAt))
        found.push(
          `Case ${facts.caseId} will be looked at too late: ${String(row?.nextDueAt)} instead of ${lookAt.toISOString()}`,
        );
    }
    return found;
  });
  const [stuck, dead] = await Promise.all([
    rowsThatMustNotBe(
      dataSource,
      'A case that was set aside or failed',
      "SELECT id, failures, parked_at, last_failure FROM cases WHERE status <> 'closed' AND (parked_at IS NOT NULL OR failures > 0)",
    ),
    rowsThatMustNotBe(
      dataSource,
      'A job that never left the outbox',
      'SELECT id, job, last_error FROM outbox',
    ),
  ]);
  return [...overlooked, ...stuck, ...dead];
}

/** Every entry is sealed, and the chain proves itself. */
export async function checkLedger({ rooms, runtime: { dataSource } }: Drill): Promise<Finding[]> {
  const unsealed = await rowsThatMustNotBe(
    dataSource,
    'An entry of the ledger that was not sealed',
    'SELECT id, action FROM ledger_entries WHERE seq IS NULL',
  );
  const { verified, findings } = await rooms.get(LedgerService, { strict: false }).verify();
  return [
    ...unsealed,
    ...(verified ? [] : [`The ledger does not verify: ${JSON.stringify(findings).slice(0, 500)}`]),
  ];
}
