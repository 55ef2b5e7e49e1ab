import { DomainError } from '../shared/index.ts';
import type { TaskState } from './task.life.ts';

/**
 * A task that the unit has not given back is given out again only to another unit: nothing else would change.
 * @throws DomainError `REASSIGN_SAME_UNIT`
 */
export function assertReassignable(status: TaskState, formerUnitId: number, leadUnitId: number): void {
  if (status === 'returned' || formerUnitId !== leadUnitId) return;
  throw new DomainError(
    'REASSIGN_SAME_UNIT',
    '任务没有退回，改派须换一个牵头单位；只调整期限的，请审批延期。',
    { leadUnitId },
  );
}

/** 接续办理: within so many working days a successor brings what its predecessor had let pass. */
export const SUCCESSOR_TERM = 5;
