import type { WorkCalendar } from '../calendar/index.ts';
import type { Day } from '../shared/index.ts';

/** Working days within which a leader is asked to decide on a proposal. */
const DECIDE_WITHIN = 5;

/** The last day on which a decision still comes in good time; from the next working day on it is reminded of. */
export const decideBy = (proposedOn: Day, calendar: Pick<WorkCalendar, 'addWorkingDays'>): Day =>
  calendar.addWorkingDays(proposedOn, DECIDE_WITHIN);
