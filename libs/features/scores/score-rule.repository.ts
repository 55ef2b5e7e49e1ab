import { Injectable } from '@nestjs/common';
import type { PublishedScoreRule, ScoreRule } from '#domain/score';
import type { Day } from '#domain/shared';
import type { Tx } from '#persistence';

/** A version as it was published. */
export interface ScoreRuleView {
  readonly id: number;
  readonly version: number;
  readonly rule: ScoreRule;
  readonly effectiveFrom: Day;
  /** `past`: a newer version has taken its place. */
  readonly standing: 'in_force' | 'coming' | 'past';
  readonly publishedAt: Date;
  readonly publishedById: number | null;
  readonly publishedByName: string | null;
  readonly reason: string;
}

const VIEW = `
  SELECT r.id, r.version, r.body AS rule, r.effective_from AS "effectiveFrom", r.published_at AS "publishedAt",
         p.id AS "publishedById", p.name AS "publishedByName", r.reason,
         CASE WHEN EXISTS (SELECT 1 FROM score_rules n
                            WHERE n.version > r.version AND n.effective_from <= greatest(r.effective_from, $1::date))
              THEN 'past' WHEN r.effective_from > $1::date THEN 'coming' ELSE 'in_force' END AS standing
    FROM score_rules r LEFT JOIN people p ON p.id = r.published_by_id`;

@Injectable()
export class ScoreRuleRepository {
  /** Newest first, from below an id on. */
  list(tx: Tx, today: Day, below: number | null, limit: number): Promise<ScoreRuleView[]> {
    return tx.query(`${VIEW} WHERE $2::bigint IS NULL OR r.id < $2 ORDER BY r.id DESC LIMIT $3`, [
      ...[today, below, limit],
    ]);
  }

  async find(tx: Tx, today: Day, scoreRuleId: number): Promise<ScoreRuleView | undefined> {
    const [row] = await tx.query<ScoreRuleView>(`${VIEW} WHERE r.id = $2`, [today, scoreRuleId]);
    return row;
  }

  /** Every version, the oldest first. */
  all(tx: Tx): Promise<PublishedScoreRule[]> {
    return tx.query(
      'SELECT effective_from AS "effectiveFrom", body AS rule FROM score_rules ORDER BY version',
    );
  }

  /** One publication at a time; reading goes on meanwhile. */
  async lockNewest(tx: Tx): Promise<{ readonly id: number; readonly version: number } | undefined> {
    await tx.query('LOCK TABLE score_rules IN SHARE ROW EXCLUSIVE MODE');
    const [newest] = await tx.query<{ id: number; version: number }>(
      'SELECT id, version FROM score_rules ORDER BY version DESC LIMIT 1',
    );
    return newest;
  }

  async insert(
    tx: Tx,
    now: Date,
    row: { rule: ScoreRule; effectiveFrom: Day; reason: string; publishedById: number | null },
  ): Promise<number> {
    const [stored] = await tx.query<{ id: number }>(
      `INSERT INTO score_rules (version, body, effective_from, published_at, published_by_id, reason)
       VALUES ($1, $2, $3, $4, $5, $6) RETURNING id`,
      [row.rule.version, JSON.stringify(row.rule), row.effectiveFrom, now, row.publishedById, row.reason],
    );
    if (!stored) throw new Error('The rule was not stored');
    return stored.id;
  }

  /** Offices that have none above them: what they publish holds for all. */
  async topOffices(tx: Tx, today: Day): Promise<number[]> {
    const rows = await tx.query<{ id: number }>(
      `SELECT id FROM organizations WHERE kind = 'office' AND parent_id IS NULL
          AND valid_from <= $1 AND (valid_to IS NULL OR valid_to >= $1)`,
      [today],
    );
    return rows.map(({ id }) => id);
  }
}
