import { Injectable } from '@nestjs/common';
import { foldLogin } from '#domain/identity';
import type { RawRow } from '#platform/workbook';
import type { Tx } from '#persistence';
import type { HeldAppointment, KnownPerson, KnownRoster, KnownUnit, PersonChange } from './plan.ts';
import type { RawRoster } from './read-roster.ts';

/** Any number that nothing else locks: two imports at once would judge each other's half-written work. */
const IMPORT_LOCK = 730_331_21;

@Injectable()
export class RosterRepository {
  /** One import at a time. */
  async lock(tx: Tx): Promise<void> {
    await tx.query('SELECT pg_advisory_xact_lock($1)', [IMPORT_LOCK]);
  }

  /** What stands under the codes that the file names: four statements for any number. */
  async known(tx: Tx, { rows }: RawRoster): Promise<KnownRoster> {
    const units = textsOf(rows.单位, 'code', 'parentCode').concat(textsOf(rows.人员, 'unitCode'));
    const people = textsOf(rows.人员, 'code');
    const logins = textsOf(rows.人员, 'code', 'login').map(foldLogin);
    return {
      units: await this.units(tx, units),
      people: await this.people(tx, people),
      logins: await this.logins(tx, logins),
    };
  }

  async changePeople(tx: Tx, changes: readonly PersonChange[]): Promise<void> {
    await tx.query(
      `UPDATE people p SET name = x.name, email = x.email, version = p.version + 1
         FROM jsonb_to_recordset($1::jsonb) AS x(id bigint, name text, email text) WHERE p.id = x.id`,
      [JSON.stringify(changes)],
    );
  }

  private async units(tx: Tx, codes: readonly string[]): Promise<Map<string, KnownUnit>> {
    const rows = await tx.query<KnownUnit & { code: string }>(
      `SELECT o.code, o.name, o.kind, o.level, p.code AS "parentCode", o.agency_code AS "agencyCode",
              o.valid_to AS "validTo"
         FROM organizations o LEFT JOIN organizations p ON p.id = o.parent_id WHERE o.code = ANY($1::text[])`,
      [codes],
    );
    return new Map(rows.map((row) => [row.code, row]));
  }

  private async people(tx: Tx, codes: readonly string[]): Promise<Map<string, KnownPerson>> {
    const people = await tx.query<Omit<KnownPerson, 'roles'> & { code: string }>(
      `SELECT p.id, p.code, p.name, p.email, a.id IS NOT NULL AS "hasAccount"
         FROM people p LEFT JOIN accounts a ON a.person_id = p.id WHERE p.code = ANY($1::text[])`,
      [codes],
    );
    const held = await tx.query<HeldAppointment & { personId: number }>(
      `SELECT a.person_id AS "personId", o.code AS "unitCode", a.role, a.valid_from AS "validFrom",
              a.valid_to AS "validTo"
         FROM appointments a JOIN organizations o ON o.id = a.organization_id
        WHERE a.person_id = ANY($1::bigint[]) ORDER BY a.id`,
      [people.map(({ id }) => id)],
    );
    const roles = new Map<number, HeldAppointment[]>();
    for (const { personId, ...role } of held) roles.set(personId, [...(roles.get(personId) ?? []), role]);
    return new Map(people.map((row) => [row.code, { ...row, roles: roles.get(row.id) ?? [] }]));
  }

  private async logins(tx: Tx, logins: readonly string[]): Promise<Map<string, string>> {
    const rows = await tx.query<{ login: string; code: string }>(
      `SELECT a.login, p.code FROM accounts a JOIN people p ON p.id = a.person_id WHERE a.login = ANY($1::text[])`,
      [logins],
    );
    return new Map(rows.map(({ login, code }) => [login, code]));
  }
}

const textsOf = (rows: readonly RawRow[], ...keys: readonly string[]): string[] => [
  ...new Set(rows.flatMap(({ cells }) => keys.flatMap((key) => cells[key] || []))),
];
