import type { WorkCalendar } from '../calendar/index.ts';
import type { Day } from '../shared/index.ts';
import type { Excusal } from './excusal-fact.ts';
import { excusalOf, withExcusal } from './excusal.ts';
import type { CaseFacts, DatedFact } from './facts.ts';
import type { Ladder, Trigger } from './ladder.ts';
import { type Exclusion, excludedWorkingDays, reachDay } from './unit-days.ts';

export type ShortcomingKind = 'overdue' | 'report_missed' | 'milestone_behind';

/** Something the unit owes and has not given: the task itself, a periodic report, or a milestone. */
export interface Shortcoming {
  readonly kind: ShortcomingKind;
  readonly what: string;
  readonly dueOn: Day;
  /** Working days after `dueOn` that the ladder allows before level one. */
  readonly allowed: number;
  /** Working days inside the term that suspension or review took from the unit. */
  readonly givenBack: number;
  /** The day on which level one becomes ripe for it; null while an open span holds the count. */
  readonly ripeOn: Day | null;
  /** What does not count against the unit for this very thing. */
  readonly exclusions: readonly Exclusion[];
  readonly excusal: Excusal | undefined;
}

/**
 * What is owed, in the order of the ladder's first level. Includes what is not yet late: `ripeOn` then lies ahead.
 * A met milestone, a filed report and a completed task owe nothing.
 */
export function shortcomings(
  facts: CaseFacts,
  ladder: Ladder,
  calendar: WorkCalendar,
  exclusions: readonly Exclusion[],
): Shortcoming[] {
  return ladder.levels[0].triggers.flatMap((trigger) =>
    owedUnder(trigger, facts).map(({ kind, name, dueOn, allowed }) => {
      const excusal = excusalOf(facts, name, dueOn);
      const own = withExcusal(exclusions, dueOn, excusal);
      const givenBack = excludedWorkingDays(calendar, facts.task.assignedOn, dueOn, own);
      const ripeOn = reachDay(calendar, dueOn, allowed + givenBack, own);
      return { kind, what: name, dueOn, allowed, givenBack, ripeOn, exclusions: own, excusal };
    }),
  );
}

interface Owed {
  readonly kind: ShortcomingKind;
  readonly name: string;
  readonly dueOn: Day;
  readonly allowed: number;
}

function owedUnder(trigger: Trigger, facts: CaseFacts): Owed[] {
  const unmet = (kind: ShortcomingKind, allowed: number, dated: readonly DatedFact[]): Owed[] =>
    dated.filter((fact) => fact.metOn === null).map(({ name, dueOn }) => ({ kind, name, dueOn, allowed }));
  switch (trigger.on) {
    case 'overdue':
      return [
        { kind: 'overdue', name: facts.task.title, dueOn: facts.task.dueOn, allowed: trigger.workingDays },
      ];
    case 'report_missed':
      return unmet('report_missed', trigger.workingDays, facts.periodicReports);
    case 'milestone_behind':
      return unmet('milestone_behind', trigger.workingDays, facts.milestones);
    default:
      return [];
  }
}
