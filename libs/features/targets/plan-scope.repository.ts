import { Injectable } from '@nestjs/common';
import { type Day, DomainError } from '#domain/shared';
import type { Tx } from '#persistence';

/** Who can be named in an office's plan: the office itself, and the units and offices below it. */
@Injectable()
export class PlanScopeRepository {
  /** @throws DomainError `UNIT_NOT_FOUND` for one that is closed, unknown, or no part of the office's field */
  async assertUnits(tx: Tx, officeId: number, unitIds: readonly number[], on: Day): Promise<void> {
    if (unitIds.length === 0) return;
    const below = await tx.query<{ id: number }>(
      `WITH RECURSIVE up AS (
         SELECT id AS asked, id, parent_id FROM organizations
          WHERE id = ANY($2::bigint[]) AND valid_from <= $3 AND (valid_to IS NULL OR valid_to >= $3)
         UNION ALL
         SELECT up.asked, p.id, p.parent_id FROM up JOIN organizations p ON p.id = up.parent_id WHERE up.id <> $1)
       SELECT asked AS id FROM up WHERE id = $1`,
      [officeId, unitIds, on],
    );
    const foreign = unitIds.find((unitId) => !below.some(({ id }) => id === unitId));
    if (foreign === undefined) return;
    throw new DomainError('UNIT_NOT_FOUND', '所选单位不存在、已撤并或不在本机构督办范围内，请重新选择。', {
      unitId: foreign,
    });
  }
}
