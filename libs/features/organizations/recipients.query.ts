import type { Audience } from '#domain/escalation';
import type { Day } from '#domain/shared';
import type { Tx } from '#persistence';

/** A person who holds a role for an organisation; one who holds two stands in the list twice. */
export interface Recipient {
  readonly personId: number;
  readonly name: string;
  readonly email: string;
  readonly role: Audience;
}

interface Row extends Recipient {
  readonly organizationId: number;
}

/**
 * Who holds the asked roles for each organisation on a day: one query for many, every organisation present in the
 * answer, people in the order of `audience`, then of their entry. Liaison, head and leader are looked up by the
 * unit, the approver by the office that signs.
 */
export async function recipientsOf(
  tx: Tx,
  organizationIds: readonly number[],
  audience: readonly Audience[],
  on: Day,
): Promise<Map<number, Recipient[]>> {
  const found = new Map<number, Recipient[]>(organizationIds.map((id) => [id, []]));
  const rows = await tx.query<Row>(
    `SELECT a.organization_id AS "organizationId", p.id AS "personId", p.name, p.email, a.role
       FROM appointments a JOIN people p ON p.id = a.person_id
      WHERE a.organization_id = ANY($1::bigint[]) AND a.role = ANY($2::text[])
        AND a.valid_from <= $3 AND (a.valid_to IS NULL OR a.valid_to >= $3)
      ORDER BY a.organization_id, array_position($2::text[], a.role), p.id`,
    [organizationIds, audience, on],
  );
  for (const { organizationId, ...recipient } of rows) found.get(organizationId)?.push(recipient);
  return found;
}
