import type { Day } from '../shared/index.ts';
import type { DaySpan } from '../task/index.ts';
import type { CaseFacts, DatedFact } from './facts.ts';

/** A promise, with the day on which it was written down. */
export interface DatedPromise extends DatedFact {
  readonly madeOn: Day;
}

/** Everything that ever happened around a case, with its days; what the engine itself did is left out. */
export interface CaseHistory extends Pick<
  CaseFacts,
  | 'caseId'
  | 'taskId'
  | 'unitId'
  | 'round'
  | 'task'
  | 'milestones'
  | 'periodicReports'
  | 'suspensions'
  | 'officeHeld'
  | 'excused'
  | 'excusals'
  | 'falseFiguresOn'
> {
  readonly promises: readonly DatedPromise[];
  readonly openedAt: Date;
  /** The instant after which nobody looks any more: the round ended. */
  readonly closedAt: Date | null;
}

/** What the engine did with a case so far. */
export type CaseDoings = Pick<CaseFacts, 'level' | 'warned' | 'notices' | 'draft' | 'proposedOn'>;

/** The facts as they stood in the morning of a day: what happened on the day itself was not yet known. */
export function factsAsOf(history: CaseHistory, doings: CaseDoings, on: Day): CaseFacts {
  const before = (day: Day | null): Day | null => (day !== null && day < on ? day : null);
  const met = (fact: DatedFact): DatedFact => ({ ...fact, metOn: before(fact.metOn) });
  const begun = (span: DaySpan) => span.from < on;
  const known = ({ from, to }: DaySpan): DaySpan => ({ from, to: before(to) });
  const { caseId, taskId, unitId, round, task } = history;
  return {
    ...{ caseId, taskId, unitId, round, ...doings },
    // A task that was withdrawn ends its case on that day: see `closedAt`.
    task: { ...task, completedOn: before(task.completedOn), withdrawn: false },
    milestones: history.milestones.map(met),
    periodicReports: history.periodicReports.map(met),
    promises: history.promises.filter(({ madeOn }) => madeOn < on).map(met),
    suspensions: history.suspensions.filter(begun).map(known),
    officeHeld: history.officeHeld.filter(begun).map(known),
    // An accepted reason names a day that may lie ahead.
    excused: history.excused.filter(begun),
    excusals: (history.excusals ?? []).filter(({ decidedOn }) => decidedOn < on),
    falseFiguresOn: before(history.falseFiguresOn),
  };
}

/** The days on which something happened, ascending, each once. */
export function daysOfChange(history: CaseHistory): Day[] {
  const spans = [...history.suspensions, ...history.officeHeld, ...history.excused];
  const dated = [...history.milestones, ...history.periodicReports, ...history.promises];
  const days = [
    ...[history.task.completedOn, history.falseFiguresOn],
    ...spans.flatMap(({ from, to }) => [from, to]),
    ...dated.map(({ metOn }) => metOn),
    ...history.promises.map(({ madeOn }) => madeOn),
    ...(history.excusals ?? []).map(({ decidedOn }) => decidedOn),
  ];
  return [...new Set(days.filter((day) => day !== null))].sort();
}
