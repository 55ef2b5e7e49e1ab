import type { Reach, RoleName } from '#domain/identity';
import { type FormerName, namesOverTime, type NameSpan } from '#domain/organization';
import { type Day, DomainError } from '#domain/shared';
import { type Page, pageOf, readCursor, writeCursor } from '#platform/paging';
import type { AdministrativeLevel, OrganizationKind, Tx } from '#persistence';
import { sightOf, VISIBLE } from './sight.query.ts';

/** An organisation as one sees it, with the name it has on the day that is asked for. */
export interface OrganizationItem {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly kind: OrganizationKind;
  readonly level: AdministrativeLevel;
  readonly parentId: number | null;
  readonly parentName: string | null;
  readonly agencyCode: string | null;
  readonly validFrom: Day;
  readonly validTo: Day | null;
  readonly mergedIntoId: number | null;
  readonly mergedIntoName: string | null;
  readonly version: number;
}

/** Somebody who holds a role for the organisation today. */
export interface OrganizationPerson {
  readonly appointmentId: number;
  readonly personId: number;
  readonly name: string;
  readonly position: string | null;
  readonly role: RoleName;
  readonly validFrom: Day;
  readonly validTo: Day | null;
  readonly onBehalfOf: { readonly personId: number; readonly name: string } | null;
}

export interface OrganizationDetail extends OrganizationItem {
  readonly names: readonly NameSpan[];
  readonly people: readonly OrganizationPerson[];
  /** Those merged into it. */
  readonly mergers: readonly { readonly id: number; readonly name: string; readonly lastDay: Day }[];
}

