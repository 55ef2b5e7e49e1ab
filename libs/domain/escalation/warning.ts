import type { WorkCalendar } from '../calendar/index.ts';
import { type Day, formatDayWithWeekday } from '../shared/index.ts';
import type { CaseFacts } from './facts.ts';
import type { Ladder } from './ladder.ts';
import type { Reason } from './reason.ts';

/** 预警: word to the unit before the due day. No document, nobody signs. */
export interface Warning {
  /** The ladder's step, in working days before the due day. */
  readonly workingDaysBefore: number;
  /** This step and any earlier one that a standstill swallowed: none of them is given again. */
  readonly covers: readonly number[];
  readonly reason: Reason;
}

interface Step {
  readonly before: number;
  readonly on: Day;
}

/** Steps not yet given, soonest first. A step on or before the day of assignment is not given at all. */
function stepsOf(facts: CaseFacts, ladder: Ladder, calendar: WorkCalendar): Step[] {
  return ladder.warnings.workingDaysBefore
    .filter((before) => !facts.warned.includes(before))
    .map((before) => ({ before, on: calendar.addWorkingDays(facts.task.dueOn, -before) }))
    .filter(({ on }) => on > facts.task.assignedOn)
    .sort((a, b) => b.before - a.before);
}

/**
 * The warning to give today: after a standstill only the nearest to the due day; none once it has passed, and none
 * while the office holds what the unit handed in.
 */
export function warningFor(
  facts: CaseFacts,
  ladder: Ladder,
  calendar: WorkCalendar,
  today: Day,
): Warning | null {
  const { dueOn, title } = facts.task;
  if (today > dueOn || liesWithOffice(facts, today)) return null;
  const ripe = stepsOf(facts, ladder, calendar).filter(({ on }) => on <= today);
  const nearest = ripe.at(-1);
  if (!nearest) return null;
  const left = calendar.workingDaysBetween(today, dueOn);
  return {
    workingDaysBefore: nearest.before,
    covers: ripe.map(({ before }) => before),
    reason: {
      code: 'BEFORE_DUE',
      rule: `到期前${nearest.before}个工作日预警（《${ladder.name}》第${ladder.version}版）`,
      finding: `任务“${title}”将于${formatDayWithWeekday(dueOn)}到期，还有${left}个工作日。`,
      facts: { dueOn, workingDaysLeft: left },
    },
  };
}

/** What was handed in waits for the office: the unit has nothing to hurry. The review, which is news, makes the engine look again. */
const liesWithOffice = ({ officeHeld }: CaseFacts, today: Day): boolean =>
  officeHeld.some(({ from, to }) => from <= today && to === null);

/** Days ahead on which a warning falls. */
export function warningDaysAhead(
  facts: CaseFacts,
  ladder: Ladder,
  calendar: WorkCalendar,
  today: Day,
): Day[] {
  return stepsOf(facts, ladder, calendar)
    .map(({ on }) => on)
    .filter((on) => on > today);
}
