import { Injectable } from '@nestjs/common';
import { type Day, DomainError } from '#domain/shared';
import type { Tx } from '#persistence';

/** A unit to which an office means to give work. */
export interface UnitOfOffice {
  readonly officeId: number;
  readonly unitId: number;
}

/** What lies in an office's hands: the units below it, and its own targets. Nothing else can be named from outside. */
@Injectable()
export class OfficeScopeRepository {
  /**
   * Organisations that exist on a day: the office itself, or below it at whatever depth. A county's office has work too.
   * @throws DomainError `UNIT_NOT_FOUND`
   */
  async assertUnits(tx: Tx, on: Day, pairs: readonly UnitOfOffice[]): Promise<void> {
    if (pairs.length === 0) return;
    const below = await tx.prepared<UnitOfOffice>(
      'units_below_offices',
      `WITH RECURSIVE up AS (
         SELECT DISTINCT x."officeId", x."unitId", o.id, o.parent_id
           FROM jsonb_to_recordset($1::jsonb) AS x("officeId" bigint, "unitId" bigint)
           JOIN organizations o ON o.id = x."unitId"
            AND o.valid_from <= $2 AND (o.valid_to IS NULL OR o.valid_to >= $2)
         UNION ALL
         SELECT up."officeId", up."unitId", p.id, p.parent_id FROM up JOIN organizations p ON p.id = up.parent_id)
       SELECT "officeId", "unitId" FROM up WHERE id = "officeId"`,
      [JSON.stringify(pairs), on],
    );
    const known = new Set(below.map(({ officeId, unitId }) => `${officeId}/${unitId}`));
    const foreign = pairs.find(({ officeId, unitId }) => !known.has(`${officeId}/${unitId}`));
    if (foreign === undefined) return;
    throw new DomainError('UNIT_NOT_FOUND', '责任单位不存在或不在本机构督办范围内，请重新选择。', {
      unitId: foreign.unitId,
    });
  }

  /**
   * The same for work that is given out now: the units are held until it stands, so that none is merged or closed
   * beside it. Who comes after a merger meets the unit as it then is, and is refused.
   * @throws DomainError `UNIT_NOT_FOUND`
   */
  async holdUnits(tx: Tx, on: Day, pairs: readonly UnitOfOffice[]): Promise<void> {
    if (pairs.length === 0) return;
    tx.send(
      'units_hold',
      'SELECT 1 FROM organizations WHERE id = ANY((SELECT $1::bigint[])::bigint[]) ORDER BY id FOR SHARE',
      [pairs.map(({ unitId }) => unitId)],
    );
    await this.assertUnits(tx, on, pairs);
  }

  /** @throws DomainError `TARGET_NOT_FOUND` */
  async assertTargets(
    tx: Tx,
    pairs: readonly { readonly officeId: number; readonly targetId: number }[],
  ): Promise<void> {
    if (pairs.length === 0) return;
    const own = await tx.query<{ id: number; officeId: number }>(
      'SELECT id, office_id AS "officeId" FROM targets WHERE id = ANY($1::bigint[])',
      [pairs.map(({ targetId }) => targetId)],
    );
    const offices = new Map(own.map(({ id, officeId }) => [id, officeId]));
    const foreign = pairs.find(({ officeId, targetId }) => offices.get(targetId) !== officeId);
    if (foreign === undefined) return;
    throw new DomainError('TARGET_NOT_FOUND', '年度目标不存在，请重新选择。', { targetId: foreign.targetId });
  }
}
