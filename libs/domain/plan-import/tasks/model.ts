import type { PlanDeadline } from '../../plan-text/index.ts';
import type { Day } from '../../shared/index.ts';
import type { DraftIndicator } from '../drafts/index.ts';

/** A confirmed target, as far as tasks can be read from it. */
export interface PlannedTarget {
  readonly title: string;
  /** As written in the report; null where the target has no source. */
  readonly ordinal: string | null;
  readonly summary: string;
  readonly indicators: readonly Omit<DraftIndicator, 'span'>[];
  readonly deadlines: readonly Pick<PlanDeadline, 'quote' | 'on'>[];
}

export interface ProposedMilestone {
  readonly name: string;
  /** A working day. */
  readonly dueOn: Day;
}

/** Something the person who accepts should know. */
export interface ProposalRemark {
  readonly code: 'DUE_DAY_PASSED' | 'DUE_DAY_PROVISIONAL' | 'NO_DEADLINE_NAMED';
  readonly message: string;
}

/** A task that could be given out: nothing exists until a person accepts it, as it is or changed. */
export interface ProposedTask {
  readonly title: string;
  /** The sentence of the plan that asks for it. */
  readonly measure: string;
  /** A working day. */
  readonly dueOn: Day;
  readonly milestones: readonly ProposedMilestone[];
  readonly remarks: readonly ProposalRemark[];
}
