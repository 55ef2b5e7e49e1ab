import { Column, Entity, Index, Unique } from 'typeorm';
import type { Day } from '#domain/shared';
import type { TaskState } from '#domain/task';
import { AtInstant, Id, Int, Json, OnDay, Ref, Text } from './columns.ts';
import { Organization } from './organization.entity.ts';
import { Person } from './person.entity.ts';
import { Target } from './target.entity.ts';

export type ReportingCycle = 'none' | 'monthly' | 'quarterly' | 'custom';

/** A task that is somebody's to move on: given out and not over. The lists' partial indexes hold these alone. */
export const OPEN_TASK = "status IN ('assigned', 'accepted', 'in_progress', 'submitted', 'returned')";

/** 任务: what a unit must do by a day, under a target. */
@Entity('tasks')
@Index(['leadUnitId', 'dueOn'])
@Index(['targetId'])
@Index(['officeId', 'dueOn', 'id'])
@Index(['officeId', 'updatedAt', 'id'])
@Index('tasks_open_of_office', ['officeId', 'dueOn', 'id'], { where: OPEN_TASK })
@Index('tasks_open_of_unit', ['leadUnitId', 'dueOn', 'id'], { where: OPEN_TASK })
@Index('tasks_awaiting_acceptance', ['acceptBy', 'id'], { where: "status = 'assigned'" })
export class Task {
  @Id() id!: number;
  @Text({ unique: true }) code!: string;
  @Ref(() => Target, { nullable: true }) targetId!: number | null;
  @Ref(() => Organization) officeId!: number;
  @Ref(() => Organization) leadUnitId!: number;
  @Text() title!: string;
  @Text() measure!: string;
  @Text() status!: TaskState;
  @OnDay() assignedOn!: Day;
  /** The day first given: extensions never change it. */
  @OnDay() originalDueOn!: Day;
  @OnDay() dueOn!: Day;
  /** Counts from 1; each granted extension adds one and begins a new round of supervision. */
  @Int({ default: 1 }) deadlineVersion!: number;
  @Text({ default: 'none' }) reportingCycle!: ReportingCycle;
  @OnDay({ nullable: true }) completedOn!: Day | null;
  /** 签收期限: the last day on which the unit may give it back; null where it was given out without such a clock. */
  @OnDay({ nullable: true }) acceptBy!: Day | null;
  @OnDay({ nullable: true }) acceptedOn!: Day | null;
  @AtInstant({ default: () => 'now()' }) updatedAt!: Date;
  @Int({ default: 1 }) version!: number;
}

/** 移交: the task passed from one unit to another; what the former delivered stays with the task. */
@Entity('task_hand_overs')
@Index(['taskId'])
export class TaskHandOver {
  @Id() id!: number;
  @Ref(() => Task) taskId!: number;
  @Ref(() => Organization) fromUnitId!: number;
  @Ref(() => Organization) toUnitId!: number;
  @AtInstant() at!: Date;
  @Text() reason!: string;
  /** 交接说明: where things stand and what goes on from there. */
  @Text({ nullable: true }) note!: string | null;
}

/** 配合单位: reports to the lead. */
@Entity('task_cooperators')
@Unique(['taskId', 'unitId'])
@Index(['unitId'])
export class TaskCooperator {
  @Id() id!: number;
  @Ref(() => Task) taskId!: number;
  @Ref(() => Organization) unitId!: number;
}

/** 节点: a state to be reached by a day on the way to the due day. */
@Entity('milestones')
@Unique(['taskId', 'position'])
export class Milestone {
  @Id() id!: number;
  @Ref(() => Task) taskId!: number;
  @Int() position!: number;
  @Text() name!: string;
  @OnDay() dueOn!: Day;
  @OnDay({ nullable: true }) reachedOn!: Day | null;
}

/** A periodic report that is owed: one row a period, from the task's reporting cycle. */
@Entity('reporting_periods')
@Unique(['taskId', 'label'])
@Index('reporting_periods_owed', ['dueOn', 'id'], { where: 'reported_on IS NULL' })
export class ReportingPeriod {
  @Id() id!: number;
  @Ref(() => Task) taskId!: number;
  @Text() label!: string;
  @OnDay() dueOn!: Day;
  @OnDay({ nullable: true }) reportedOn!: Day | null;
}

export type ReportPurpose = 'progress' | 'completion';
export type ReviewOutcome = 'accepted' | 'sent_back';

/** 进展填报 and its 审核. The time between submission and review is the office's, not the unit's. */
@Entity('progress_reports')
@Index(['taskId', 'submittedAt'])
@Index('progress_reports_awaiting', ['submittedAt', 'id'], {
  where: 'reviewed_at IS NULL AND withdrawn_at IS NULL',
})
export class ProgressReport {
  @Id() id!: number;
  @Ref(() => Task) taskId!: number;
  @Ref(() => Organization) unitId!: number;
  @Ref(() => ReportingPeriod, { nullable: true }) periodId!: number | null;
  @Text() purpose!: ReportPurpose;
  @Column({ type: 'int', nullable: true }) percent!: number | null;
  @Text() body!: string;
  @AtInstant() submittedAt!: Date;
  @Ref(() => Person, { nullable: true }) authorId!: number | null;
  /** Taken back by its author before the review. */
  @AtInstant({ nullable: true }) withdrawnAt!: Date | null;
  @AtInstant({ nullable: true }) reviewedAt!: Date | null;
  @Ref(() => Person, { nullable: true }) reviewedById!: number | null;
  @Text({ nullable: true }) outcome!: ReviewOutcome | null;
  @Text({ nullable: true }) reviewReason!: string | null;
  /** Of a report sent back: by when it is owed again; null: as soon as possible. */
  @OnDay({ nullable: true }) resubmitOn!: Day | null;
  /** The promises beside their figures, as they stood when a completion was reviewed. */
  @Json({ nullable: true }) standings!: unknown;
  @Int({ default: 1 }) version!: number;
}

/** 延期: asked before expiry with a reason and a new day, decided by the office. */
@Entity('extensions')
@Index(['taskId'])
export class Extension {
  @Id() id!: number;
  @Ref(() => Task) taskId!: number;
  @Text() reason!: string;
  @OnDay() previousDueOn!: Day;
  @OnDay() requestedDueOn!: Day;
  @AtInstant() requestedAt!: Date;
  @AtInstant({ nullable: true }) decidedAt!: Date | null;
  @Column({ type: 'boolean', nullable: true }) granted!: boolean | null;
  @Text({ nullable: true }) decisionReason!: string | null;
}

/** `suspended` 中止 by the office; `returned`: the unit gave the task back and the office has not yet answered. */
export type HoldKind = 'suspended' | 'returned';

/** 中止, or a return that waits for the office: days that do not count, both ends included; open while `toOn` is null. */
@Entity('suspensions')
@Index(['taskId'])
export class Suspension {
  @Id() id!: number;
  @Ref(() => Task) taskId!: number;
  @Text({ default: 'suspended' }) kind!: HoldKind;
  @OnDay() fromOn!: Day;
  @OnDay({ nullable: true }) toOn!: Day | null;
  @Text() reason!: string;
}
