import { Injectable } from '@nestjs/common';
import { LedgerService } from '#features/ledger';
import type { Actor } from '#platform/actor';
import type { Tx } from '#persistence';

/** 约谈 that are not over pass to the unit that takes another's place. */
@Injectable()
export class InterviewHandOver {
  constructor(private readonly ledger: LedgerService) {}

  /** @returns the ids of the interviews */
  async handOverIn(
    tx: Tx,
    now: Date,
    actor: Actor,
    { fromUnitId, toUnitId, reason }: { fromUnitId: number; toUnitId: number; reason: string },
  ): Promise<number[]> {
    const passed = await tx.query<{ id: number }>(
      `WITH passed AS (
         UPDATE interviews SET unit_id = $2, version = version + 1
          WHERE unit_id = $1 AND status NOT IN ('concluded', 'cancelled') RETURNING id)
       SELECT id FROM passed ORDER BY id`,
      [fromUnitId, toUnitId],
    );
    const ids = passed.map(({ id }) => id);
    await this.ledger.append(
      tx,
      now,
      actor,
      ids.map((id) => ({
        ...{ action: 'interview.handed_over', subject: `interview:${id}` },
        ...{ before: { unitId: fromUnitId }, after: { unitId: toUnitId, reason } },
      })),
    );
    return ids;
  }
}
