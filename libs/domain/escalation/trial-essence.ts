import type { WorkCalendar } from '../calendar/index.ts';
import { nextOfficeInstant } from '../notification/index.ts';
import { addDays, type Day, dayOf, instantAt, minDay } from '../shared/index.ts';
import type { DaySpan } from '../task/index.ts';
import type { CaseHistory } from './as-of.ts';
import type { DatedFact } from './facts.ts';
import type { Ladder } from './ladder.ts';

/** All of a case's history on which the outcome of a trial can hang, and the days on which it is looked at. */
export interface TrialEssence {
  readonly history: CaseHistory;
  /** The first and the last day on which the engine would look. */
  readonly from: Day;
  readonly to: Day;
}

/**
 * Leaves out what can never ripen and levels what makes no difference, so that cases with the same fate look the same.
 * Exact: the trial of the essence is the trial of the case.
 */
export function essenceOf(
  history: CaseHistory,
  ladder: Ladder,
  calendar: WorkCalendar,
  until: Day,
): TrialEssence {
  const { opens } = ladder.officeHours;
  const { closedAt, task, falseFiguresOn } = history;
  // Every look is at the opening hour of a day, or, on the day of the first, acts as if it were.
  const from = dayOf(nextOfficeInstant(history.openedAt, calendar, ladder.officeHours));
  const to = closedAt === null ? until : minDay(until, lastLookBefore(closedAt, opens));
  const known = (day: Day | null): Day | null => (day !== null && day < to ? day : null);
  const named = (history.excusals ?? []).length > 0;
  const ripening = (kind: 'report_missed' | 'milestone_behind', dated: readonly DatedFact[]) => {
    if (dated.length === 0) return dated;
    const allowed = allowance(ladder, kind);
    if (allowed === null) return [];
    return dated.flatMap(({ name, dueOn, metOn }) => {
      // Spans that do not count only put it off further.
      const ripeOn = calendar.addWorkingDays(dueOn, allowed);
      if (ripeOn > to || (metOn !== null && metOn < ripeOn)) return [];
      return [{ name: named ? name : '', dueOn, metOn: known(metOn) }];
    });
  };
  return {
    // Spelt out: a trial builds this for every case.
    history: {
      caseId: 0,
      taskId: 0,
      unitId: 0,
      round: 1,
      task: {
        title: named ? task.title : '',
        assignedOn: task.assignedOn,
        originalDueOn: task.dueOn,
        dueOn: task.dueOn,
        completedOn: known(task.completedOn),
        withdrawn: false,
      },
      milestones: ripening('milestone_behind', history.milestones),
      periodicReports: ripening('report_missed', history.periodicReports),
      promises: history.promises,
      suspensions: history.suspensions,
      officeHeld: history.officeHeld,
      excused: history.excused,
      excusals: history.excusals ?? [],
      falseFiguresOn: known(falseFiguresOn),
      openedAt: instantAt(from, opens),
      closedAt: null,
    },
    from,
    to,
  };
}

/** Same text, same fate. */
export function fateOf({ history, from, to }: TrialEssence): string {
  const { task, milestones, periodicReports, promises, suspensions, officeHeld, excused, excusals } = history;
  const parts: (string | null)[] = [from, to, task.assignedOn, task.dueOn, task.completedOn];
  const spans = (list: readonly DaySpan[]) => {
    for (const span of list) parts.push(span.from, span.to);
    parts.push('|');
  };
  const dated = (list: readonly DatedFact[]) => {
    for (const { dueOn, metOn } of list) parts.push(dueOn, metOn);
    parts.push('|');
  };
  dated(milestones);
  dated(periodicReports);
  for (const { dueOn, metOn, madeOn } of promises) parts.push(dueOn, metOn, madeOn);
  parts.push('|', history.falseFiguresOn, '|');
  spans(suspensions);
  spans(officeHeld);
  spans(excused);
  // Names matter where something was excused by its name: such a case shares its fate with none.
  if (excusals && excusals.length > 0)
    parts.push(JSON.stringify([excusals, task.title, milestones, periodicReports, promises]));
  return parts.join(',');
}

/**
 * The days after whose events something may be due otherwise than it seemed. That something owed was given only puts
 * off what is due, and is seen when that day comes.
 */
export function daysToLookAfter({
  suspensions,
  officeHeld,
  excused,
  excusals = [],
  promises,
  falseFiguresOn,
}: CaseHistory): Day[] {
  const days = [
    ...[...suspensions, ...officeHeld, ...excused].flatMap(({ from, to }) => [from, to]),
    ...excusals.map(({ decidedOn }) => decidedOn),
    ...promises.map(({ madeOn }) => madeOn),
    falseFiguresOn,
  ];
  return [...new Set(days.filter((day) => day !== null))].sort();
}

/** The fewest working days after which a level one is ripe for such a fact; null: the ladder does not ask for it. */
function allowance(ladder: Ladder, kind: 'report_missed' | 'milestone_behind'): number | null {
  const allowed = ladder.levels[0].triggers.flatMap((trigger) =>
    trigger.on === kind ? [trigger.workingDays] : [],
  );
  return allowed.length === 0 ? null : Math.min(...allowed);
}

function lastLookBefore(closedAt: Date, opens: Ladder['officeHours']['opens']): Day {
  const on = dayOf(closedAt);
  return closedAt > instantAt(on, opens) ? on : addDays(on, -1);
}
