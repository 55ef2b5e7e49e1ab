import { seesEverything } from '#domain/organization';
import type { Reach } from '#domain/identity';

/**
 * The organisations that a reach opens, as `visible(id)`; takes $1 to $3 from `sightOf`. An office sees everything below
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

/** Whether an organisation is visible. */
export const sees = (id: string): string => `($3::boolean OR ${id} IN (SELECT v.id FROM visible v))`;

/** $1 offices, $2 units, $3 everything. */
export const sightOf = (reach: Reach | undefined): [readonly number[], readonly number[], boolean] => [
  reach?.offices ?? [],
  reach?.units ?? [],
  seesEverything(reach),
];
