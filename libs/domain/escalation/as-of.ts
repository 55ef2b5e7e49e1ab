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
  const { task, promises, excused, excusals = [] } = history;
  // Spelt out: a trial builds this a million times.
  return {
    caseId: history.caseId,
    taskId: history.taskId,
    unitId: history.unitId,
    round: history.round,
    level: doings.level,
    warned: doings.warned,
    notices: doings.notices,
    draft: doings.draft,
    proposedOn: doings.proposedOn,
    // A task that was withdrawn ends its case on that day: see `closedAt`.
    task: {
      title: task.title,
      assignedOn: task.assignedOn,
      originalDueOn: task.originalDueOn,
      dueOn: task.dueOn,
      completedOn: before(task.completedOn, on),
      withdrawn: false,
    },
    milestones: met(history.milestones, on),
    periodicReports: met(history.periodicReports, on),
    promises:
      promises.length === 0
        ? promises
        : met(
            promises.filter(({ madeOn }) => madeOn < on),
            on,
          ),
    suspensions: begun(history.suspensions, on),
    officeHeld: begun(history.officeHeld, on),
    // An accepted reason names a day that may lie ahead.
    excused: excused.length === 0 ? excused : excused.filter(({ from }) => from < on),
    excusals: excusals.length === 0 ? excusals : excusals.filter(({ decidedOn }) => decidedOn < on),
    falseFiguresOn: before(history.falseFiguresOn, on),
  };
}

const before = (day: Day | null, on: Day): Day | null => (day !== null && day < on ? day : null);

const met = (dated: readonly DatedFact[], on: Day): readonly DatedFact[] =>
  dated.length === 0
    ? dated
    : dated.map(({ name, dueOn, metOn }) => ({ name, dueOn, metOn: before(metOn, on) }));

const begun = (spans: readonly DaySpan[], on: Day): readonly DaySpan[] =>
  spans.length === 0
    ? spans
    : spans.filter(({ from }) => from < on).map(({ from, to }) => ({ from, to: before(to, on) }));
