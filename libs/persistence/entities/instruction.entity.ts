import { Column, Entity, Index } from 'typeorm';
import type { InstructionEntry, InstructionState, InstructionSubjectKind } from '#domain/instruction';
import type { Day } from '#domain/shared';
import { Case } from './case.entity.ts';
import { AtInstant, Id, Int, Json, OnDay, Ref, Text } from './columns.ts';
import { Notice } from './notice.entity.ts';
import { Organization } from './organization.entity.ts';
import { Person } from './person.entity.ts';
import { RectificationItem } from './rectification.entity.ts';
import { Task } from './task.entity.ts';

/** 领导批示: written on a record or a topic, carried out by one organisation by a day, settled by the leader. */
@Entity('instructions')
@Index(['officeId', 'id'])
@Index(['carrierId', 'id'])
@Index(['leaderId', 'id'])
@Index(['caseId'])
@Index(['taskId'])
@Index(['noticeId'])
@Index(['itemId'])
export class LeaderInstruction {
  @Id() id!: number;
  /** The office that keeps it. */
  @Ref(() => Organization) officeId!: number;
  @Ref(() => Organization) carrierId!: number;
  @Ref(() => Person) leaderId!: number;
  @Text() subjectKind!: InstructionSubjectKind;
  @Ref(() => Case, { nullable: true }) caseId!: number | null;
  @Ref(() => Task, { nullable: true }) taskId!: number | null;
  @Ref(() => Notice, { nullable: true }) noticeId!: number | null;
  @Ref(() => RectificationItem, { nullable: true }) itemId!: number | null;
  /** What it is about, in words that its reader may see. */
  @Text() topic!: string;
  @Text() text!: string;
  /** 启动督察: the leader's word that level three asks for. */
  @Column({ type: 'boolean', default: false }) ordersInspection!: boolean;
  @Text() status!: InstructionState;
  @OnDay() givenOn!: Day;
  @OnDay() dueOn!: Day;
  @AtInstant() recordedAt!: Date;
  @Ref(() => Person, { nullable: true }) recordedById!: number | null;
  /** 纸质批示的编号, where a supervisor wrote it down. */
  @Text({ nullable: true }) paperRef!: string | null;
  @AtInstant({ nullable: true }) acceptedAt!: Date | null;
  @AtInstant({ nullable: true }) reportedAt!: Date | null;
  @AtInstant({ nullable: true }) settledAt!: Date | null;
  /** Reports and what was said to them, oldest first. */
  @Json({ default: [] }) entries!: InstructionEntry[];
  @Int({ default: 1 }) version!: number;
}
