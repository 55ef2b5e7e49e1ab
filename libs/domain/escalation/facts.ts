import type { Day } from '../shared/index.ts';
import type { DaySpan } from '../task/index.ts';
import type { Excusal } from './excusal-fact.ts';
import type { ClockKey, LadderDocument, Level, Proposal } from './ladder.ts';

/** One term of an issued notice, with the day on which it runs out. */
export interface NoticeTerm {
  readonly key: ClockKey;
  readonly dueOn: Day;
}

/** What the engine must know of an issued notice. */
export interface NoticeFact {
  readonly id: number;
  readonly level: Level;
  readonly document: LadderDocument;
  readonly number: string;
  readonly issuedOn: Day;
  /** Null while service on the unit is not proved: its terms have not begun. */
  readonly servedOn: Day | null;
  readonly terms: readonly NoticeTerm[];
}

/** A document that is drafted but not signed. */
export interface DraftFact {
  readonly id: number;
  readonly level: Level;
  readonly draftedOn: Day;
  /** Drafted by hand: no count brought it forth, and none takes it back. */
  readonly byPerson?: boolean;
}

/** A proposal after level three, as far as the case's next step hangs on it. */
export interface ProposalFact {
  readonly kind: Proposal;
  readonly standing: 'undecided' | 'approved' | 'carried_out' | 'rejected' | 'withdrawn';
}

export interface DatedFact {
  readonly name: string;
  readonly dueOn: Day;
  /** The day on which it was met; null: not yet. */
  readonly metOn: Day | null;
}

/** The plain snapshot from which a decision is made: everything, and nothing that is not needed to replay it. */
export interface CaseFacts {
  readonly caseId: number;
  readonly taskId: number;
  readonly unitId: number;
  readonly round: number;
  readonly level: 0 | Level;
  readonly task: {
    readonly title: string;
    readonly assignedOn: Day;
    readonly originalDueOn: Day;
    readonly dueOn: Day;
    readonly completedOn: Day | null;
    readonly withdrawn: boolean;
  };
  readonly milestones: readonly DatedFact[];
  readonly periodicReports: readonly DatedFact[];
  /** Promises made at an interview, as rectification items with a day. */
  readonly promises: readonly DatedFact[];
  readonly suspensions: readonly DaySpan[];
  /** Days in which the office held what it must answer: a completion report, a reply, a returned task, or, past the due day, a request for extension. */
  readonly officeHeld: readonly DaySpan[];
  /** Days covered by a reason that the office accepted. */
  readonly excused: readonly DaySpan[];
  /** What won objections took back; absent in what was frozen before there were any. */
  readonly excusals?: readonly Excusal[];
  readonly falseFiguresOn: Day | null;
  /** Warnings already given, as working days before the due day. */
  readonly warned: readonly number[];
  readonly notices: readonly NoticeFact[];
  readonly draft: DraftFact | null;
  readonly proposedOn: Day | null;
  /** What became of the proposals, each kind's latest; absent in what was frozen or tried without them. */
  readonly proposals?: readonly ProposalFact[];
}
