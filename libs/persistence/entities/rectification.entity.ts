import { Entity, Index, Unique } from 'typeorm';
import type {
  RecheckOutcome,
  RectificationEvidence,
  RectificationSource,
  RectificationState,
} from '#domain/rectification';
import type { Day } from '#domain/shared';
import { AtInstant, Id, Int, Json, OnDay, Ref, Text } from './columns.ts';
import { Case } from './case.entity.ts';
import { Notice } from './notice.entity.ts';
import { Organization } from './organization.entity.ts';
import { Person } from './person.entity.ts';

/** 整改事项: a problem to put right, with measure, person, day and evidence; verified by another, then struck off. */
@Entity('rectification_items')
@Unique(['officeId', 'code'])
@Index(['unitId', 'status'])
@Index(['caseId'])
@Index(['officeId', 'id'])
@Index(['unitId', 'id'])
@Index(['relapseOfId'])
@Index(['noticeId'])
export class RectificationItem {
  @Id() id!: number;
  /** 整改编号, without gaps in its office and year. */
  @Text() code!: string;
  @Ref(() => Organization) officeId!: number;
  @Ref(() => Organization) unitId!: number;
  @Ref(() => Case, { nullable: true }) caseId!: number | null;
  @Ref(() => Notice, { nullable: true }) noticeId!: number | null;
  @Text() source!: RectificationSource;
  /** 来源文书编号: of the report, opinion or proposal that named the problem. */
  @Text({ nullable: true }) sourceRef!: string | null;
  /** The day the problem was found; its year is the item's year. */
  @OnDay({ nullable: true }) foundOn!: Day | null;
  @Text() problem!: string;
  @Text() status!: RectificationState;
  @Text({ nullable: true }) measure!: string | null;
  @Ref(() => Person, { nullable: true }) responsibleId!: number | null;
  @OnDay({ nullable: true }) dueOn!: Day | null;
  /** 整改方案期限, where the document that named the problem set one: measures are agreed by then. */
  @OnDay({ nullable: true }) planDueOn!: Day | null;
  /** The last day that may be agreed, where that document set one. */
  @OnDay({ nullable: true }) completeBy!: Day | null;
  @Json({ default: [] }) evidence!: RectificationEvidence[];
  /** How many of the first pieces of evidence were judged already: what was sent back or struck off proves nothing anew. */
  @Int({ default: 0 }) evidenceJudged!: number;
  @Ref(() => Person, { nullable: true }) verifierId!: number | null;
  @AtInstant() openedAt!: Date;
  @AtInstant({ nullable: true }) closedAt!: Date | null;
  @Int({ default: 0 }) reopened!: number;
  /** 回潮: the earlier item whose problem this one is again, marked by a person. */
  @Ref(() => RectificationItem, { nullable: true }) relapseOfId!: number | null;
  @Int({ default: 1 }) version!: number;
}

/** 抽查复查: a struck-off item that was drawn to be looked at again. */
@Entity('rectification_rechecks')
@Index(['itemId'])
@Index('rectification_rechecks_one_pending', ['itemId'], { unique: true, where: 'outcome IS NULL' })
export class RectificationRecheck {
  @Id() id!: number;
  @Ref(() => RectificationItem) itemId!: number;
  /** What was thrown in to draw: the same seed over the same items draws the same. */
  @Text() seed!: string;
  @OnDay() dueOn!: Day;
  @AtInstant() drawnAt!: Date;
  @Ref(() => Person, { nullable: true }) drawnById!: number | null;
  @Text({ nullable: true }) outcome!: RecheckOutcome | null;
  @Text({ nullable: true }) finding!: string | null;
  @AtInstant({ nullable: true }) checkedAt!: Date | null;
  @Ref(() => Person, { nullable: true }) checkedById!: number | null;
  @Int({ default: 1 }) version!: number;
}
