import type { Reach } from '#domain/identity';
import { dayOf } from '#domain/shared';
import { type Sight, sightOf, VISIBLE } from '#features/organizations';
import type { Actor } from '#platform/actor';
import type { Tx } from '#persistence';

/**
 * Whose mail an office looks after: that of its own documents, and of the people who work for it or under it. A unit’s
 * own reach opens nothing here. Statements begin with `VISIBLE` and take $1, $2 of the sight and the day as $3.
 */
export interface DeliverySight {
  readonly parameters: Sight['parameters'];
  /** Holds for a delivery `d`. */
  readonly condition: string;
}

export function deliverySight(reach: Reach | undefined): DeliverySight {
  const sight = sightOf(reach && { ...reach, units: [] });
  return {
    parameters: sight.parameters,
    condition: `(${sight.person('d.recipient_id', '$3::date')} OR EXISTS (
      SELECT 1 FROM notices n WHERE n.id = d.notice_id AND n.office_id = ANY($1::bigint[])))`,
  };
}

/** Those that the actor may see; an actor without reach sees all. */
export async function visibleDeliveries(
  tx: Tx,
  actor: Actor,
  now: Date,
  ids: readonly number[],
): Promise<ReadonlySet<number>> {
  if (actor.kind !== 'person' || !actor.reach) return new Set(ids);
  const { parameters, condition } = deliverySight(actor.reach);
  const rows = await tx.query<{ id: number }>(
    `${VISIBLE} SELECT d.id FROM deliveries d WHERE d.id = ANY($4::bigint[]) AND ${condition}`,
    [...parameters, dayOf(now), ids],
  );
  return new Set(rows.map(({ id }) => id));
}
