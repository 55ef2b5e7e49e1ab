import { type WorkCalendar } from '#domain/calendar';
import { addDays, type Day, DomainError } from '#domain/shared';

const MOVE = /^([1-9]\d{0,2})([dwm])$/;

/**
 * The day to which `1d`, `2w` or `1m` leads (calendar days, weeks, months). A month later is the same date, or the
 * last of a shorter month.
 * @throws DomainError `CLOCK_MOVE_INVALID`
 */
export function dayAfterMove(from: Day, move: string): Day {
  const [, count, unit] = MOVE.exec(move) ?? [];
  const n = Number(count);
  switch (unit) {
    case 'd':
      return addDays(from, n);
    case 'w':
      return addDays(from, 7 * n);
    case 'm':
      return addMonths(from, n);
    default:
      throw new DomainError('CLOCK_MOVE_INVALID', `“${move}”不是可以拨动的时长，请写成 1d、2w 或 1m。`, {
        move,
      });
  }
}

function addMonths(from: Day, months: number): Day {
  const [year = 0, month = 0, date = 0] = from.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date, last));
  return first.toISOString().slice(0, 10) as Day;
}

/** 放假 or 上班, for the line that shows the date. */
export function dayInWords(on: Day, calendar: WorkCalendar): string {
  const { working, name, kind } = calendar.fact(on);
  if (kind === 'make-up') return '调休上班';
  if (working) return '工作日';
  return name ?? '周末';
}
