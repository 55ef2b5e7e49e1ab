import { holds, OFFICE_ROLES, type Reach, type RoleName, UNIT_ROLES } from '../identity/index.ts';
import { DomainError } from '../shared/index.ts';
import type { TaskState } from './task.life.ts';

/** Whose a task is: all that must be known to tell who may do what with it. */
export interface TaskStanding {
  readonly id: number;
  readonly officeId: number;
  readonly leadUnitId: number;
  readonly status: TaskState;
  readonly cooperatingUnitIds: readonly number[];
}

/**
 * see; assign: create, give out, change, suspend, withdraw; review: reports, extensions, disagreements;
 * carryOut: what the lead does, from acceptance to completion; cooperate: what a cooperating unit reports to the lead.
 */
export type TaskAct = 'see' | 'assign' | 'review' | 'carryOut' | 'cooperate';

const SUPERVISOR: readonly RoleName[] = ['supervisor'];

const POWERS: Readonly<Record<TaskAct, (reach: Reach, task: TaskStanding) => boolean>> = {
  // A draft is the office's own: no unit sees what has not been given to it.
  see: (reach, { officeId, leadUnitId, cooperatingUnitIds, status }) =>
    reach.offices.includes(officeId) ||
    (status !== 'draft' && [leadUnitId, ...cooperatingUnitIds].some((unit) => reach.units.includes(unit))),
  assign: (reach, { officeId }) => holds(reach, officeId, ...SUPERVISOR),
  review: (reach, { officeId }) => holds(reach, officeId, ...OFFICE_ROLES),
  carryOut: (reach, { leadUnitId, status }) => status !== 'draft' && holds(reach, leadUnitId, ...UNIT_ROLES),
  cooperate: (reach, { cooperatingUnitIds, status }) =>
    status !== 'draft' && cooperatingUnitIds.some((unit) => holds(reach, unit, ...UNIT_ROLES)),
};

const NEEDED: Readonly<Record<Exclude<TaskAct, 'see'>, string>> = {
  assign: '只有下达该任务的督办机构的督办员可以办理，请联系该机构。',
  review: '只有下达该任务的督办机构可以审核审批，请联系该机构。',
  carryOut: '只有牵头单位的联络员或负责人可以办理，请由牵头单位办理。',
  cooperate: '只有配合单位的联络员或负责人可以办理，请由配合单位办理。',
};

/** Whether somebody may; without a reach (the engine, the operator) nothing is forbidden. */
export function mayWithTask(reach: Reach | undefined, task: TaskStanding, act: TaskAct): boolean {
  return reach === undefined || POWERS[act](reach, task);
}

/**
 * @throws DomainError `TASK_NOT_FOUND` where the task may not even be seen, so that nothing leaks to siblings;
 *   `POWER_REFUSED` where it may be seen but the act is another's
 */
export function assertMayWithTask(reach: Reach | undefined, task: TaskStanding, act: TaskAct): void {
  if (!mayWithTask(reach, task, 'see')) throw taskNotFound(task.id);
  if (act === 'see' || mayWithTask(reach, task, act)) return;
  throw new DomainError('POWER_REFUSED', NEEDED[act], { taskId: task.id, act });
}

/** The same words for what is not there and for what may not be seen. */
export const taskNotFound = (taskId: number): DomainError =>
  new DomainError('TASK_NOT_FOUND', '任务不存在，请刷新后重试。', { taskId });

/**
 * Who may draft tasks in an office's name.
 * @throws DomainError `ORGANIZATION_NOT_FOUND` where the office may not be seen, `POWER_REFUSED`
 */
export function assertMayDraftFor(reach: Reach | undefined, officeId: number): void {
  if (reach === undefined || holds(reach, officeId, ...SUPERVISOR)) return;
  throw reach.offices.includes(officeId)
    ? new DomainError('POWER_REFUSED', NEEDED.assign, { officeId })
    : new DomainError('ORGANIZATION_NOT_FOUND', '督办机构不存在，请重新选择。', { officeId });
}
