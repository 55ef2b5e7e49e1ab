import { holds, type Reach } from '../identity/index.ts';
import { DomainError, type Day, formatDay, yearOf } from '../shared/index.ts';
import type { CalendarYear } from './types.ts';

/**
 * A calendar binds everybody: only an approver of an office that has none above it puts it in force, and never who
 * brought it.
 * @throws DomainError `POWER_REFUSED`
 */
export function assertMayDecideHolidays(
  reach: Reach | undefined,
  topOfficeIds: readonly number[],
  { personId, proposedById }: { readonly personId: number | null; readonly proposedById: number | null },
): void {
  if (!reach) return;
  if (!topOfficeIds.some((officeId) => holds(reach, officeId, 'approver'))) {
    throw new DomainError('POWER_REFUSED', '放假安排由最上级督办机构的签发人批准，请联系其办理。');
  }
  if (personId !== null && personId === proposedById) {
    throw new DomainError('POWER_REFUSED', '放假安排不能由导入人自己批准，请由另一位签发人办理。');
  }
}

/** 文号, such as 国办发明电〔2024〕12号. */
const DOCUMENT_NUMBER = /^\S{2,20}[〔[(（［]\d{4}[〕\])）］]\d{1,4}号$/u;

/**
 * @param known the arrangement in force; undefined for a year that comes for the first time
 * @throws DomainError `HOLIDAY_DOCUMENT_INVALID`, `HOLIDAY_YEAR_PAST`, `HOLIDAY_REASON_MISSING`,
 *   `HOLIDAY_CHANGE_EMPTY`
 */
export function assertProposable(
  {
    year,
    documentNumber,
    reason,
  }: {
    readonly year: CalendarYear;
    readonly documentNumber: string;
    readonly reason: string | null;
  },
  known: CalendarYear | undefined,
  today: Day,
): void {
  if (!DOCUMENT_NUMBER.test(documentNumber)) {
    throw new DomainError('HOLIDAY_DOCUMENT_INVALID', '请填写通知的文号，例如：国办发明电〔2024〕12号。', {
      documentNumber,
    });
  }
  if (year.year < yearOf(today)) {
    throw new DomainError(
      'HOLIDAY_YEAR_PAST',
      `今天是${formatDay(today)}，往年的安排不能再改：已经过去的日子按当时的日历计算。`,
      { year: year.year },
    );
  }
  if (!known) return;
  if ((reason ?? '').trim() === '') {
    throw new DomainError('HOLIDAY_REASON_MISSING', `${year.year}年的安排已经导入，请写明调整的理由。`, {
      year: year.year,
    });
  }
  if (daysOf(known) === daysOf(year)) {
    throw new DomainError('HOLIDAY_CHANGE_EMPTY', `与现行的${year.year}年安排逐日相同，不需要调整。`, {
      year: year.year,
    });
  }
}

/** What decides a day, whatever the order in which it is listed. */
const daysOf = ({ holidays, makeUpDays }: CalendarYear): string =>
  [
    ...holidays.flatMap(({ name, days }) => days.map((on) => `${on} ${name}`)),
    ...makeUpDays.map(({ name, on }) => `${on} ${name} 班`),
  ]
    .sort()
    .join('\n');
