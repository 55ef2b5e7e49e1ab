import { type Day, DomainError } from '#domain/shared';
import { HolidayChange, type Tx } from '#persistence';

export const changeNotFound = (changeId: number): DomainError =>
  new DomainError('HOLIDAY_CHANGE_NOT_FOUND', '没有这份放假安排，请刷新后重试。', { changeId });

/** @throws DomainError `HOLIDAY_CHANGE_NOT_FOUND` */
export async function lockedChange(tx: Tx, changeId: number): Promise<HolidayChange> {
  const change = await tx.manager.findOne(HolidayChange, {
    where: { id: changeId },
    lock: { mode: 'pessimistic_write' },
  });
  if (change) return change;
  throw changeNotFound(changeId);
}

/** Offices that stand and have none above them. */
export async function topOffices(tx: Tx, today: Day): Promise<number[]> {
  const rows = await tx.query<{ id: number }>(
    `SELECT id FROM organizations WHERE kind = 'office' AND parent_id IS NULL
        AND valid_from <= $1 AND (valid_to IS NULL OR valid_to >= $1)`,
    [today],
  );
  return rows.map(({ id }) => id);
}
