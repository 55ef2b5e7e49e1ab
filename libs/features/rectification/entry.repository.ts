import { Injectable } from '@nestjs/common';
import { type Day, DomainError } from '#domain/shared';
import type { Tx } from '#persistence';

/** What an office may name in its ledger: units below it, and people who work there. */
@Injectable()
export class EntryRepository {
  /**
   * Units that exist on a day and lie below the office, at whatever depth.
   * @throws DomainError `UNIT_NOT_FOUND`
   */
  async assertUnits(tx: Tx, on: Day, officeId: number, unitIds: readonly number[]): Promise<void> {
    const below = await this.unitsBelow(tx, on, officeId, unitIds);
    const unitId = unitIds.find((id) => !below.has(id));
    if (unitId === undefined) return;
    throw new DomainError('UNIT_NOT_FOUND', '整改单位不存在或不在本机构督办范围内，请重新选择。', { unitId });
  }

  async unitsBelow(
    tx: Tx,
    on: Day,
    officeId: number,
    unitIds: readonly number[],
  ): Promise<ReadonlySet<number>> {
    const rows = await tx.query<{ unitId: number }>(
      `WITH RECURSIVE up AS (
         SELECT o.id AS unit_id, o.id, o.parent_id FROM organizations o
          WHERE o.id = ANY($1::bigint[]) AND o.valid_from <= $2 AND (o.valid_to IS NULL OR o.valid_to >= $2)
         UNION SELECT up.unit_id, p.id, p.parent_id FROM up JOIN organizations p ON p.id = up.parent_id)
       SELECT unit_id AS "unitId" FROM up WHERE id = $3`,
      [[...new Set(unitIds)], on, officeId],
    );
    return new Set(rows.map(({ unitId }) => unitId));
  }

  /**
   * Each person holds an office in the unit on a day.
   * @throws DomainError `PERSON_NOT_FOUND`
   */
  async assertWorkers(
    tx: Tx,
    on: Day,
    pairs: readonly { readonly unitId: number; readonly personId: number }[],
  ): Promise<void> {
    if (pairs.length === 0) return;
    const rows = await tx.query<{ unitId: number; personId: number }>(
      `SELECT DISTINCT organization_id AS "unitId", person_id AS "personId" FROM appointments
        WHERE person_id = ANY($1::bigint[]) AND organization_id = ANY($2::bigint[])
          AND valid_from <= $3 AND (valid_to IS NULL OR valid_to >= $3)`,
      [pairs.map(({ personId }) => personId), pairs.map(({ unitId }) => unitId), on],
    );
    const known = new Set(rows.map(({ unitId, personId }) => `${unitId}/${personId}`));
    const unknown = pairs.find(({ unitId, personId }) => !known.has(`${unitId}/${personId}`));
    if (unknown === undefined) return;
    throw new DomainError('PERSON_NOT_FOUND', '责任人不存在或不在整改单位任职，请重新选择。', {
      personId: unknown.personId,
    });
  }
}
