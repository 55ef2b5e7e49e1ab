import { Injectable } from '@nestjs/common';
import type { Day } from '#domain/shared';
import type { AdministrativeLevel, OrganizationKind, Role, Tx } from '#persistence';
import type { NewAppointment, NewOrganization, NewPerson } from './registration.ts';

/** An organisation in its tree. */
export interface OrganizationNode {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly kind: OrganizationKind;
  readonly level: AdministrativeLevel;
  readonly parentId: number | null;
  readonly agencyCode: string | null;
  readonly validFrom: Day;
  readonly validTo: Day | null;
}

interface Coded {
  readonly id: number;
  readonly code: string;
}

/** Two appointments that must not stand at the same time. */
export interface AppointmentClash {
  readonly person: string;
  readonly organization: string;
  readonly role: Role;
  readonly otherRole: Role;
}

const NODE = `o.id, o.code, o.name, o.kind, o.level, o.parent_id AS "parentId", o.agency_code AS "agencyCode",
              o.valid_from AS "validFrom", o.valid_to AS "validTo"`;

const idsByCode = (rows: readonly Coded[]) => new Map(rows.map(({ code, id }) => [code, id]));

@Injectable()
export class OrganizationRepository {
  /** Inserts without parents; a code that is taken is left out of the answer. */
  async insertOrganizations(tx: Tx, rows: readonly NewOrganization[]): Promise<Map<string, number>> {
    const inserted = await tx.query<Coded>(
      `INSERT INTO organizations (code, name, kind, level, agency_code, valid_from)
       SELECT code, name, kind, level, "agencyCode", "validFrom" FROM jsonb_to_recordset($1::jsonb)
         AS x(code text, name text, kind text, level text, "agencyCode" text, "validFrom" date)
       ON CONFLICT (code) DO NOTHING RETURNING id, code`,
      [JSON.stringify(rows)],
    );
    return idsByCode(inserted);
  }

  /** Second step of an entry in any order: children find parents of the same entry. */
  async hangInTree(tx: Tx, rows: readonly NewOrganization[]): Promise<void> {
    await tx.query(
      `UPDATE organizations o SET parent_id = p.id
         FROM jsonb_to_recordset($1::jsonb) AS x(code text, "parentCode" text) JOIN organizations p ON p.code = x."parentCode"
        WHERE o.code = x.code`,
      [JSON.stringify(rows)],
    );
  }

  async insertPeople(tx: Tx, rows: readonly NewPerson[]): Promise<Map<string, number>> {
    const inserted = await tx.query<Coded>(
      `INSERT INTO people (code, name, email, position)
       SELECT code, name, email, position
         FROM jsonb_to_recordset($1::jsonb) AS x(code text, name text, email text, position text)
       ON CONFLICT (code) DO NOTHING RETURNING id, code`,
      [JSON.stringify(rows)],
    );
    return idsByCode(inserted);
  }

  /** Ids in the order given. */
  async insertAppointments(tx: Tx, rows: readonly NewAppointment[]): Promise<number[]> {
    const inserted = await tx.query<{ id: number }>(
      `INSERT INTO appointments (person_id, organization_id, role, valid_from, valid_to)
       SELECT p.id, o.id, x.role, x."validFrom", x."validTo"
         FROM jsonb_to_recordset($1::jsonb)
           AS x(nth int, "personCode" text, "organizationCode" text, role text, "validFrom" date, "validTo" date)
         JOIN people p ON p.code = x."personCode" JOIN organizations o ON o.code = x."organizationCode"
        ORDER BY x.nth RETURNING id`,
      [JSON.stringify(rows.map((row, nth) => ({ ...row, nth })))],
    );
    return inserted.map(({ id }) => id).sort((a, b) => a - b);
  }

  /** Among the given appointments and all others of the same people: doubles, and administrators in one person. */
  async firstClash(tx: Tx, appointmentIds: readonly number[]): Promise<AppointmentClash | undefined> {
    const [clash] = await tx.query<AppointmentClash>(
      `SELECT p.name AS person, o.name AS organization, a.role, b.role AS "otherRole"
         FROM appointments a
         JOIN appointments b ON b.person_id = a.person_id AND b.id <> a.id
          AND a.valid_from <= coalesce(b.valid_to, 'infinity') AND b.valid_from <= coalesce(a.valid_to, 'infinity')
         JOIN people p ON p.id = a.person_id JOIN organizations o ON o.id = a.organization_id
        WHERE a.id = ANY($1::bigint[])
          AND ((b.organization_id, b.role) = (a.organization_id, a.role)
               OR (a.role <> b.role AND a.role = ANY($2::text[]) AND b.role = ANY($2::text[])))
        ORDER BY a.id, b.id LIMIT 1`,
      [appointmentIds, ['system_admin', 'security_admin', 'auditor']],
    );
    return clash;
  }

  async organizationIds(tx: Tx, codes: readonly string[]): Promise<Map<string, number>> {
    return idsByCode(
      await tx.query('SELECT id, code FROM organizations WHERE code = ANY($1::text[])', [codes]),
    );
  }

  async personIds(tx: Tx, codes: readonly string[]): Promise<Map<string, number>> {
    return idsByCode(await tx.query('SELECT id, code FROM people WHERE code = ANY($1::text[])', [codes]));
  }

  nodes(tx: Tx, ids: readonly number[]): Promise<OrganizationNode[]> {
    return tx.query(
      `SELECT ${NODE} FROM organizations o WHERE o.id = ANY($1::bigint[])
        ORDER BY array_position($1::bigint[], o.id)`,
      [ids],
    );
  }

  /** The organisation and all below it that stand on a day, parents first, then by code. */
  subtree(tx: Tx, rootId: number, on: Day): Promise<OrganizationNode[]> {
    return tx.query(
      `WITH RECURSIVE down AS (
         SELECT id, ARRAY[code] AS path FROM organizations WHERE id = $1
         UNION ALL
         SELECT o.id, down.path || o.code FROM organizations o JOIN down ON o.parent_id = down.id
          WHERE o.valid_from <= $2 AND (o.valid_to IS NULL OR o.valid_to >= $2))
       SELECT ${NODE} FROM down JOIN organizations o ON o.id = down.id ORDER BY down.path`,
      [rootId, on],
    );
  }

  /** From the root down to the organisation itself. */
  path(tx: Tx, id: number): Promise<OrganizationNode[]> {
    return tx.query(
      `WITH RECURSIVE up AS (
         SELECT id, parent_id, 0 AS height FROM organizations WHERE id = $1
         UNION ALL
         SELECT o.id, o.parent_id, up.height + 1 FROM organizations o JOIN up ON o.id = up.parent_id)
       SELECT ${NODE} FROM up JOIN organizations o ON o.id = up.id ORDER BY up.height DESC`,
      [id],
    );
  }
}
