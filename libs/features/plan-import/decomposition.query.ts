import { Injectable } from '@nestjs/common';
import type { PlannedTarget } from '#domain/plan-import';
import type { Tx } from '#persistence';

/** A task that already stands under a target. */
export interface StandingTask {
  readonly title: string;
  readonly leadUnitId: number;
  readonly withdrawn: boolean;
}

/** What decomposition asks of targets and their tasks. */
@Injectable()
export class DecompositionQuery {
  indicators(tx: Tx, targetId: number): Promise<PlannedTarget['indicators'][number][]> {
    return tx.query(
      `SELECT name, op, value::float8 AS value, unit, direction, kind, quote FROM indicators
        WHERE target_id = $1 ORDER BY position`,
      [targetId],
    );
  }

  tasksOf(tx: Tx, targetId: number): Promise<StandingTask[]> {
    return tx.query(
      `SELECT title, lead_unit_id AS "leadUnitId", status = 'withdrawn' AS withdrawn FROM tasks
        WHERE target_id = $1 ORDER BY id`,
      [targetId],
    );
  }

  async countVersion(tx: Tx, targetId: number): Promise<void> {
    await tx.query('UPDATE targets SET version = version + 1 WHERE id = $1', [targetId]);
  }
}
