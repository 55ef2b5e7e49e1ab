import { OFFICE_ROLES, organizationsHeld, type Reach, UNIT_ROLES } from '#domain/identity';
import type { LightDays } from '#domain/task';
import type { Parameters } from './parameters.ts';
import { conditionsOf } from './task-conditions.ts';
import type { TaskFilter } from './task-filter.ts';

/**
 * One way by which a viewer comes to see tasks, as a statement of its own: each is read by the index made for it, so
 * that no way makes another slow. `tail` narrows, orders and limits task `t`.
 */
export type Way = (columns: string, tail: string) => string;

/** Every way in which the viewer sees the tasks of a filter; none: there is nothing to see. */
export function waysTo(reach: Reach, filter: TaskFilter, days: LightDays, parameters: Parameters): Way[] {
  const { mine = false, officeId, unitId, status } = filter;
  const asked = (ids: readonly number[], only: number | undefined) =>
    only === undefined ? ids : ids.filter((id) => id === only);
  const conditions = conditionsOf(filter, days, parameters);
  const where = (more: readonly string[]) => [...more, ...conditions].join(' AND ') || 'true';

  const offices = asked(mine ? organizationsHeld(reach, ...OFFICE_ROLES) : reach.offices, officeId);
  const ofOffices = through('office_id', offices, unitId !== undefined, where, parameters);
  // A draft is the office's own.
  if (status === 'draft') return ofOffices;
  const given = status === 'all' ? ["t.status <> 'draft'"] : [];
  const own = mine ? organizationsHeld(reach, ...UNIT_ROLES) : reach.units;
  const ofUnits = (more: readonly string[]) => where([...more, ...given]);
  return [
    ...ofOffices,
    ...through('lead_unit_id', asked(own, unitId), false, ofUnits, parameters),
    ...(mine ? [] : asHelper(own, ofUnits, parameters)),
  ];
}

/** Tasks of one organisation straight from its index; of several, organisation by organisation. */
function through(
  column: 'office_id' | 'lead_unit_id',
  ids: readonly number[],
  fewRows: boolean,
  where: (more: readonly string[]) => string,
  parameters: Parameters,
): Way[] {
  const [only] = ids;
  if (only === undefined) return [];
  if (ids.length === 1 || fewRows) {
    const owner =
      ids.length === 1
        ? `t.${column} = ${parameters.add(only)}`
        : `t.${column} = ANY(${parameters.add(ids)}::bigint[])`;
    return [(columns, tail) => `SELECT ${columns} FROM tasks t WHERE ${where([owner])} ${tail}`];
  }
  const all = parameters.add(ids);
  return [
    (columns, tail) =>
      `SELECT found.* FROM unnest(${all}::bigint[]) AS owner(id) CROSS JOIN LATERAL (
         SELECT ${columns} FROM tasks t WHERE ${where([`t.${column} = owner.id`])} ${tail}) AS found`,
  ];
}

function asHelper(
  units: readonly number[],
  where: (more: readonly string[]) => string,
  parameters: Parameters,
): Way[] {
  if (units.length === 0) return [];
  const all = parameters.add(units);
  return [
    (columns, tail) =>
      `SELECT ${columns} FROM task_cooperators c JOIN tasks t ON t.id = c.task_id
        WHERE ${where([`c.unit_id = ANY(${all}::bigint[])`])} ${tail}`,
  ];
}
