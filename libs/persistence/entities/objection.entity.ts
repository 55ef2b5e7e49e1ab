import { Entity, Index, Unique } from 'typeorm';
import type { ObjectionState } from '#domain/notice';
import type { Day } from '#domain/shared';
import { AtInstant, Id, Int, OnDay, Ref, Text } from './columns.ts';
import { Notice } from './notice.entity.ts';
import { Organization } from './organization.entity.ts';
import { Person } from './person.entity.ts';

/** 申辩: a unit objects to a document, once, and somebody of the office who took no part decides (复核). */
@Entity('objections')
@Unique('objections_once_a_notice', ['noticeId'])
@Index('objections_open', ['dueOn', 'id'], { where: "status = 'open'" })
@Index(['officeId', 'dueOn'])
@Index(['unitId', 'dueOn'])
export class Objection {
  @Id() id!: number;
  @Ref(() => Notice) noticeId!: number;
  @Ref(() => Organization) officeId!: number;
  @Ref(() => Organization) unitId!: number;
  @Text() status!: ObjectionState;
  @Text() statement!: string;
  @AtInstant() raisedAt!: Date;
  @Ref(() => Person, { nullable: true }) raisedById!: number | null;
  /** The last day for the decision: 30 calendar days after it was raised. */
  @OnDay() dueOn!: Day;
  @AtInstant({ nullable: true }) decidedAt!: Date | null;
  @Ref(() => Person, { nullable: true }) decidedById!: number | null;
  @Text({ nullable: true }) decisionReason!: string | null;
  @Int({ default: 1 }) version!: number;
}
