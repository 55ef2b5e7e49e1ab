import { type Day, DomainError } from '../shared/index.ts';

/**
 * 退回, 撤销: always with a written reason.
 * @throws DomainError `TASK_REASON_MISSING`
 */
export function assertTaskReason(act: '退回' | '撤销' | '退回补办', reason: string): void {
  if (reason.trim() !== '') return;
  throw new DomainError('TASK_REASON_MISSING', `请写明${act}理由。`, { act });
}

/**
 * A returned task goes on only where the unit had accepted it; otherwise it is assigned anew.
 * @throws DomainError `TASK_NOT_ACCEPTED`
 */
export function assertResumable(acceptedOn: Day | null): void {
  if (acceptedOn !== null) return;
  throw new DomainError('TASK_NOT_ACCEPTED', '任务退回前尚未签收，请重新下达，由责任单位签收后办理。');
}
