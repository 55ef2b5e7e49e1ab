import { Entity, Index, Unique } from 'typeorm';
import type { RectificationEvidence, RectificationSource, RectificationState } from '#domain/rectification';
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
export class RectificationItem {
  @Id() id!: number;
  /** 整改编号, without gaps in its office and year. */
  @Text() code!: string;
  @Ref(() => Organization) officeId!: number;
  @Ref(() => Organization) unitId!: number;
  @Ref(() => Case, { nullable: true }) caseId!: number | null;
  @Ref(() => Notice, { nullable: true }) noticeId!: number | null;
  @Text() source!: RectificationSource;
  @Text() problem!: string;
  @Text() status!: RectificationState;
  @Text({ nullable: true }) measure!: string | null;
  @Ref(() => Person, { nullable: true }) responsibleId!: number | null;
  @OnDay({ nullable: true }) dueOn!: Day | null;
  @Json({ default: [] }) evidence!: RectificationEvidence[];
  @Ref(() => Person, { nullable: true }) verifierId!: number | null;
  @AtInstant() openedAt!: Date;
  @AtInstant({ nullable: true }) closedAt!: Date | null;
  @Int({ default: 0 }) reopened!: number;
  @Int({ default: 1 }) version!: number;
}
