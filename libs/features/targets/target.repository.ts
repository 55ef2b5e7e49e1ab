import { Injectable } from '@nestjs/common';
import { DomainError } from '#domain/shared';
import { Target, type Tx } from '#persistence';
import type { PromisedIndicator, TaskFigures } from './judgement.ts';
import type { NewTarget } from './target-plan.ts';

/** Names a target and, when the person saw one, the version it had then. */
export interface TargetCommand {
  readonly targetId: number;
  readonly expectedVersion?: number;
}

@Injectable()
export class TargetRepository {
  /** Inserts drafts with their indicators; a code that is taken is left out of the answer. */
  async insertDrafts(tx: Tx, targets: readonly NewTarget[]): Promise<Map<string, number>> {
    const rows = targets.map(({ sourceSpan, ...target }) => ({
      ...target,
      sourceStart: sourceSpan?.start,
      sourceEnd: sourceSpan?.end,
    }));
    const inserted = await tx.query<{ id: number; code: string }>(
      `INSERT INTO targets (code, office_id, plan_year, report_id, source_ordinal, source_start, source_end, title, summary, status)
       SELECT code, "officeId", "planYear", "reportId", "sourceOrdinal", "sourceStart", "sourceEnd", title, summary, 'draft'
         FROM jsonb_to_recordset($1::jsonb) AS x(code text, "officeId" bigint, "planYear" int, "reportId" bigint,
              "sourceOrdinal" text, "sourceStart" int, "sourceEnd" int, title text, summary text)
       ON CONFLICT (code) DO NOTHING RETURNING id, code`,
      [JSON.stringify(rows)],
    );
    const ids = new Map(inserted.map(({ id, code }) => [code, id]));
    const indicators = targets.flatMap(({ code, indicators: own }) =>
      own.map((indicator, nth) => ({ ...indicator, targetId: ids.get(code), position: nth + 1 })),
    );
    await tx.query(
      `INSERT INTO indicators (target_id, position, name, op, value, unit, direction, kind, quote)
       SELECT "targetId", position, name, op, value, unit, direction, kind, quote
         FROM jsonb_to_recordset($1::jsonb) AS x("targetId" bigint, position int, name text, op text, value numeric,
              unit text, direction text, kind text, quote text) WHERE "targetId" IS NOT NULL`,
      [JSON.stringify(indicators)],
    );
    return ids;
  }

  /**
   * Loads and locks one target.
   * @throws DomainError `TARGET_NOT_FOUND`, `VERSION_CONFLICT`
   */
  async lock(tx: Tx, { targetId, expectedVersion }: TargetCommand): Promise<Target> {
    const target = await tx.manager.findOne(Target, {
      where: { id: targetId },
      lock: { mode: 'pessimistic_write' },
    });
    if (!target) throw new DomainError('TARGET_NOT_FOUND', '目标不存在，请刷新后重试。', { targetId });
    if (expectedVersion === undefined || expectedVersion === target.version) return target;
    throw new DomainError('VERSION_CONFLICT', '该目标刚被他人修改，请刷新后重试。', {
      targetId,
      status: target.status,
      version: target.version,
    });
  }

  /** Locks several in the order of their ids: two batches never wait for each other in a ring. */
  lockMany(tx: Tx, ids: readonly number[]): Promise<Target[]> {
    return tx.manager
      .createQueryBuilder(Target, 'target')
      .where('target.id = ANY(:ids)', { ids })
      .orderBy('target.id')
      .setLock('pessimistic_write')
      .getMany();
  }

  /** Writes a locked target and counts its version on. */
  async save(tx: Tx, target: Target): Promise<void> {
    target.version += 1;
    await tx.manager.save(target);
  }

  async setStatus(tx: Tx, ids: readonly number[], status: Target['status']): Promise<void> {
    await tx.query('UPDATE targets SET status = $2, version = version + 1 WHERE id = ANY($1::bigint[])', [
      ids,
      status,
    ]);
  }

  indicators(tx: Tx, targetId: number): Promise<PromisedIndicator[]> {
    return tx.query(
      'SELECT id, name, op, value::float8 AS value, unit FROM indicators WHERE target_id = $1 ORDER BY position',
      [targetId],
    );
  }

  async taskFigures(tx: Tx, targetId: number): Promise<TaskFigures> {
    const [figures] = await tx.query<TaskFigures>(
      `SELECT count(*) AS tasks,
              count(*) FILTER (WHERE status = 'done') AS done,
              count(*) FILTER (WHERE status = 'done' AND completed_on > original_due_on) AS "doneLate",
              count(*) FILTER (WHERE status = 'withdrawn') AS withdrawn,
              count(*) FILTER (WHERE status NOT IN ('done', 'withdrawn')) AS open
         FROM tasks WHERE target_id = $1`,
      [targetId],
    );
    return figures ?? { tasks: 0, done: 0, doneLate: 0, withdrawn: 0, open: 0 };
  }
}
