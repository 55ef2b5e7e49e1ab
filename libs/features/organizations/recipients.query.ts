import type { Audience } from '#domain/escalation';
import type { Day } from '#domain/shared';
import type { Tx } from '#persistence';

/** A person who holds a role for an organisation; one who holds two stands in the list twice. */
export interface Recipient {
  readonly personId: number;
  readonly name: string;
  readonly email: string;
  readonly role: Audience;
  /** Told in place of this absent person; null for who holds the role by appointment. */
  readonly substituteFor: string | null;
}

interface Row extends Recipient {
  readonly organizationId: number;
}

/**
 * Who holds the asked roles for each organisation on a day, by appointment or as a substitute: one query for many,
 * every organisation present in the answer, people in the order of `audience`, substitutes last. Liaison, head and leader are looked up by the
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
    `SELECT r.organization_id AS "organizationId", p.id AS "personId", p.name, p.email, r.role,
            CASE WHEN bool_and(b.id IS NOT NULL) THEN string_agg(b.name, '、' ORDER BY b.id) END AS "substituteFor"
       FROM held_roles r JOIN people p ON p.id = r.person_id LEFT JOIN people b ON b.id = r.on_behalf_of_id
      WHERE r.organization_id = ANY($1::bigint[]) AND r.role = ANY($2::text[])
        AND r.valid_from <= $3 AND (r.valid_to IS NULL OR r.valid_to >= $3)
      GROUP BY r.organization_id, r.role, p.id
      ORDER BY r.organization_id, array_position($2::text[], r.role), bool_and(b.id IS NOT NULL), p.id`,
    [organizationIds, audience, on],
  );
  for (const { organizationId, ...recipient } of rows) found.get(organizationId)?.push(recipient);
  return found;
}
