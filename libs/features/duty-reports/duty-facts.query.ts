import { closingRateOf, type DutyFacts } from '#domain/duty-report';
import type { Day } from '#domain/shared';
import type { Reads } from '#persistence';

type Counted = Omit<DutyFacts, 'closingRate'>;

/** $1 office, $2 unit, $3 year, $4 today. See the definitions in `DUTY_FACT_DEFINITIONS`. */
const FACTS = `
  SELECT t.*, n.*, i.* FROM
    (SELECT count(*)::int AS tasks, count(*) FILTER (WHERE status = 'done')::int AS "tasksDone",
            count(*) FILTER (WHERE status = 'done' AND completed_on <= due_on)::int AS "tasksOnTime",
            count(*) FILTER (WHERE status <> 'done' AND due_on < $4::date)::int AS "tasksOverdue"
       FROM tasks WHERE office_id = $1 AND lead_unit_id = $2 AND status NOT IN ('draft', 'withdrawn')
        AND due_on BETWEEN make_date($3, 1, 1) AND make_date($3, 12, 31)) AS t,
    (SELECT count(*) FILTER (WHERE level = 1)::int AS reminders,
            count(*) FILTER (WHERE level = 2)::int AS interviews,
            count(*) FILTER (WHERE level = 3)::int AS inspections
       FROM notices WHERE office_id = $1 AND unit_id = $2 AND status <> 'withdrawn'
        AND issued_on BETWEEN make_date($3, 1, 1) AND make_date($3, 12, 31)) AS n,
    (SELECT count(*)::int AS problems, count(*) FILTER (WHERE status = 'closed')::int AS "problemsClosed"
       FROM rectification_items WHERE office_id = $1 AND unit_id = $2 AND status <> 'set_aside'
        AND coalesce(found_on, (opened_at AT TIME ZONE 'Asia/Shanghai')::date)
            BETWEEN make_date($3, 1, 1) AND make_date($3, 12, 31)) AS i`;

/** 系统数据 of a unit's year, as they stand today. */
export async function dutyFactsOf(
  reads: Reads,
  { officeId, unitId, year, today }: { officeId: number; unitId: number; year: number; today: Day },
): Promise<DutyFacts> {
  const [row] = await reads.query<Counted>(FACTS, [officeId, unitId, year, today]);
  if (!row) throw new Error('Counts always come with a row');
  return { ...row, closingRate: closingRateOf(row.problems, row.problemsClosed) };
}
