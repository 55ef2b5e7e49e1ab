import { day } from '#domain/shared';
import type { LightDays } from '#domain/task';
import { OPEN_TASK } from '#persistence';
import type { Parameters } from './parameters.ts';
import type { LightFilter, StatusFilter, TaskFilter } from './task-filter.ts';
import { hasText } from './text-finder.ts';

/** Whether task `t` is suspended on a day. */
export const suspendedOn = (today: string): string =>
  `EXISTS (SELECT 1 FROM suspensions s WHERE s.task_id = t.id AND s.kind = 'suspended'
            AND s.from_on <= ${today} AND (s.to_on IS NULL OR s.to_on >= ${today}))`;

/** Whether a returned task `t` waits for the office, because the unit gave it back. */
export const GIVEN_BACK = `EXISTS (SELECT 1 FROM suspensions s
  WHERE s.task_id = t.id AND s.kind = 'returned' AND s.to_on IS NULL)`;

const OPEN = `t.${OPEN_TASK}`;

/** What a filter says of task `t`. */
export function conditionsOf(filter: TaskFilter, days: LightDays, parameters: Parameters): string[] {
  const { status = 'open', light, unitId, officeId, targetId, year, dueFrom, dueTo, text, lookedUp } = filter;
  const is = (column: string, value: number | undefined) =>
    value === undefined ? [] : [`t.${column} = ${parameters.add(value)}`];
  const due = (comparison: string, on: string | undefined) =>
    on === undefined ? [] : [`t.due_on ${comparison} ${parameters.add(on)}::date`];
  return [
    ...statusIs(status),
    ...(light === undefined ? [] : lightIs(light, days, parameters)),
    ...is('lead_unit_id', unitId),
    ...is('office_id', officeId),
    ...is('target_id', targetId),
    ...(year === undefined ? [] : [...due('>=', day(`${year}-01-01`)), ...due('<=', day(`${year}-12-31`))]),
    ...due('>=', dueFrom),
    ...due('<=', dueTo),
    ...(text === undefined ? [] : [hasText(text, lookedUp, parameters)]),
  ];
}

/** An open state is asked for beside `open`, so that the index of open tasks serves it as well. */
function statusIs(status: StatusFilter): string[] {
  if (status === 'all') return [];
  if (status === 'open') return [OPEN];
  if (status === 'returned') return [OPEN, "t.status = 'returned'", GIVEN_BACK];
  if (status === 'sent_back') return [OPEN, "t.status = 'returned'", `NOT ${GIVEN_BACK}`];
  const closed = status === 'draft' || status === 'done' || status === 'withdrawn';
  return [...(closed ? [] : [OPEN]), `t.status = '${status}'`];
}

function lightIs(light: LightFilter, { today, nearUntil }: LightDays, parameters: Parameters): string[] {
  const now = `${parameters.add(today)}::date`;
  const suspended = suspendedOn(now);
  if (light === 'suspended') return [OPEN, suspended];
  const until = light === 'overdue' ? '' : `${parameters.add(nearUntil)}::date`;
  const due = {
    overdue: `t.due_on < ${now}`,
    near: `t.due_on >= ${now} AND t.due_on <= ${until}`,
    normal: `t.due_on > ${until}`,
  }[light];
  return [OPEN, due, `NOT ${suspended}`];
}
