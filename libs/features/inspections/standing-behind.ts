import type { Day } from '#domain/shared';
import type { Tx } from '#persistence';

/** An inspection as far as its leaders' orders go. */
interface Instructed {
  readonly officeId: number;
  readonly instructions: readonly { readonly leaderId: number }[];
}

/** Who of these people leads which of these organisations on a day. */
export function leadersAmong(
  tx: Tx,
  personIds: readonly number[],
  organizationIds: readonly number[],
  on: Day,
): Promise<{ personId: number; organizationId: number }[]> {
  return tx.query(
    `SELECT person_id AS "personId", organization_id AS "organizationId" FROM held_roles
      WHERE role = 'leader' AND person_id = ANY($1::bigint[]) AND organization_id = ANY($2::bigint[])
        AND valid_from <= $3 AND (valid_to IS NULL OR valid_to >= $3) ORDER BY person_id, organization_id`,
    [personIds, organizationIds, on],
  );
}

/**
 * Nobody inspects beyond his powers: a leader of the office stands behind all of it, or each unit's own leader behind
 * his part.
 * @returns the first leader; null where a unit has none behind it
 */
export async function leaderBehind(
  tx: Tx,
  { officeId, instructions }: Instructed,
  unitIds: readonly number[],
  on: Day,
): Promise<number | null> {
  const leaderIds = instructions.map(({ leaderId }) => leaderId);
  const led = await leadersAmong(tx, leaderIds, [officeId, ...unitIds], on);
  const covered = (id: number) => led.some(({ organizationId }) => organizationId === id);
  const whole = covered(officeId) || unitIds.every(covered);
  return whole ? (led[0]?.personId ?? null) : null;
}
