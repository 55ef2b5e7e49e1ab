import { type Day, DomainError, formatDay } from '../shared/index.ts';
import { covers, type DaySpan } from './spans.ts';

/** 中止: days that do not count, both ends included; open while `to` is null. */
export interface Suspension extends DaySpan {
  readonly reason: string;
}

/** Whether a day is suspended, by whichever of the suspensions. */
export const isSuspended = (suspensions: readonly DaySpan[], on: Day): boolean =>
  suspensions.some((span) => covers(span, on));

/**
 * Begins a suspension.
 * @throws DomainError `SUSPENSION_OPEN` when one is running, `SUSPENSION_REASON_MISSING`,
 *   `SUSPENSION_OVERLAPS` when the day already belongs to one
 */
export function suspend(suspensions: readonly Suspension[], from: Day, reason: string): Suspension {
  if (suspensions.some(({ to }) => to === null)) {
    throw new DomainError('SUSPENSION_OPEN', '任务已在中止中，请先恢复后再中止。', { from });
  }
  if (reason.trim() === '') throw new DomainError('SUSPENSION_REASON_MISSING', '请写明中止理由。');
  const overlapping = suspensions.find(({ to }) => to !== null && from <= to);
  if (overlapping?.to) {
    throw new DomainError(
      'SUSPENSION_OVERLAPS',
      `${formatDay(from)}不晚于上一次中止的截止日${formatDay(overlapping.to)}，请从其后开始。`,
      { from, to: overlapping.to },
    );
  }
  return { from, to: null, reason };
}

/**
 * Ends the running suspension; `lastDay` is the last day that does not count.
 * @throws DomainError `SUSPENSION_NOT_OPEN`, `SUSPENSION_END_INVALID`
 */
export function endSuspension(suspensions: readonly Suspension[], lastDay: Day): Suspension {
  const open = suspensions.find(({ to }) => to === null);
  if (!open) throw new DomainError('SUSPENSION_NOT_OPEN', '任务没有在中止，不需要恢复。', { lastDay });
  if (lastDay >= open.from) return { ...open, to: lastDay };
  throw new DomainError('SUSPENSION_END_INVALID', `恢复日期早于中止日期${formatDay(open.from)}，请核对。`, {
    from: open.from,
    lastDay,
  });
}
