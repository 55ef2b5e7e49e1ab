import { Injectable } from '@nestjs/common';
import { Target, type Tx } from '#persistence';
import type { PromisedIndicator, TaskFigures } from './judgement.ts';
import type { NewIndicator, NewTarget } from './target-plan.ts';

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
      `INSERT INTO targets (code, office_id, plan_year, report_id, source_ordinal, source_start, source_end, lead_unit_id, title, summary, status)
       SELECT code, "officeId", "planYear", "reportId", "sourceOrdinal", "sourceStart", "sourceEnd", "leadUnitId", title, summary, 'draft'
         FROM jsonb_to_recordset($1::jsonb) AS x(code text, "officeId" bigint, "planYear" int, "reportId" bigint,
              "sourceOrdinal" text, "sourceStart" int, "sourceEnd" int, "leadUnitId" bigint, title text, summary text)
       ON CONFLICT (code) DO NOTHING RETURNING id, code`,
      [JSON.stringify(rows)],
    );
    const ids = new Map(inserted.map(({ id, code }) => [code, id]));
    const indicators = targets.flatMap(({ code, indicators: own }) => {
      const targetId = ids.get(code);
      return targetId === undefined ? [] : own.map((indicator, nth) => rowOf(targetId, indicator, nth));
    });
    await this.insertIndicators(tx, indicators);
    return ids;
  }

  /** In place of those a target had. */
  async replaceIndicators(tx: Tx, targetId: number, indicators: readonly NewIndicator[]): Promise<void> {
    await tx.query('DELETE FROM indicators WHERE target_id = $1', [targetId]);
    await this.insertIndicators(
      tx,
      indicators.map((indicator, nth) => rowOf(targetId, indicator, nth)),
    );
  }

  private async insertIndicators(tx: Tx, rows: readonly object[]): Promise<void> {
    if (rows.length === 0) return;
    await tx.query(
      `INSERT INTO indicators (target_id, position, name, op, value, unit, direction, kind, quote)
       SELECT "targetId", position, name, op, value, unit, direction, kind, quote
         FROM jsonb_to_recordset($1::jsonb) AS x("targetId" bigint, position int, name text, op text, value numeric,
              unit text, direction text, kind text, quote text)`,
      [JSON.stringify(rows)],
    );
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

  /** The units that lead or cooperate in the tasks of each target, drafts aside. */
  async unitsOf(tx: Tx, targetIds: readonly number[]): Promise<Map<number, number[]>> {
    const rows = await tx.query<{ targetId: number; unitIds: number[] }>(
      `SELECT u.target_id AS "targetId", jsonb_agg(u.unit_id) AS "unitIds"
         FROM (SELECT target_id, lead_unit_id AS unit_id FROM tasks
                WHERE target_id = ANY($1::bigint[]) AND status <> 'draft'
               UNION
               SELECT k.target_id, c.unit_id FROM tasks k JOIN task_cooperators c ON c.task_id = k.id
                WHERE k.target_id = ANY($1::bigint[]) AND k.status <> 'draft') u
        GROUP BY u.target_id`,
      [targetIds],
    );
    return new Map(rows.map(({ targetId, unitIds }) => [targetId, unitIds]));
  }

  /** Next to the codes that an office has given to targets by hand in a year; the office is locked meanwhile. */
  async nextCode(tx: Tx, officeId: number, planYear: number): Promise<string> {
    const stem = `MB-${planYear}-${officeId}H-`;
    await tx.query('SELECT 1 FROM organizations WHERE id = $1 FOR NO KEY UPDATE', [officeId]);
    const [row] = await tx.query<{ last: number }>(
      `SELECT coalesce(max(substring(code FROM $2::int)::int), 0) AS last FROM targets
        WHERE code LIKE $1 || '%' AND substring(code FROM $2::int) ~ '^[0-9]{1,6}$'`,
      [stem, stem.length + 1],
    );
    return `${stem}${String((row?.last ?? 0) + 1).padStart(2, '0')}`;
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

const rowOf = (targetId: number, indicator: NewIndicator, nth: number) => ({
  ...indicator,
  targetId,
  position: nth + 1,
});
