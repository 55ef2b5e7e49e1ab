import { type Day, day, yearOf } from '#domain/shared';
import type { LightDays } from '#domain/task';
import type { Tx } from '#persistence';
import type { YearPicture } from '../announcement.ts';
import type { Charge } from './weekly-figures.query.ts';

const LIGHTS = `
  SELECT count(*) FILTER (WHERE light = 'done')::int AS done, count(*) FILTER (WHERE light = 'normal')::int AS normal,
         count(*) FILTER (WHERE light = 'near')::int AS near, count(*) FILTER (WHERE light = 'overdue')::int AS overdue,
         count(*) FILTER (WHERE light = 'suspended')::int AS suspended
    FROM (SELECT CASE WHEN t.status = 'done' THEN 'done'
                      WHEN EXISTS (SELECT 1 FROM suspensions s WHERE s.task_id = t.id AND s.kind = 'suspended'
                             AND s.from_on <= $3::date AND (s.to_on IS NULL OR s.to_on >= $3::date)) THEN 'suspended'
                      WHEN t.due_on < $3::date THEN 'overdue' WHEN t.due_on <= $4::date THEN 'near'
                      ELSE 'normal' END AS light
            FROM tasks t
           WHERE t.status NOT IN ('draft', 'withdrawn') AND t.due_on BETWEEN $5::date AND $6::date
             AND (t.office_id = ANY($1::bigint[]) OR t.lead_unit_id = ANY($2::bigint[]))) x`;

const MONTHS = `
  SELECT count(n.id) FILTER (WHERE n.level = 1)::int AS one, count(n.id) FILTER (WHERE n.level = 2)::int AS two,
         count(n.id) FILTER (WHERE n.level = 3)::int AS three
    FROM generate_series($3::date, $4::date, interval '1 month') AS m(begins)
    LEFT JOIN notices n ON n.issued_on >= m.begins AND n.issued_on < m.begins + interval '1 month' AND n.issued_on <= $4::date
     AND n.status <> 'withdrawn' AND (n.office_id = ANY($1::bigint[]) OR n.unit_id = ANY($2::bigint[]))
   GROUP BY m.begins ORDER BY m.begins`;

/** The tasks that are due in the year of today, and its documents so far, of what a leader answers for. */
export async function yearPicture(
  tx: Tx,
  { offices, units }: Charge,
  { today, nearUntil }: LightDays,
): Promise<YearPicture> {
  const year = yearOf(today);
  const [first, last]: readonly [Day, Day] = [day(`${year}-01-01`), day(`${year}-12-31`)];
  const [lights] = await tx.query<YearPicture['lights']>(LIGHTS, [
    ...[offices, units, today, nearUntil, first, last],
  ]);
  if (!lights) throw new Error('The database did not answer');
  const months = await tx.query<{ one: number; two: number; three: number }>(MONTHS, [
    ...[offices, units, first, today],
  ]);
  return { year, lights, months: months.map(({ one, two, three }) => [one, two, three]) };
}
