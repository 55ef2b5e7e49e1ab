import type { CaseClosure, CaseState } from '#domain/escalation';
import type { DocumentKind, NoticeState } from '#domain/notice';
import type { Day } from '#domain/shared';
import type { TaskActName } from '#domain/task';
import type { HoldKind, ReportPurpose, ReviewOutcome } from '#persistence';
import type { TaskItem, TaskItemRow } from './task-item.ts';

export interface ReportOnPage<At = Date> {
  readonly id: number;
  readonly unitId: number;
  readonly unitName: string;
  readonly purpose: ReportPurpose;
  readonly percent: number | null;
  readonly body: string;
  readonly submittedAt: At;
  readonly reviewedAt: At | null;
  readonly outcome: ReviewOutcome | null;
  readonly reviewReason: string | null;
}

export interface ExtensionOnPage<At = Date> {
  readonly id: number;
  readonly reason: string;
  readonly previousDueOn: Day;
  readonly requestedDueOn: Day;
  readonly requestedAt: At;
  readonly decidedAt: At | null;
  readonly granted: boolean | null;
  readonly decisionReason: string | null;
}

export interface HandOverOnPage<At = Date> {
  readonly fromUnitId: number;
  readonly fromUnitName: string;
  readonly toUnitId: number;
  readonly toUnitName: string;
  readonly at: At;
  readonly reason: string;
  readonly note: string | null;
}

export interface CaseOnPage<At = Date> {
  readonly id: number;
  readonly unitId: number;
  readonly unitName: string;
  readonly round: number;
  readonly level: number;
  readonly status: CaseState;
  readonly closedAs: CaseClosure | null;
  readonly openedAt: At;
  readonly closedAt: At | null;
}

export interface NoticeOnPage {
  readonly id: number;
  readonly caseId: number;
  readonly level: number;
  readonly kind: DocumentKind;
  readonly status: NoticeState;
  readonly number: string | null;
  readonly issuedOn: Day | null;
  readonly servedOn: Day | null;
  readonly replyDueOn: Day | null;
}

/** What hangs on a task; instants as the database or as the page gives them. */
interface Parts<At> {
  readonly measure: string;
  readonly planYear: number | null;
  readonly cooperators: readonly { readonly unitId: number; readonly unitName: string }[];
  readonly milestones: readonly {
    readonly position: number;
    readonly name: string;
    readonly dueOn: Day;
    readonly reachedOn: Day | null;
  }[];
  readonly periods: readonly {
    readonly id: number;
    readonly label: string;
    readonly dueOn: Day;
    readonly reportedOn: Day | null;
  }[];
  readonly lastReport: ReportOnPage<At> | null;
  readonly extensions: readonly ExtensionOnPage<At>[];
  readonly suspensions: readonly {
    readonly kind: HoldKind;
    readonly from: Day;
    readonly to: Day | null;
    readonly reason: string;
  }[];
  readonly handOvers: readonly HandOverOnPage<At>[];
  readonly notices: readonly NoticeOnPage[];
}

/** As the database gives it: instants inside JSON are text. */
export interface TaskPageRow extends TaskItemRow, Parts<string> {
  readonly cases: readonly (CaseOnPage<string> & { readonly ladderId: number })[];
  readonly reportWaiting: boolean;
}

/** 任务页: all there is to know of a task, and what whoever looks may do with it now. */
export interface TaskPage extends TaskItem, Parts<Date> {
  /** One a round, oldest first; at most one is open. */
  readonly cases: readonly CaseOnPage[];
  /** What happens by itself if nobody does anything, as a sentence; null once the task is over. */
  readonly nextStep: { readonly on: Day | null; readonly sentence: string } | null;
  readonly acts: readonly TaskActName[];
}

const at = (text: string): Date => new Date(text);
const maybeAt = (text: string | null): Date | null => (text === null ? null : at(text));

/** The parts of a row with instants as instants. */
export function partsOf(row: TaskPageRow): Parts<Date> & Pick<TaskPage, 'cases'> {
  const { measure, planYear, cooperators, milestones, periods, suspensions, notices, lastReport } = row;
  return {
    ...{ measure, planYear, cooperators, milestones, periods, suspensions, notices },
    lastReport: lastReport && {
      ...lastReport,
      submittedAt: at(lastReport.submittedAt),
      reviewedAt: maybeAt(lastReport.reviewedAt),
    },
    extensions: row.extensions.map((extension) => ({
      ...extension,
      requestedAt: at(extension.requestedAt),
      decidedAt: maybeAt(extension.decidedAt),
    })),
    handOvers: row.handOvers.map((handOver) => ({ ...handOver, at: at(handOver.at) })),
    cases: row.cases.map(({ ladderId: _, ...one }) => ({
      ...one,
      openedAt: at(one.openedAt),
      closedAt: maybeAt(one.closedAt),
    })),
  };
}
