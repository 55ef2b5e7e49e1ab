import { holds, type Reach, UNIT_ROLES } from '../identity/index.ts';
import { DomainError } from '../shared/index.ts';
import { assertMayWithTask, type TaskStanding } from './task-powers.ts';

/** part: the unit holds that the task is not its to share; sending_back: the lead refused what it brought. */
export const DISAGREEMENT_KINDS = ['part', 'sending_back'] as const;
export type DisagreementKind = (typeof DISAGREEMENT_KINDS)[number];

/** upheld: the cooperating unit is right; dismissed: it is not. */
export const DISAGREEMENT_OUTCOMES = ['upheld', 'dismissed'] as const;
export type DisagreementOutcome = (typeof DISAGREEMENT_OUTCOMES)[number];

/**
 * For the unit in whose name somebody acts: the lead carries out, a cooperating unit cooperates, and nobody speaks
 * for another unit.
 * @throws DomainError `TASK_NOT_FOUND`, `POWER_REFUSED`
 */
export function assertMayActFor(reach: Reach | undefined, task: TaskStanding, unitId: number): void {
  assertMayWithTask(reach, task, unitId === task.leadUnitId ? 'carryOut' : 'cooperate');
  if (reach === undefined || holds(reach, unitId, ...UNIT_ROLES)) return;
  throw new DomainError('POWER_REFUSED', '只能以本单位的名义办理，请由该单位办理。', {
    taskId: task.id,
    unitId,
  });
}

/**
 * The cooperating unit in whose name somebody acts: the one named, else the only one in the person's hands.
 * @throws DomainError `TASK_UNIT_NOT_INVOLVED` where that is none, or more than one
 */
export function cooperatingUnitOf(
  reach: Reach | undefined,
  task: TaskStanding,
  named: number | undefined,
): number {
  const own = task.cooperatingUnitIds.filter(
    (unitId) => reach === undefined || holds(reach, unitId, ...UNIT_ROLES),
  );
  const [only, another] = named === undefined ? own : task.cooperatingUnitIds.filter((id) => id === named);
  if (only !== undefined && another === undefined) return only;
  throw new DomainError('TASK_UNIT_NOT_INVOLVED', '请写明以哪个配合单位的名义办理。', {
    taskId: task.id,
    unitId: named ?? null,
  });
}

const ACTS = { 退回: 'CONTRIBUTION_REASON_MISSING', 异议: 'DISAGREEMENT_REASON_MISSING' } as const;

/**
 * @throws DomainError `CONTRIBUTION_REASON_MISSING`, `DISAGREEMENT_REASON_MISSING`
 */
export function assertCooperationReason(act: keyof typeof ACTS, reason: string): void {
  if (reason.trim() !== '') return;
  throw new DomainError(ACTS[act], act === '退回' ? '请写明退回理由。' : '请写明理由。', { act });
}