export interface OrganizationFilter {
  readonly kind?: OrganizationKind | undefined;
  readonly level?: AdministrativeLevel | undefined;
  readonly parentId?: number | undefined;
  /** Part of the code, of the name or of a former name. */
  readonly text?: string | undefined;
  /** Those that stand on `on` (the rule), those that are gone by then, or all. */
  readonly standing?: 'standing' | 'closed' | 'all' | undefined;
  readonly on: Day;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

const ORDER = 'code';

/** The name on a day. */
const nameOn = (o: string, on: string) => `
  coalesce((SELECT f.name FROM organization_former_names f WHERE f.organization_id = ${o}.id AND f.until_on >= ${on}
             ORDER BY f.until_on LIMIT 1), ${o}.name)`;

const ITEM = (on: string) => `
  o.id, o.code, ${nameOn('o', on)} AS name, o.kind, o.level, o.parent_id AS "parentId",
  (SELECT ${nameOn('p', on)} FROM organizations p WHERE p.id = o.parent_id) AS "parentName",
  o.agency_code AS "agencyCode", o.valid_from AS "validFrom", o.valid_to AS "validTo", o.successor_id AS "mergedIntoId",
  (SELECT s.name FROM organizations s WHERE s.id = o.successor_id) AS "mergedIntoName", o.version`;

export async function listOrganizations(
  tx: Tx,
  reach: Reach | undefined,
  { kind, level, parentId, text, standing = 'standing', on, cursor, limit }: OrganizationFilter,
): Promise<Page<OrganizationItem>> {
  const [after] = readCursor(ORDER, cursor, 1) ?? [];
  const sight = sightOf(reach);
  const rows = await tx.query<OrganizationItem>(
    `${VISIBLE}
     SELECT ${ITEM('$3::date')} FROM organizations o
      WHERE ${sight.organization('o.id')} AND ($4::text IS NULL OR o.code > $4)
        AND ($5::text IS NULL OR o.kind = $5) AND ($6::text IS NULL OR o.level = $6)
        AND ($7::bigint IS NULL OR o.parent_id = $7)
        AND ($8::text IS NULL OR strpos(lower(o.code), lower($8)) > 0 OR strpos(o.name, $8) > 0 OR EXISTS (
              SELECT 1 FROM organization_former_names f WHERE f.organization_id = o.id AND strpos(f.name, $8) > 0))
        AND ($9 = 'all' OR CASE WHEN $9 = 'closed' THEN o.valid_to < $3::date
                            ELSE o.valid_from <= $3::date AND (o.valid_to IS NULL OR o.valid_to >= $3::date) END)
      ORDER BY o.code LIMIT $10`,
    [
      ...sight.parameters,
      ...[on, after ?? null, kind ?? null, level ?? null, parentId ?? null, text ?? null],
      ...[standing, limit + 1],
    ],
  );
  return pageOf(rows, limit, ({ code }) => writeCursor(ORDER, [code]));
}

/** What stands on a day, by code: the tree is put together from it. */
export function standingOrganizations(
  tx: Tx,
  reach: Reach | undefined,
  on: Day,
): Promise<OrganizationItem[]> {
  const sight = sightOf(reach);
  return tx.query(
    `${VISIBLE}
     SELECT ${ITEM('$3::date')} FROM organizations o
      WHERE ${sight.organization('o.id')} AND o.valid_from <= $3::date AND (o.valid_to IS NULL OR o.valid_to >= $3::date)
      ORDER BY o.code`,
    [...sight.parameters, on],
  );
}

interface DetailRow extends OrganizationItem {
  readonly currentName: string;
  readonly formerNames: readonly FormerName[];
  readonly people: readonly OrganizationPerson[];
  readonly mergers: OrganizationDetail['mergers'];
}

/**
 * One organisation with its names over time, who works there on a day, and what was merged into it.
 * @throws DomainError `ORGANIZATION_NOT_FOUND` also when it lies outside of the reach
 */
export async function organizationDetail(
  tx: Tx,
  reach: Reach | undefined,
  id: number,
  on: Day,
): Promise<OrganizationDetail> {
  const sight = sightOf(reach);
  const [row] = await tx.query<DetailRow>(
    `${VISIBLE}
     SELECT ${ITEM('$4::date')}, o.name AS "currentName",
            (SELECT coalesce(jsonb_agg(jsonb_build_object('name', f.name, 'untilOn', f.until_on, 'reason', f.reason)), '[]')
               FROM organization_former_names f WHERE f.organization_id = o.id) AS "formerNames",
            (SELECT coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'name', m.name, 'lastDay', m.valid_to) ORDER BY m.valid_to, m.id), '[]')
               FROM organizations m WHERE m.successor_id = o.id) AS mergers,
            (SELECT coalesce(jsonb_agg(jsonb_build_object('appointmentId', r.appointment_id, 'personId', p.id, 'name', p.name,
                      'position', p.position, 'role', r.role, 'validFrom', r.valid_from, 'validTo', r.valid_to, 'onBehalfOf',
                      CASE WHEN b.id IS NOT NULL THEN jsonb_build_object('personId', b.id, 'name', b.name) END)
                      ORDER BY r.role, b.id IS NOT NULL, p.id), '[]')
               FROM held_roles r JOIN people p ON p.id = r.person_id LEFT JOIN people b ON b.id = r.on_behalf_of_id
              WHERE r.organization_id = o.id AND r.valid_from <= $4::date
                AND (r.valid_to IS NULL OR r.valid_to >= $4::date)) AS people
       FROM organizations o WHERE o.id = $3 AND ${sight.organization('o.id')}`,
    [...sight.parameters, id, on],
  );
  if (!row) throw organizationNotFound(id);
  const { currentName, formerNames, ...detail } = row;
  return {
    ...detail,
    names: namesOverTime({ name: currentName, validFrom: row.validFrom, formerNames }),
  };
}

/**
 * @throws DomainError `ORGANIZATION_NOT_FOUND` when one of them is not there, or outside of the reach
 */
export async function assertVisible(tx: Tx, reach: Reach | undefined, ids: readonly number[]): Promise<void> {
  const sight = sightOf(reach);
  const rows = await tx.query<{ id: number }>(
    `${VISIBLE} SELECT o.id FROM organizations o WHERE o.id = ANY($3::bigint[]) AND ${sight.organization('o.id')}`,
    [...sight.parameters, ids],
  );
  const missing = ids.find((id) => !rows.some((row) => row.id === id));
  if (missing !== undefined) throw organizationNotFound(missing);
}

export const organizationNotFound = (organizationId: number): DomainError =>
  new DomainError('ORGANIZATION_NOT_FOUND', '单位不存在，请刷新后重试。', { organizationId });
