import { Column, Entity, Index, Unique } from 'typeorm';
import type { Day } from '#domain/shared';
import type {
  ContributionState,
  DisagreementKind,
  DisagreementOutcome,
  IndicatorReading as ReadingTaken,
} from '#domain/task';
import { AtInstant, Id, Int, Json, OnDay, Ref, Text } from './columns.ts';
import { Organization } from './organization.entity.ts';
import { Person } from './person.entity.ts';
import { Indicator } from './target.entity.ts';
import { ProgressReport, type ReportPurpose, Task } from './task.entity.ts';

/** What a unit is writing and has not handed in: one a task, unit and period. Nobody else sees it. */
@Entity('report_drafts')
@Unique(['taskId', 'unitId', 'period'])
export class ReportDraft {
  @Id() id!: number;
  @Ref(() => Task) taskId!: number;
  @Ref(() => Organization) unitId!: number;
  /** The period's label; empty for a report of the unit's own accord. */
  @Text({ default: '' }) period!: string;
  @Text() purpose!: ReportPurpose;
  @Column({ type: 'int', nullable: true }) percent!: number | null;
  @Text() body!: string;
  @Json() readings!: readonly ReadingTaken[];
  @AtInstant() savedAt!: Date;
  @Ref(() => Person, { nullable: true }) savedById!: number | null;
  @Int({ default: 1 }) version!: number;
}

/** What was measured of an indicator as of a day, as a report says it. */
@Entity('indicator_readings')
@Unique(['reportId', 'indicatorId'])
@Index(['indicatorId', 'asOfOn', 'id'])
export class IndicatorReading {
  @Id() id!: number;
  @Ref(() => ProgressReport) reportId!: number;
  @Ref(() => Indicator) indicatorId!: number;
  @Column({ type: 'numeric' }) value!: string;
  /** The indicator's, as it was then. */
  @Text({ nullable: true }) unit!: string | null;
  @OnDay() asOfOn!: Day;
  /** The same figure a year before, where the unit gave it. */
  @Column({ type: 'numeric', nullable: true }) previous!: string | null;
}

/** 配合进展: from a cooperating unit to the lead, who takes it into a report or sends it back. */
@Entity('contributions')
@Index(['taskId', 'id'])
export class Contribution {
  @Id() id!: number;
  @Ref(() => Task) taskId!: number;
  @Ref(() => Organization) unitId!: number;
  @Text() status!: ContributionState;
  @Column({ type: 'int', nullable: true }) percent!: number | null;
  @Text() body!: string;
  @Json() readings!: readonly ReadingTaken[];
  @AtInstant() submittedAt!: Date;
  @Ref(() => Person, { nullable: true }) authorId!: number | null;
  @AtInstant({ nullable: true }) reviewedAt!: Date | null;
  @Ref(() => Person, { nullable: true }) reviewedById!: number | null;
  @Text({ nullable: true }) reviewReason!: string | null;
  /** The lead's report that took it in. */
  @Ref(() => ProgressReport, { nullable: true }) reportId!: number | null;
  @Int({ default: 1 }) version!: number;
}

/** 分歧: a cooperating unit disputes its part, or that its contribution was sent back. The office decides. */
@Entity('disagreements')
@Index(['taskId', 'id'])
@Index('disagreements_open', ['raisedAt', 'id'], { where: 'decided_at IS NULL' })
@Index('disagreements_one_open', ['taskId', 'unitId'], { unique: true, where: 'decided_at IS NULL' })
export class Disagreement {
  @Id() id!: number;
  @Ref(() => Task) taskId!: number;
  @Ref(() => Organization) unitId!: number;
  @Text() kind!: DisagreementKind;
  /** The contribution that was sent back; null where the part itself is disputed. */
  @Ref(() => Contribution, { nullable: true }) contributionId!: number | null;
  @Text() statement!: string;
  @AtInstant() raisedAt!: Date;
  @Ref(() => Person, { nullable: true }) raisedById!: number | null;
  @AtInstant({ nullable: true }) decidedAt!: Date | null;
  @Ref(() => Person, { nullable: true }) decidedById!: number | null;
  @Text({ nullable: true }) outcome!: DisagreementOutcome | null;
  @Text({ nullable: true }) decisionReason!: string | null;
  @Int({ default: 1 }) version!: number;
}
