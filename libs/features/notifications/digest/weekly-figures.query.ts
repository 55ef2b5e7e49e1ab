import type { Day } from '#domain/shared';
import type { Tx } from '#persistence';

/** What a leader answers for: units in charge, and offices with everything under them. */
export interface Charge {
  readonly offices: readonly number[];
  readonly units: readonly number[];
}

/** Where things stand on a day. */
export interface WeeklyFigures {
  readonly openTasks: number;
  readonly overdueTasks: number;
  /** Due within seven days from that day on. */
  readonly dueTasks: number;
  /** Open cases by level: 提醒, 约谈, 督察. */
  readonly reminded: number;
  readonly interviewed: number;
  readonly inspected: number;
  /** Documents of the last seven days. */
  readonly issued: number;
  readonly openItems: number;
  readonly overdueItems: number;
}

/** Something that needs the leader, with what is known about it. */
export interface WeeklyThing {
  readonly kind: 'proposal' | 'inspected' | 'interviewed' | 'item' | 'overdue' | 'due';
  /** Of the proposal, the case, the item or the task. */
  readonly id: number;
  readonly unit: string;
  readonly title: string;
  /** Since or by when, as the kind has it. */
  readonly on: Day | null;
}

const OPEN_TASK = `t.status IN ('assigned', 'accepted', 'returned', 'in_progress', 'submitted')
  AND (t.office_id = ANY($1::bigint[]) OR t.lead_unit_id = ANY($2::bigint[]))
  AND NOT EXISTS (SELECT 1 FROM suspensions s WHERE s.task_id = t.id AND s.kind = 'suspended'
                     AND s.from_on <= $3::date AND (s.to_on IS NULL OR s.to_on >= $3::date))`;
const OPEN_CASE = `c.status <> 'closed' AND (c.office_id = ANY($1::bigint[]) OR c.unit_id = ANY($2::bigint[]))`;
const OPEN_ITEM = `r.status NOT IN ('closed', 'set_aside')
  AND (r.office_id = ANY($1::bigint[]) OR r.unit_id = ANY($2::bigint[]))`;

export async function weeklyFigures(tx: Tx, { offices, units }: Charge, today: Day): Promise<WeeklyFigures> {
  const [row] = await tx.query<WeeklyFigures>(
    `SELECT t.*, c.*, i.*, (SELECT count(*) FROM notices n WHERE n.issued_on >= $3::date - 7 AND n.issued_on < $3::date
              AND n.status <> 'withdrawn' AND (n.office_id = ANY($1::bigint[]) OR n.unit_id = ANY($2::bigint[]))) AS issued
       FROM (SELECT count(*) AS "openTasks", count(*) FILTER (WHERE t.due_on < $3::date) AS "overdueTasks",
                    count(*) FILTER (WHERE t.due_on BETWEEN $3::date AND $3::date + 6) AS "dueTasks"
               FROM tasks t WHERE ${OPEN_TASK}) t,
            (SELECT count(*) FILTER (WHERE c.level = 1) AS reminded, count(*) FILTER (WHERE c.level = 2) AS interviewed,
                    count(*) FILTER (WHERE c.level = 3) AS inspected FROM cases c WHERE ${OPEN_CASE}) c,
            (SELECT count(*) AS "openItems", count(*) FILTER (WHERE r.due_on < $3::date) AS "overdueItems"
               FROM rectification_items r WHERE ${OPEN_ITEM}) i`,
    [offices, units, today],
  );
  if (!row) throw new Error('The database did not answer');
  return row;
}

/** The gravest first, the oldest of each kind first; a task that has a case of level two or three is told as that. */
export function weeklyThings(
  tx: Tx,
  { offices, units }: Charge,
  today: Day,
  limit: number,
): Promise<WeeklyThing[]> {
  return tx.query(
    `SELECT x.kind, x.id, o.name AS unit, x.title, x."on" FROM (
       (SELECT 1 AS rank, 'proposal' AS kind, p.id, p.unit_id, p.title, (p.proposed_at AT TIME ZONE 'Asia/Shanghai')::date AS "on"
          FROM proposals p WHERE p.status = 'proposed' AND (p.office_id = ANY($1::bigint[]) OR p.unit_id = ANY($2::bigint[]))
         ORDER BY p.id LIMIT $4)
       UNION ALL
       (SELECT 4 - c.level, CASE c.level WHEN 3 THEN 'inspected' ELSE 'interviewed' END, c.id, c.unit_id, t.title, t.due_on
          FROM cases c JOIN tasks t ON t.id = c.task_id WHERE c.level >= 2 AND ${OPEN_CASE}
         ORDER BY c.level DESC, t.due_on, c.id LIMIT $4)
       UNION ALL
       (SELECT 3, 'item', r.id, r.unit_id, r.problem, r.due_on FROM rectification_items r
         WHERE r.due_on < $3::date AND ${OPEN_ITEM} ORDER BY r.due_on, r.id LIMIT $4)
       UNION ALL
       (SELECT CASE WHEN t.due_on < $3::date THEN 4 ELSE 5 END, CASE WHEN t.due_on < $3::date THEN 'overdue' ELSE 'due' END,
               t.id, t.lead_unit_id, t.title, t.due_on
          FROM tasks t WHERE t.due_on <= $3::date + 6 AND ${OPEN_TASK}
           AND NOT EXISTS (SELECT 1 FROM cases c WHERE c.task_id = t.id AND c.status <> 'closed' AND c.level >= 2)
         ORDER BY t.due_on, t.id LIMIT $4)) x
       JOIN organizations o ON o.id = x.unit_id
      ORDER BY x.rank, x."on", x.title, x.id LIMIT $4`,
    [offices, units, today, limit],
  );
}
