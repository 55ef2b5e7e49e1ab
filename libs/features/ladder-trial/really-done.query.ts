import type { Tx } from '#persistence';
import type { TrialScope } from './case-history.query.ts';

/** What really went out in the period, by unit and level. */
export function reallyIssued(
  tx: Tx,
  { officeIds, from, to }: TrialScope,
): Promise<{ unitId: number; level: number; count: number }[]> {
  return tx.query(
    `SELECT unit_id AS "unitId", level, count(*)::int AS count FROM notices
      WHERE office_id = ANY($1::bigint[]) AND issued_on BETWEEN $2 AND $3 GROUP BY unit_id, level`,
    [officeIds, from, to],
  );
}

/** Mails really written to these people in the period about warnings, documents and proposals. */
export function reallyMailed(
  tx: Tx,
  { from, to }: TrialScope,
  personIds: readonly number[],
): Promise<{ personId: number; count: number }[]> {
  return tx.query(
    `SELECT recipient_id AS "personId", count(*)::int AS count FROM deliveries
      WHERE recipient_id = ANY($1::bigint[]) AND topic IN ('warning', 'notice', 'proposal') AND channel = 'mail'
        AND state <> 'cancelled' AND (created_at AT TIME ZONE 'Asia/Shanghai')::date BETWEEN $2 AND $3
      GROUP BY recipient_id`,
    [personIds, from, to],
  );
}

export async function namesOfUnits(tx: Tx, unitIds: readonly number[]): Promise<ReadonlyMap<number, string>> {
  const rows = await tx.query<{ id: number; name: string }>(
    'SELECT id, name FROM organizations WHERE id = ANY($1::bigint[])',
    [unitIds],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
