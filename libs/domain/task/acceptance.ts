import type { WorkCalendar } from '../calendar/index.ts';
import { type Day, DomainError, formatDay } from '../shared/index.ts';

/** 签收期限: working days, after the day it was given, within which a unit may give a task back. */
export const ACCEPTANCE_WORKING_DAYS = 5;

/** The last day on which the unit may give the task back; the day it was given is not counted. */
export const acceptBy = (givenOn: Day, calendar: Pick<WorkCalendar, 'addWorkingDays'>): Day =>
  calendar.addWorkingDays(givenOn, ACCEPTANCE_WORKING_DAYS);

/**
 * Silence is no way back: after its clock a task can only be accepted. A task given out without a clock can be
 * given back until it is accepted.
 * @throws DomainError `RETURN_TOO_LATE`
 */
export function assertReturnable(until: Day | null, today: Day): void {
  if (until === null || today <= until) return;
  throw new DomainError(
    'RETURN_TOO_LATE',
    `签收期限${formatDay(until)}已过，不能再退回，请签收办理；确有困难的，可申请延期或联系督办机构改派。`,
    { acceptBy: until },
  );
}
