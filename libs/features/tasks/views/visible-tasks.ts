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
  if (ids.length > 1 && fewRows) {
    const owned = `t.${column} = ANY(${parameters.add(ids)}::bigint[])`;
    return [(columns, tail) => `SELECT ${columns} FROM tasks t WHERE ${where([owned])} ${tail}`];
  }
  return each(ids, parameters, (owner) => (columns, tail) => {
    const owned = `t.${column} = ${owner}`;
    return `SELECT ${columns} FROM tasks t WHERE ${where([owned])} ${tail}`;
  });
}

/** Tasks in which one of the units cooperates. */
const asHelper = (
  units: readonly number[],
  where: (more: readonly string[]) => string,
  parameters: Parameters,
): Way[] =>
  each(units, parameters, (owner) => (columns, tail) => {
    const helped = `c.unit_id = ${owner}`;
    return `SELECT ${columns} FROM task_cooperators c JOIN tasks t ON t.id = c.task_id
             WHERE ${where([helped])} ${tail}`;
  });

/** A way for each organisation, in one statement: each asks its own part of the index and stops where it is told. */
function each(ids: readonly number[], parameters: Parameters, way: (owner: string) => Way): Way[] {
  const [only] = ids;
  if (only === undefined) return [];
  if (ids.length === 1) return [way(parameters.add(only))];
  const owners = `unnest(${parameters.add(ids)}::bigint[]) AS owner(id)`;
  const one = way('owner.id');
  return [
    (columns, tail) => `SELECT found.* FROM ${owners} CROSS JOIN LATERAL (${one(columns, tail)}) AS found`,
  ];
}
