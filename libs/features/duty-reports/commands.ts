import type { DutyGrade, DutyPlan, Evaluation, Dimension, FormList } from '#domain/duty-report';
import type { DutyFactKey } from '#domain/duty-report';
import type { Day } from '#domain/shared';

/** Names a cycle and, when the person saw one, the version it had then. */
export interface CycleCommand {
  readonly cycleId: number;
  readonly expectedVersion?: number;
}

/** The same for a report. */
export interface ReportCommand {
  readonly dutyReportId: number;
  readonly expectedVersion?: number;
}

export interface NewCycle {
  readonly officeId: number;
  /** The year that is reported on. */
  readonly year: number;
  readonly dueOn: Day;
  readonly evaluateOn?: Day | null | undefined;
}

export type PlanCommand = CycleCommand & DutyPlan;

export type FormCommand = CycleCommand & {
  readonly lists: readonly FormList[];
  readonly dimensions: readonly Dimension[];
};

export interface SectionText {
  readonly section: string;
  readonly text: string;
}

/** What is not named stays as it is; figures are replaced as a whole where given. */
export type DraftCommand = ReportCommand & {
  readonly answers: readonly SectionText[];
  readonly figures?:
    | readonly {
        readonly key: DutyFactKey;
        readonly value: number;
        readonly note?: string | null | undefined;
      }[]
    | undefined;
};

export type ReviewCommand = ReportCommand & {
  readonly outcome: 'accepted' | 'sent_back';
  readonly reason?: string | undefined;
};

export type HearingCommand = ReportCommand & { readonly heardOn: Day; readonly hearing: string };

export type ReasonCommand = ReportCommand & { readonly reason: string };

export type AppraisalCommand = ReportCommand & {
  readonly answers: readonly SectionText[];
  readonly grade: DutyGrade | null;
  readonly problems: readonly string[];
};

export type VoteCommand = Pick<ReportCommand, 'dutyReportId'> & Evaluation;
