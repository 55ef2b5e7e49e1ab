import type { Day } from '#domain/shared';
import type { Tx } from '#persistence';
import type { Charge } from './weekly-figures.query.ts';

/** A leader, or who stands in for one, with what there is to answer for. */
export interface Leader extends Charge {
  readonly personId: number;
  readonly name: string;
  readonly address: string;
  /** Names of what is in charge, the offices first. */
  readonly charge: readonly string[];
  /** 督办机构 over it. */
  readonly issuer: string;
  readonly substituteFor: string | null;
}

const HELD = `r.role = 'leader' AND r.valid_from <= $1 AND (r.valid_to IS NULL OR r.valid_to >= $1)`;

/** Everybody who holds the role on a day, by appointment or for an absent leader. */
export async function leadersOn(tx: Tx, on: Day): Promise<number[]> {
  const rows = await tx.query<{ personId: number }>(
    `SELECT DISTINCT r.person_id AS "personId" FROM held_roles r WHERE ${HELD} ORDER BY 1`,
    [on],
  );
  return rows.map(({ personId }) => personId);
}

/** Undefined for somebody who leads no more. */
export async function leader(tx: Tx, personId: number, on: Day): Promise<Leader | undefined> {
  const [row] = await tx.query<Leader>(
    `WITH RECURSIVE held AS (
       SELECT o.id, o.kind, o.name, o.parent_id, r.on_behalf_of_id FROM held_roles r JOIN organizations o ON o.id = r.organization_id
        WHERE r.person_id = $2 AND ${HELD}),
     down AS (
       SELECT id FROM held WHERE kind = 'office'
       UNION SELECT c.id FROM organizations c JOIN down ON c.parent_id = down.id WHERE c.kind = 'office')
     SELECT p.id AS "personId", p.name, p.email AS address,
            ARRAY(SELECT id FROM down ORDER BY 1) AS offices,
            ARRAY(SELECT DISTINCT id FROM held WHERE kind <> 'office' ORDER BY 1) AS units,
            ARRAY(SELECT name FROM held GROUP BY name, kind ORDER BY kind <> 'office', min(id)) AS charge,
            (SELECT coalesce(CASE WHEN h.kind = 'office' THEN h.name END, u.name, h.name) FROM held h
               LEFT JOIN organizations u ON u.id = h.parent_id ORDER BY h.kind <> 'office', h.id LIMIT 1) AS issuer,
            (SELECT b.name FROM people b WHERE b.id = (SELECT min(on_behalf_of_id) FROM held)
                AND NOT EXISTS (SELECT 1 FROM held WHERE on_behalf_of_id IS NULL)) AS "substituteFor"
       FROM people p WHERE p.id = $2 AND EXISTS (SELECT 1 FROM held)`,
    [on, personId],
  );
  return row;
}
