import type {
  Contradiction,
  Dimension,
  DutyCycleState,
  DutyCycleStep,
  DutyFactKey,
  DutyGrade,
  DutyListKey,
  DutyReportState,
  DutyReportStep,
  EvaluationSummary,
  FeedbackDocument,
  FormList,
  FormSection,
  Score,
} from '#domain/duty-report';
import type { RectificationState } from '#domain/rectification';
import type { Day } from '#domain/shared';

/** A cycle as a list shows it. */
export interface CycleView {
  readonly id: number;
  readonly version: number;
  readonly year: number;
  readonly title: string;
  readonly status: DutyCycleState;
  readonly officeId: number;
  readonly officeName: string;
  readonly dueOn: Day;
  readonly evaluateOn: Day | null;
  readonly openedAt: Date | null;
  readonly deliberatedAt: Date | null;
  readonly decision: string | null;
  readonly closedAt: Date | null;
}

/** The units as far as the viewer sees them: a unit finds itself alone. */
export interface CyclePage extends CycleView {
  readonly edition: number;
  readonly lists: readonly (FormList & { readonly title: string })[];
  readonly dimensions: readonly Dimension[];
  readonly units: readonly {
    readonly dutyReportId: number;
    readonly unitId: number;
    readonly unitName: string;
    readonly onSite: boolean;
    readonly status: DutyReportState;
  }[];
  /** Null for who is not of the office. */
  readonly evaluators: readonly { readonly personId: number; readonly name: string }[] | null;
  readonly steps: readonly DutyCycleStep[];
}

/** A report as a list shows it. */
export interface DutyReportView {
  readonly id: number;
  readonly version: number;
  readonly cycleId: number;
  readonly year: number;
  readonly cycleStatus: DutyCycleState;
  readonly officeId: number;
  readonly officeName: string;
  readonly unitId: number;
  readonly unitName: string;
  readonly status: DutyReportState;
  readonly onSite: boolean;
  readonly dueOn: Day;
  /** First handed in after the due day. */
  readonly late: boolean;
  /** Not handed in, and the due day has passed. */
  readonly overdue: boolean;
  readonly submittedAt: Date | null;
  readonly submittedById: number | null;
  readonly submittedByName: string | null;
  readonly heardOn: Day | null;
  /** 综合评价; the unit hears of it after the deliberation. */
  readonly grade: DutyGrade | null;
}

export interface SectionView extends FormSection {
  /** Null where nothing is written, or the viewer may not read it yet. */
  readonly text: string | null;
}

export interface FigureView {
  readonly key: DutyFactKey;
  readonly label: string;
  readonly definition: string;
  readonly unit: string;
  readonly system: number | null;
  readonly stated: number | null;
  readonly note: string | null;
}

/** 整改清单: a problem with its state in the ledger as it is now. */
export interface ProblemView {
  readonly position: number;
  readonly problem: string;
  /** Null until the deliberation. */
  readonly itemId: number | null;
  readonly code: string | null;
  readonly status: RectificationState | null;
  readonly measure: string | null;
  readonly responsibleName: string | null;
  readonly dueOn: Day | null;
  readonly overdue: boolean;
  readonly closedAt: Date | null;
}

export interface OwnVote {
  readonly submittedAt: Date | null;
  readonly scores: readonly Score[] | null;
  readonly grade: DutyGrade | null;
  readonly opinion: string | null;
}

/** What may be done beside the steps of the life. */
export type DutyAct = 'save' | 'hear' | 'appraise' | 'vote';

/** All there is to know of a report, as far as the viewer may know it. */
export interface DutyReportPage extends DutyReportView {
  readonly lists: readonly {
    readonly key: DutyListKey;
    readonly title: string;
    readonly sections: readonly SectionView[];
  }[];
  readonly dimensions: readonly Dimension[];
  readonly figures: readonly FigureView[];
  /** The day of the system's figures. */
  readonly factsOn: Day;
  readonly contradictions: readonly Contradiction[];
  readonly reviewedAt: Date | null;
  readonly reviewReason: string | null;
  readonly hearing: string | null;
  readonly missedReason: string | null;
  readonly endReason: string | null;
  /** Numbers of votes at once; averages and grades when the evaluation has ended. */
  readonly evaluation: EvaluationSummary | null;
  /** 评议意见 of the evaluators, without names, in no order. */
  readonly opinions: readonly string[];
  /** Evaluators who have not voted yet; for the office alone. */
  readonly waitingFor: readonly string[];
  readonly vote: OwnVote | null;
  readonly problems: readonly ProblemView[];
  readonly feedback: FeedbackDocument | null;
  readonly steps: readonly DutyReportStep[];
  readonly acts: readonly DutyAct[];
}

/** A vote that a person has to give, or gave. */
export interface BallotView {
  readonly id: number;
  readonly dutyReportId: number;
  readonly cycleId: number;
  readonly year: number;
  readonly officeName: string;
  readonly unitId: number;
  readonly unitName: string;
  readonly onSite: boolean;
  readonly evaluateOn: Day | null;
  readonly submittedAt: Date | null;
  /** Not given, and still to be given. */
  readonly pending: boolean;
}
