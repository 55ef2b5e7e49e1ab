import type { Reach, RoleName } from '#domain/identity';
import type { Day } from '#domain/shared';
import { type Page, pageOf, readCursor, writeCursor } from '#platform/paging';
import type { Tx } from '#persistence';
import { personNotFound } from './people.repository.ts';
import { type Sight, sightOf, VISIBLE } from './sight.query.ts';

/** A role somebody holds, or held. */
export interface PersonRole {
  readonly appointmentId: number;
  readonly role: RoleName;
  readonly organizationId: number;
  readonly organizationName: string;
  readonly validFrom: Day;
  readonly validTo: Day | null;
  readonly onBehalfOf: { readonly personId: number; readonly name: string } | null;
}

export interface PersonItem {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly email: string;
  readonly position: string | null;
  readonly version: number;
  /** Of visible organisations alone. */
  readonly roles: readonly PersonRole[];
}

export interface PeopleFilter {
  /** Part of the code, the name, the address or the position. */
  readonly text?: string | undefined;
  /** Who holds a role there. */
  readonly organizationId?: number | undefined;
  readonly role?: RoleName | undefined;
  readonly on: Day;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

const ORDER = 'code';

/** @param since only roles that end on this day or later, or all when null */
const ITEM = (sight: Sight, since: string) => `
  p.id, p.code, p.name, p.email, p.position, p.version,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('appointmentId', r.appointment_id, 'role', r.role, 'organizationId', o.id,
            'organizationName', o.name, 'validFrom', r.valid_from, 'validTo', r.valid_to, 'onBehalfOf',
            CASE WHEN b.id IS NOT NULL THEN jsonb_build_object('personId', b.id, 'name', b.name) END)
            ORDER BY r.valid_from, b.id IS NOT NULL, r.appointment_id), '[]')
     FROM held_roles r JOIN organizations o ON o.id = r.organization_id LEFT JOIN people b ON b.id = r.on_behalf_of_id
    WHERE r.person_id = p.id AND (${since} IS NULL OR r.valid_to IS NULL OR r.valid_to >= ${since})
      AND (r.valid_to IS NULL OR r.valid_to >= r.valid_from) AND ${sight.organization('o.id')}) AS roles`;

/** People by code, with the roles they hold on a day or will hold. */
export async function listPeople(
  tx: Tx,
  reach: Reach | undefined,
  { text, organizationId, role, on, cursor, limit }: PeopleFilter,
): Promise<Page<PersonItem>> {
  const [after] = readCursor(ORDER, cursor, 1) ?? [];
  const sight = sightOf(reach);
  const rows = await tx.query<PersonItem>(
    `${VISIBLE}
     SELECT ${ITEM(sight, '$3::date')} FROM people p
      WHERE ($4::text IS NULL OR p.code > $4)
        AND ($5::text IS NULL OR strpos(lower(concat_ws(' ', p.code, p.name, p.email, p.position)), lower($5)) > 0)
        AND (($6::bigint IS NULL AND $7::text IS NULL) OR EXISTS (
              SELECT 1 FROM held_roles h WHERE h.person_id = p.id AND ($6::bigint IS NULL OR h.organization_id = $6)
                 AND ($7::text IS NULL OR h.role = $7) AND h.valid_from <= $3::date
                 AND (h.valid_to IS NULL OR h.valid_to >= $3::date) AND ${sight.organization('h.organization_id')}))
        AND ${sight.person('p.id', '$3::date')}
      ORDER BY p.code LIMIT $8`,
    [
      ...sight.parameters,
      ...[on, after ?? null, text ?? null, organizationId ?? null, role ?? null, limit + 1],
    ],
  );
  return pageOf(rows, limit, ({ code }) => writeCursor(ORDER, [code]));
}

/**
 * One person with all roles, past ones too.
 * @throws DomainError `PERSON_NOT_FOUND` also when outside of the reach
 */
export async function personDetail(
  tx: Tx,
  reach: Reach | undefined,
  id: number,
  on: Day,
): Promise<PersonItem> {
  const sight = sightOf(reach);
  const [row] = await tx.query<PersonItem>(
    `${VISIBLE} SELECT ${ITEM(sight, 'NULL::date')} FROM people p WHERE p.id = $3 AND ${sight.person('p.id', '$4::date')}`,
    [...sight.parameters, id, on],
  );
  if (!row) throw personNotFound(id);
  return row;
}
