import type { Reach } from '#domain/identity';

/** The parameters behind both conditions; null asks nobody. */
export const reachParameters = (reach: Reach | undefined): readonly unknown[] => [
  reach?.offices ?? null,
  reach?.units ?? null,
];

/** What a person sees of tasks: the office's, and those in which an own unit leads or cooperates. `$1`, `$2` as above. */
export const visibleTask = (task: string): string => `($1::bigint[] IS NULL OR ${officeOf(task)} OR (
  ${task}.status <> 'draft' AND ${unitIn(task)}))`;

/** What a person sees of targets, as `assertMayWithTarget` says it: proved against each other in the specs. */
export const visibleTarget = (target: string): string => `($1::bigint[] IS NULL OR ${officeOf(target)} OR (
  ${target}.status <> 'draft' AND (${target}.lead_unit_id = ANY($2::bigint[]) OR EXISTS (
    SELECT 1 FROM tasks seen WHERE seen.target_id = ${target}.id AND seen.status <> 'draft' AND ${unitIn('seen')}))))`;

const officeOf = (alias: string) => `${alias}.office_id = ANY($1::bigint[])`;

const unitIn = (task: string) => `(${task}.lead_unit_id = ANY($2::bigint[]) OR EXISTS (
  SELECT 1 FROM task_cooperators c WHERE c.task_id = ${task}.id AND c.unit_id = ANY($2::bigint[])))`;
