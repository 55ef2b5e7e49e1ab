import { seesEverything } from '#domain/organization';
import type { Reach } from '#domain/identity';

/**
 * The organisations that a reach opens, as `visible(id)`; takes $1 and $2 from `sightOf`. An office sees everything below
 * it; a unit sees itself, what was merged into it, the offices above it and those that gave it a task; a leader the
 * same for the units in charge. What is not in it is treated as not there.
 */
export const VISIBLE = `
  WITH RECURSIVE down AS (
    SELECT id FROM organizations WHERE id = ANY($1::bigint[])
    UNION SELECT c.id FROM organizations c JOIN down ON c.parent_id = down.id),
  own AS (
    SELECT id FROM organizations WHERE id = ANY($2::bigint[])
    UNION SELECT m.id FROM organizations m JOIN own ON m.successor_id = own.id),
  up AS (
    SELECT o.id, o.parent_id, o.kind FROM organizations o WHERE o.id = ANY($2::bigint[])
    UNION SELECT p.id, p.parent_id, p.kind FROM organizations p JOIN up ON p.id = up.parent_id),
  visible AS (
    SELECT id FROM down UNION SELECT id FROM own UNION SELECT id FROM up WHERE kind = 'office'
    UNION SELECT t.office_id FROM tasks t WHERE t.lead_unit_id = ANY($2::bigint[]) AND t.status <> 'draft'
    UNION SELECT t.office_id FROM task_cooperators c JOIN tasks t ON t.id = c.task_id
           WHERE c.unit_id = ANY($2::bigint[]) AND t.status <> 'draft')`;

/** How far one sees, ready for a statement that begins with `VISIBLE`. */
export interface Sight {
  /** $1 offices, $2 units. */
  readonly parameters: readonly [offices: readonly number[], units: readonly number[]];
  /** Whether the organisation of this id is visible. */
  organization(id: string): string;
  /** Whether this person works for a visible organisation on a day or later. */
  person(id: string, on: string): string;
}

export function sightOf(reach: Reach | undefined): Sight {
  const parameters = [reach?.offices ?? [], reach?.units ?? []] as const;
  // The day is named either way: a statement takes the same parameters whoever asks.
  const everybody = (_: string, on: string) => `${on} IS NOT NULL`;
  if (seesEverything(reach)) return { parameters, organization: () => 'true', person: everybody };
  const organization = (id: string) => `${id} IN (SELECT v.id FROM visible v)`;
  return {
    parameters,
    organization,
    person: (id, on) => `${id} IN (
      SELECT h.person_id FROM held_roles h
       WHERE ${organization('h.organization_id')} AND (h.valid_to IS NULL OR h.valid_to >= ${on}))`,
  };
}
