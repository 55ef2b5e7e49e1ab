import type {
  AppointmentEnd,
  InterviewNextStep,
  InterviewRecord,
  InterviewState,
  InterviewStep,
  Participant,
  UnitAnswer,
} from '#domain/interview';
import type { NoticeState } from '#domain/notice';
import type { RectificationState } from '#domain/rectification';
import type { Day } from '#domain/shared';

/** A document that an interview answers. */
export interface InterviewNoticeView {
  readonly id: number;
  readonly number: string | null;
  readonly title: string;
  readonly status: NoticeState;
  readonly servedOn: Day | null;
  /** The last day that the ladder gives for the interview; null before service. */
  readonly dueOn: Day | null;
  readonly caseId: number | null;
  readonly taskId: number | null;
  readonly taskTitle: string | null;
  /** Every case that it is about, the first of them first. */
  readonly cases: readonly { readonly caseId: number; readonly taskTitle: string }[];
}

/** An interview as a list shows it. */
export interface InterviewView {
  readonly id: number;
  readonly code: string;
  readonly version: number;
  readonly status: InterviewState;
  readonly officeId: number;
  readonly officeName: string;
  readonly unitId: number;
  readonly unitName: string;
  /** Several units at one table. */
  readonly joint: boolean;
  readonly reason: string | null;
  readonly startsAt: Date;
  readonly place: string;
  readonly hostId: number;
  readonly hostName: string;
  readonly heldOn: Day | null;
  readonly notices: readonly InterviewNoticeView[];
  /** The earliest of its documents' days. */
  readonly dueOn: Day | null;
  /** Held, arranged or still to be arranged after that day. */
  readonly late: boolean;
  readonly confirmDueOn: Day | null;
  readonly officeConfirmedAt: Date | null;
  readonly unitAnswer: UnitAnswer | null;
  readonly concludedAt: Date | null;
  readonly promises: number;
  readonly promisesBroken: number;
  readonly nextStep: InterviewNextStep | null;
}

/** 承诺, and what became of it. */
export interface PromiseView {
  readonly position: number;
  readonly measure: string;
  readonly responsibleId: number;
  readonly responsibleName: string;
  readonly dueOn: Day;
  readonly noticeId: number | null;
  readonly caseId: number | null;
  /** None before the record is in force. */
  readonly itemId: number | null;
  readonly itemCode: string | null;
  readonly itemStatus: RectificationState | null;
  readonly closedOn: Day | null;
  /** pending: its day has not come, or the record is not in force. */
  readonly standing: 'pending' | 'kept' | 'broken';
}

export interface AppointmentView {
  readonly id: number;
  readonly startsAt: Date;
  readonly place: string;
  readonly hostId: number;
  readonly hostName: string;
  readonly reason: string | null;
  readonly setAt: Date;
  readonly setByName: string | null;
  readonly endedAs: AppointmentEnd | null;
  readonly endReason: string | null;
  readonly endedAt: Date | null;
  readonly endedByName: string | null;
}

export interface RecordObjectionView {
  readonly id: number;
  readonly statement: string;
  readonly raisedAt: Date;
  readonly raisedByName: string | null;
  readonly outcome: 'reworded' | 'kept' | null;
  readonly answer: string | null;
  readonly answeredAt: Date | null;
  readonly answeredByName: string | null;
}

/** All there is to know of an interview. */
export interface InterviewPage extends Omit<InterviewView, 'promises'> {
  readonly caseId: number | null;
  readonly participants: readonly (Participant & { readonly position: number })[];
  readonly arrangedAt: Date;
  readonly arrangedByName: string | null;
  readonly record: InterviewRecord | null;
  readonly recordedAt: Date | null;
  readonly recordedByName: string | null;
  readonly officeConfirmedByName: string | null;
  readonly unitAnsweredAt: Date | null;
  readonly unitAnsweredByName: string | null;
  readonly unitReason: string | null;
  readonly cancelledReason: string | null;
  readonly promises: readonly PromiseView[];
  readonly appointments: readonly AppointmentView[];
  readonly objections: readonly RecordObjectionView[];
  /** The other units at the table, as far as the viewer sees them. */
  readonly jointWith: readonly {
    readonly id: number;
    readonly code: string;
    readonly unitId: number;
    readonly unitName: string;
    readonly status: InterviewState;
  }[];
  /** Steps that the viewer may take now. */
  readonly steps: readonly InterviewStep[];
}

/** 待安排: a document of level two that is answered by no interview yet. */
export interface AwaitingView {
  readonly noticeId: number;
  readonly number: string;
  readonly title: string;
  readonly officeId: number;
  readonly officeName: string;
  readonly unitId: number;
  readonly unitName: string;
  readonly caseId: number | null;
  readonly taskId: number | null;
  readonly taskTitle: string | null;
  readonly issuedOn: Day;
  readonly servedOn: Day | null;
  /** The last day for the interview; null before service. */
  readonly dueOn: Day | null;
  readonly late: boolean;
  /** Working days left, the last day counted; negative when it has passed; null before service. */
  readonly workingDaysLeft: number | null;
}
