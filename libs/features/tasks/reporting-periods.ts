import type { WorkCalendar } from '#domain/calendar';
import { addDays, type Day, day, DomainError, yearOf } from '#domain/shared';
import type { ReportingCycle } from '#persistence';
import type { NewPeriod } from './task-commands.ts';

/** Working days after the end of a period by which its report is owed. */
export const REPORT_TERM = 5;
const QUARTERS = ['一', '二', '三', '四'];

/** From the day after `from` up to `to`, both days of the task. */
export interface ReportingSpan {
  readonly from: Day;
  readonly to: Day;
}

/**
 * The reports owed between two days: one for each month or quarter that ends after `from`, on the fifth working day
 * after its end. A report that would be owed after `to` is left out: the completion report says it all.
 */
export function reportingPeriods(
  cycle: Exclude<ReportingCycle, 'custom'>,
  { from, to }: ReportingSpan,
  calendar: Pick<WorkCalendar, 'addWorkingDays'>,
): NewPeriod[] {
  if (cycle === 'none') return [];
  const months = cycle === 'monthly' ? 1 : 3;
  const periods: NewPeriod[] = [];
  let year = yearOf(from);
  let nth = Math.ceil(Number(from.slice(5, 7)) / months);
  for (;;) {
    const endsOn = endOfMonth(year, nth * months);
    const dueOn = calendar.addWorkingDays(endsOn, REPORT_TERM);
    if (dueOn > to) return periods;
    if (endsOn > from) periods.push({ label: labelOf(cycle, year, nth), dueOn });
    [year, nth] = nth * months === 12 ? [year + 1, 1] : [year, nth + 1];
  }
}

/**
 * The reports owed under any cycle; those of a custom one are named by the office.
 * @throws DomainError `REPORT_DAY_INVALID`
 */
export function periodsOwed(
  cycle: ReportingCycle,
  span: ReportingSpan,
  calendar: Pick<WorkCalendar, 'addWorkingDays'>,
  custom: readonly NewPeriod[] = [],
): readonly NewPeriod[] {
  if (cycle !== 'custom') return reportingPeriods(cycle, span, calendar);
  const names = new Set(custom.map(({ label }) => label));
  const outside = custom.find(({ dueOn }) => dueOn < span.from || dueOn > span.to);
  if (outside || names.size < custom.length || custom.length === 0) {
    throw new DomainError(
      'REPORT_DAY_INVALID',
      '自定义填报须写明各期名称和日期，名称不重复，日期在下达日和完成期限之间。',
      { ...span, period: outside ?? null },
    );
  }
  return custom;
}

function endOfMonth(year: number, month: number): Day {
  const [nextYear, next] = month === 12 ? [year + 1, 1] : [year, month + 1];
  return addDays(day(`${nextYear}-${String(next).padStart(2, '0')}-01`), -1);
}

const labelOf = (cycle: 'monthly' | 'quarterly', year: number, nth: number): string =>
  cycle === 'monthly' ? `${year}年${nth}月` : `${year}年第${QUARTERS[nth - 1]}季度`;
