import { Injectable } from '@nestjs/common';
import { LedgerService } from '#features/ledger';
import type { Actor } from '#platform/actor';
import type { Tx } from '#persistence';
import { ItemDocuments } from './item-documents.ts';

/** 整改事项 that are still open pass with their measures, days and evidence to the unit that takes another's place. */
@Injectable()
export class RectificationHandOver {
  constructor(
    private readonly ledger: LedgerService,
    private readonly documents: ItemDocuments,
  ) {}

  /** @returns the ids of the items */
  async handOverIn(
    tx: Tx,
    now: Date,
    actor: Actor,
    { fromUnitId, toUnitId, reason }: { fromUnitId: number; toUnitId: number; reason: string },
  ): Promise<number[]> {
    // The cases first, as every writer does.
    await tx.query(
      `SELECT 1 FROM cases WHERE id IN (SELECT case_id FROM rectification_items WHERE unit_id = $1 AND status NOT IN ('closed', 'set_aside'))
        ORDER BY id FOR UPDATE`,
      [fromUnitId],
    );
    const passed = await tx.query<{ id: number }>(
      `UPDATE rectification_items SET unit_id = $2, version = version + 1
        WHERE unit_id = $1 AND status NOT IN ('closed', 'set_aside') RETURNING id`,
      [fromUnitId, toUnitId],
    );
    const ids = passed.map(({ id }) => id).sort((a, b) => a - b);
    await this.documents.afterHandOverIn(tx, now, actor, ids);
    await this.ledger.append(
      tx,
      now,
      actor,
      ids.map((id) => ({
        ...{ action: 'rectification.handed_over', subject: `rectification:${id}` },
        ...{ before: { unitId: fromUnitId }, after: { unitId: toUnitId, reason } },
      })),
    );
    return ids;
  }
}
