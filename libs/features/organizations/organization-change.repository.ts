import { Injectable } from '@nestjs/common';
import type { FormerName } from '#domain/organization';
import { type Day, DomainError } from '#domain/shared';
import { Organization, type Tx } from '#persistence';
import { organizationNotFound } from './organization-list.query.ts';

/** Names an organisation and, when the person saw one, the version it had then. */
export interface OrganizationCommand {
  readonly organizationId: number;
  readonly expectedVersion?: number;
}

/** An appointment that ended with its organisation. */
export interface EndedAppointment {
  readonly id: number;
  readonly personId: number;
  readonly role: string;
  readonly validTo: Day | null;
}

/** Any number that nothing else locks: the tree changes its shape one hand at a time, so that no loop slips in. */
const TREE_LOCK = 730_331_06;

@Injectable()
export class OrganizationChangeRepository {
  /**
   * Locks several in the order of their ids.
   * @throws DomainError `ORGANIZATION_NOT_FOUND`, `VERSION_CONFLICT`
   */
  async lock(tx: Tx, commands: readonly OrganizationCommand[]): Promise<Map<number, Organization>> {
    const rows = await tx.manager
      .createQueryBuilder(Organization, 'organization')
      .where('organization.id = ANY(:ids)', { ids: commands.map(({ organizationId }) => organizationId) })
      .orderBy('organization.id')
      .setLock('pessimistic_write')
      .getMany();
    const found = new Map(rows.map((row) => [row.id, row]));
    for (const { organizationId, expectedVersion } of commands) {
      const row = found.get(organizationId);
      if (!row) throw organizationNotFound(organizationId);
      if (expectedVersion === undefined || expectedVersion === row.version) continue;
      throw new DomainError('VERSION_CONFLICT', '该单位刚被他人变更，请刷新后重试。', {
        ...{ organizationId, name: row.name, parentId: row.parentId },
        ...{ validTo: row.validTo, version: row.version },
      });
    }
    return found;
  }

  async lockOne(tx: Tx, command: OrganizationCommand): Promise<Organization> {
    const row = (await this.lock(tx, [command])).get(command.organizationId);
    if (!row) throw organizationNotFound(command.organizationId);
    return row;
  }

  /** Writes a locked organisation and counts its version on. */
  async save(tx: Tx, organization: Organization): Promise<void> {
    organization.version += 1;
    await tx.manager.save(organization);
  }

  formerNames(tx: Tx, organizationId: number): Promise<FormerName[]> {
    return tx.query(
      `SELECT name, until_on AS "untilOn", reason FROM organization_former_names WHERE organization_id = $1
        ORDER BY until_on`,
      [organizationId],
    );
  }

  async remember(tx: Tx, now: Date, organizationId: number, former: FormerName): Promise<void> {
    await tx.query(
      `INSERT INTO organization_former_names (organization_id, name, until_on, reason, changed_at)
       VALUES ($1, $2, $3, $4, $5)`,
      [organizationId, former.name, former.untilOn, former.reason, now],
    );
  }

  /** Until the transaction ends, nobody else changes who stands below whom. */
  async holdTree(tx: Tx): Promise<void> {
    await tx.query('SELECT pg_advisory_xact_lock($1)', [TREE_LOCK]);
  }

  async isBelow(tx: Tx, id: number, ancestorId: number): Promise<boolean> {
    const [row] = await tx.query<{ below: boolean }>(
      `WITH RECURSIVE up AS (
         SELECT id, parent_id FROM organizations WHERE id = $1
         UNION SELECT o.id, o.parent_id FROM organizations o JOIN up ON o.id = up.parent_id)
       SELECT EXISTS (SELECT 1 FROM up WHERE id = $2) AS below`,
      [id, ancestorId],
    );
    return row?.below ?? false;
  }

  /** Those that stand below go under another. @returns their ids */
  async moveChildren(tx: Tx, fromId: number, toId: number): Promise<number[]> {
    const rows = await tx.query<{ id: number }>(
      `UPDATE organizations SET parent_id = $2, version = version + 1
        WHERE parent_id = $1 AND id <> $2 AND valid_to IS NULL RETURNING id`,
      [fromId, toId],
    );
    return rows.map(({ id }) => id).sort((a, b) => a - b);
  }

  /** Appointments that would outlast the last day end with it; `validTo` is as it stood before. */
  endAppointments(tx: Tx, organizationId: number, lastDay: Day): Promise<EndedAppointment[]> {
    return tx.query(
      `UPDATE appointments a SET valid_to = greatest(a.valid_from, $2::date)
         FROM (SELECT id, valid_to FROM appointments WHERE organization_id = $1
                  AND (valid_to IS NULL OR valid_to > $2::date) ORDER BY id FOR UPDATE) before
        WHERE a.id = before.id
        RETURNING a.id, a.person_id AS "personId", a.role, before.valid_to AS "validTo"`,
      [organizationId, lastDay],
    );
  }
}
