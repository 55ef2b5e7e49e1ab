import { holds, type Reach } from '../identity/index.ts';
import { DomainError } from '../shared/index.ts';

/** Whose templates are asked for. */
export interface TemplatePlace {
  readonly officeId: number;
}

/**
 * Templates are read by the office's people and those above it, and published by its approver or the system
 * administrator appointed to it. Without a reach (the engine, the operator) nothing is forbidden.
 * @throws DomainError `OFFICE_NOT_FOUND` (or `unseen`) where the office may not be seen, `POWER_REFUSED` where it may be seen only
 */
export function assertMayManageTemplates(
  reach: Reach | undefined,
  { officeId }: TemplatePlace,
  act: 'read' | 'publish',
  unseen: DomainError = new DomainError('OFFICE_NOT_FOUND', '督办机构不存在，请重新选择。', { officeId }),
): void {
  if (reach === undefined || holds(reach, officeId, 'approver', 'system_admin')) return;
  if (!reach.offices.includes(officeId)) throw unseen;
  if (act === 'read') return;
  throw new DomainError('POWER_REFUSED', '只有本机构的签发人或系统管理员可以发布文书模板，请联系他们办理。', {
    officeId,
  });
}
