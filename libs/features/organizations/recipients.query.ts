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
 * every organisation present in the answer, people in the order of `audience`, substitutes last, each in the order of
 * entry. Liaison, head and leader are looked up by the unit, the approver by the office that signs.
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
            CASE WHEN r.on_behalf_of_id IS NOT NULL
                 THEN (SELECT b.name FROM people b WHERE b.id = r.on_behalf_of_id) END AS "substituteFor"
       FROM held_roles r JOIN people p ON p.id = r.person_id
      WHERE r.organization_id = ANY($1::bigint[]) AND r.role = ANY($2::text[])
        AND r.valid_from <= $3 AND (r.valid_to IS NULL OR r.valid_to >= $3)
      ORDER BY r.organization_id, array_position($2::text[], r.role), r.on_behalf_of_id IS NOT NULL, p.id`,
    [organizationIds, audience, on],
  );
  for (const { organizationId, ...recipient } of rows) {
    const told = found.get(organizationId);
    // By appointment first: nobody is told twice in one role for standing in as well.
    if (!told?.some(({ personId, role }) => personId === recipient.personId && role === recipient.role)) {
      told?.push(recipient);
    }
  }
  return found;
}
