import { Column, Entity, Index, Unique } from 'typeorm';
import type {
  Authority,
  ConclusionContent,
  ConclusionReviewState,
  FindingKind,
  InspectionState,
  Recusal,
  Repetition,
} from '#domain/inspection';
import type { DocumentKind } from '#domain/notice';
import type { Day } from '#domain/shared';
import { AtInstant, Id, Int, Json, OnDay, Ref, Text } from './columns.ts';
import { Case } from './case.entity.ts';
import { Organization } from './organization.entity.ts';
import { Person } from './person.entity.ts';
import { RectificationItem } from './rectification.entity.ts';
import { ProgressReport, Task } from './task.entity.ts';

/** 批示 under which an inspection is made. */
export interface InspectionInstruction {
  readonly leaderId: number;
  readonly text: string;
  readonly at: string;
}

/** 督察 of one unit or several on one topic, in the plan of a year, with the one document that it ends in. */
@Entity('inspections')
@Unique('inspections_number', ['officeId', 'numberYear', 'numberSeq'])
@Index(['officeId', 'id'])
@Index(['officeId', 'planYear'])
export class Inspection {
  @Id() id!: number;
  @Ref(() => Organization) officeId!: number;
  @Int() planYear!: number;
  @Text() status!: InspectionState;
  @Text() topic!: string;
  /** 督察内容. */
  @Text() scope!: string;
  @Json() authority!: Authority;
  @OnDay() startsOn!: Day;
  @OnDay() endsOn!: Day;
  /** 联动: the body of 巡察 and the like with which it is made. */
  @Text({ nullable: true }) jointWith!: string | null;
  @Json({ default: [] }) recusals!: readonly Recusal[];
  @Json({ default: [] }) instructions!: readonly InspectionInstruction[];
  /** What was shown as repeated when it was approved, and why it was approved all the same. */
  @Json({ default: [] }) repetitions!: readonly Repetition[];
  @Text({ nullable: true }) overrideReason!: string | null;
  @Ref(() => Person, { nullable: true }) preparedById!: number | null;
  @AtInstant() draftedAt!: Date;
  @Ref(() => Person, { nullable: true }) approvedById!: number | null;
  @AtInstant({ nullable: true }) approvedAt!: Date | null;
  @AtInstant({ nullable: true }) startedAt!: Date | null;
  /** 总体情况, as it will stand in the document. */
  @Text({ default: '' }) summary!: string;
  @Text({ nullable: true }) documentKind!: DocumentKind | null;
  @Int({ nullable: true }) numberYear!: number | null;
  @Int({ nullable: true }) numberSeq!: number | null;
  /** 文号, from the series of the office's documents. */
  @Text({ nullable: true }) number!: string | null;
  /** Frozen at signature. */
  @Json({ nullable: true }) content!: ConclusionContent | null;
  @Ref(() => Person, { nullable: true }) signedById!: number | null;
  @AtInstant({ nullable: true }) issuedAt!: Date | null;
  @OnDay({ nullable: true }) issuedOn!: Day | null;
  /** 整改方案期限. */
  @OnDay({ nullable: true }) planDueOn!: Day | null;
  /** Why it was sent back or cancelled last. */
  @Text({ nullable: true }) lastReason!: string | null;
  @AtInstant({ nullable: true }) endedAt!: Date | null;
  @Int({ default: 1 }) version!: number;
}

/** 被督察单位, with what is said about it and what it did with the document. */
@Entity('inspection_units')
@Unique(['inspectionId', 'unitId'])
@Index(['unitId', 'inspectionId'])
export class InspectionUnit {
  @Id() id!: number;
  @Ref(() => Inspection) inspectionId!: number;
  @Ref(() => Organization) unitId!: number;
  /** 督察评价, beside the findings or in place of them. */
  @Text({ default: '' }) assessment!: string;
  @AtInstant({ nullable: true }) receivedAt!: Date | null;
  @Ref(() => Person, { nullable: true }) receivedById!: number | null;
  @Int({ default: 1 }) version!: number;
}

/** 督察组成员. */
@Entity('inspection_members')
@Unique(['inspectionId', 'personId'])
@Index(['personId'])
export class InspectionMember {
  @Id() id!: number;
  @Ref(() => Inspection) inspectionId!: number;
  @Ref(() => Person) personId!: number;
  /** 组长. */
  @Column({ type: 'boolean', default: false }) head!: boolean;
}

/** What false figures had undone, so that a review that wins can restore it. */
export interface Overturned {
  readonly reportId: number | null;
  readonly reviewReason: string | null;
  readonly completedOn: Day | null;
  readonly caseId: number | null;
}

/** 督察发现的问题: a fact at a unit with its evidence; from signature on an item of the rectification ledger. */
@Entity('inspection_findings')
@Index(['inspectionId', 'unitId', 'id'])
@Index(['unitId'])
@Index(['taskId'])
@Index(['reportId'])
@Index(['itemId'])
@Index(['caseId'])
export class InspectionFinding {
  @Id() id!: number;
  @Ref(() => Inspection) inspectionId!: number;
  @Ref(() => Organization) unitId!: number;
  @Text() kind!: FindingKind;
  @Text() fact!: string;
  @Text() evidence!: string;
  @Text({ nullable: true }) basis!: string | null;
  @Text() demand!: string;
  /** Calendar days. */
  @Int() completionDays!: number;
  @Ref(() => Task, { nullable: true }) taskId!: number | null;
  @Ref(() => ProgressReport, { nullable: true }) reportId!: number | null;
  @AtInstant() foundAt!: Date;
  @Ref(() => Person, { nullable: true }) foundById!: number | null;
  @OnDay({ nullable: true }) completeBy!: Day | null;
  @Ref(() => RectificationItem, { nullable: true }) itemId!: number | null;
  @Ref(() => Case, { nullable: true }) caseId!: number | null;
  @Json({ nullable: true }) overturned!: Overturned | null;
  /** Struck out by a review. */
  @AtInstant({ nullable: true }) setAsideAt!: Date | null;
  @Int({ default: 1 }) version!: number;
}

/** 结论复核: asked once by a unit, within 30 calendar days, about findings of its own. */
@Entity('inspection_reviews')
@Unique(['inspectionId', 'unitId'])
@Index(['unitId'])
@Index('inspection_reviews_open', ['dueOn', 'id'], { where: "status = 'open'" })
export class InspectionReview {
  @Id() id!: number;
  @Ref(() => Inspection) inspectionId!: number;
  @Ref(() => Organization) unitId!: number;
  @Text() status!: ConclusionReviewState;
  @Json() findingIds!: readonly number[];
  @Text() statement!: string;
  @AtInstant() raisedAt!: Date;
  @Ref(() => Person, { nullable: true }) raisedById!: number | null;
  /** The last day for the decision. */
  @OnDay() dueOn!: Day;
  @AtInstant({ nullable: true }) decidedAt!: Date | null;
  @Ref(() => Person, { nullable: true }) decidedById!: number | null;
  @Text({ nullable: true }) decisionReason!: string | null;
  @Json({ default: [] }) setAsideIds!: readonly number[];
  @Int({ default: 1 }) version!: number;
}
