import type { Ladder } from '#domain/escalation';
import type { Day } from '#domain/shared';
import type { Tx } from '#persistence';

/** `past`: a newer version has taken its place, perhaps before it ever came into force. */
export type LadderStanding = 'in_force' | 'coming' | 'past';

export interface LadderLine {
  readonly id: number;
  readonly version: number;
  readonly name: string;
  readonly effectiveFrom: Day;
  readonly standing: LadderStanding;
  readonly publishedAt: Date;
  /** Null for a version that came with the product. */
  readonly publishedById: number | null;
  readonly publishedByName: string | null;
  readonly reason: string | null;
}

export interface LadderVersionView extends LadderLine {
  readonly ladder: Ladder;
}

const LINE = `
  l.id, l.version, coalesce(l.body->>'name', l.key) AS name, l.effective_from AS "effectiveFrom",
  l.created_at AS "publishedAt", p.id AS "publishedById", p.name AS "publishedByName", e.reason,
  CASE WHEN EXISTS (SELECT 1 FROM ladders n
                     WHERE n.version > l.version AND n.effective_from <= greatest(l.effective_from, $1::date))
       THEN 'past' WHEN l.effective_from > $1::date THEN 'coming' ELSE 'in_force' END AS standing`;
const FROM = `
  ladders l LEFT JOIN LATERAL (
    SELECT actor, context->>'reason' AS reason FROM ledger_entries
     WHERE subject = 'ladder:' || l.id AND action = 'ladder.published' ORDER BY id LIMIT 1) e ON true
  LEFT JOIN people p ON 'person:' || p.id = e.actor`;

/** Newest first, from below an id on. */
export function ladderLines(
  tx: Tx,
  today: Day,
  { below, limit }: { readonly below: number | null; readonly limit: number },
): Promise<LadderLine[]> {
  return tx.query(
    `SELECT ${LINE} FROM ${FROM} WHERE $2::bigint IS NULL OR l.id < $2 ORDER BY l.id DESC LIMIT $3`,
    [today, below, limit],
  );
}

export async function ladderVersion(tx: Tx, today: Day, id: number): Promise<LadderVersionView | undefined> {
  const [row] = await tx.query<LadderVersionView>(
    `SELECT ${LINE}, l.body AS ladder FROM ${FROM} WHERE l.id = $2`,
    [today, id],
  );
  return row;
}
