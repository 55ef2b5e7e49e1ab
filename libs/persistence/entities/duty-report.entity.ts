import { Column, Entity, Index, Unique } from 'typeorm';
import type {
  Answers,
  Appraisal,
  DutyCycleState,
  DutyFacts,
  DutyForm,
  DutyGrade,
  DutyReportState,
  FeedbackDocument,
  Score,
  StatedFigure,
} from '#domain/duty-report';
import type { Day } from '#domain/shared';
import { AtInstant, Id, Int, Json, OnDay, Ref, Text } from './columns.ts';
import { Organization } from './organization.entity.ts';
import { Person } from './person.entity.ts';
import { RectificationItem } from './rectification.entity.ts';

/** 年度述法 of an office: one a year, with the template as it stood when it opened. */
@Entity('duty_cycles')
@Unique(['officeId', 'year'])
@Index(['officeId', 'id'])
export class DutyCycle {
  @Id() id!: number;
  @Ref(() => Organization) officeId!: number;
  /** The year that is reported on. */
  @Int() year!: number;
  @Text() status!: DutyCycleState;
  @Json() form!: DutyForm;
  @OnDay() dueOn!: Day;
  @OnDay({ nullable: true }) evaluateOn!: Day | null;
  @AtInstant({ nullable: true }) openedAt!: Date | null;
  @AtInstant({ nullable: true }) deliberatedAt!: Date | null;
  @Ref(() => Person, { nullable: true }) deliberatedById!: number | null;
  /** Under which decision it was deliberated. */
  @Text({ nullable: true }) decision!: string | null;
  @AtInstant({ nullable: true }) closedAt!: Date | null;
  @Int({ default: 1 }) version!: number;
}

/** 评议人: named for all reports of a cycle; who works for a unit stays out of its report. */
@Entity('duty_evaluators')
@Unique(['cycleId', 'personId'])
@Index(['personId'])
export class DutyEvaluator {
  @Id() id!: number;
  @Ref(() => DutyCycle) cycleId!: number;
  @Ref(() => Person) personId!: number;
}

/** What was handed in, with the figures that the system had on that day: what the office and the evaluators see. */
export interface SubmittedDutyReport {
  readonly answers: Answers;
  readonly figures: readonly StatedFigure[];
  readonly facts: DutyFacts;
  readonly factsOn: Day;
}

/** 述法报告 of one unit in one cycle. */
@Entity('duty_reports')
@Unique(['cycleId', 'unitId'])
@Index(['cycleId', 'id'])
@Index(['unitId', 'id'])
export class DutyReport {
  @Id() id!: number;
  @Ref(() => DutyCycle) cycleId!: number;
  @Ref(() => Organization) unitId!: number;
  @Text() status!: DutyReportState;
  /** 现场述法. */
  @Column({ type: 'boolean', default: false }) onSite!: boolean;
  /** What the unit is writing. Only the unit sees it. */
  @Json({ default: {} }) answers!: Answers;
  @Json({ default: [] }) figures!: readonly StatedFigure[];
  @Json({ nullable: true }) submitted!: SubmittedDutyReport | null;
  /** Whether it came in time is told by the first time it was handed in. */
  @AtInstant({ nullable: true }) firstSubmittedAt!: Date | null;
  @AtInstant({ nullable: true }) submittedAt!: Date | null;
  /** 主要负责人, or who stands in. */
  @Ref(() => Person, { nullable: true }) submittedById!: number | null;
  @AtInstant({ nullable: true }) reviewedAt!: Date | null;
  @Ref(() => Person, { nullable: true }) reviewedById!: number | null;
  @Text({ nullable: true }) reviewReason!: string | null;
  @OnDay({ nullable: true }) heardOn!: Day | null;
  /** Where it was heard, and what was said. */
  @Text({ nullable: true }) hearing!: string | null;
  /** Why the evaluation was ended before everybody had voted. */
  @Text({ nullable: true }) endReason!: string | null;
  @Text({ nullable: true }) missedReason!: string | null;
  @Json({ nullable: true }) appraisal!: Appraisal | null;
  @Json({ nullable: true }) feedback!: FeedbackDocument | null;
  @Int({ default: 1 }) version!: number;
}

/** 评议票: made out when the evaluation of a report begins, filled in once. */
@Entity('duty_evaluations')
@Unique(['reportId', 'evaluatorId'])
@Index(['evaluatorId', 'id'])
export class DutyEvaluation {
  @Id() id!: number;
  @Ref(() => DutyReport) reportId!: number;
  @Ref(() => Person) evaluatorId!: number;
  @Json({ nullable: true }) scores!: readonly Score[] | null;
  @Text({ nullable: true }) grade!: DutyGrade | null;
  @Text({ nullable: true }) opinion!: string | null;
  @AtInstant({ nullable: true }) submittedAt!: Date | null;
}

/** 述法问题: drafted by the office, in the rectification ledger from the deliberation on. */
@Entity('duty_problems')
@Unique(['reportId', 'position'])
@Index(['itemId'])
export class DutyProblem {
  @Id() id!: number;
  @Ref(() => DutyReport) reportId!: number;
  @Int() position!: number;
  @Text() problem!: string;
  @Ref(() => RectificationItem, { nullable: true }) itemId!: number | null;
}
