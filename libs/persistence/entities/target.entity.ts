import { Column, Entity, Index, Unique } from 'typeorm';
import type { TargetState } from '#domain/target';
import { AtInstant, Id, Int, Json, Ref, Text } from './columns.ts';
import { Organization } from './organization.entity.ts';
import { Report } from './report.entity.ts';

/** 年度目标: one item of a plan section, with its place in the source. */
@Entity('targets')
@Index(['officeId', 'planYear'])
@Index(['leadUnitId'])
export class Target {
  @Id() id!: number;
  @Text({ unique: true }) code!: string;
  @Ref(() => Organization) officeId!: number;
  @Int() planYear!: number;
  @Ref(() => Report, { nullable: true }) reportId!: number | null;
  /** Ordinal as written in the source (一是, (二)). */
  @Text({ nullable: true }) sourceOrdinal!: string | null;
  /** Where the item stands in the report's text: JavaScript string indexes. */
  @Int({ nullable: true }) sourceStart!: number | null;
  @Int({ nullable: true }) sourceEnd!: number | null;
  @Text() title!: string;
  @Text() summary!: string;
  @Text() status!: TargetState;
  /** 牵头单位 of the target as a whole; its tasks may have leads of their own. */
  @Ref(() => Organization, { nullable: true }) leadUnitId!: number | null;
  @AtInstant({ nullable: true }) judgedAt!: Date | null;
  @Text({ nullable: true }) judgement!: string | null;
  /** The figures that stood beside the judgement, as they were judged. */
  @Json({ nullable: true }) judgedFigures!: unknown;
  /** Why it was withdrawn. */
  @Text({ nullable: true }) withdrawalReason!: string | null;
  @Int({ default: 1 }) version!: number;
}

/** 指标: a measurable promise of a target. */
@Entity('indicators')
@Unique(['targetId', 'position'])
export class Indicator {
  @Id() id!: number;
  @Ref(() => Target) targetId!: number;
  @Int() position!: number;
  @Text() name!: string;
  @Text() op!: string;
  @Column({ type: 'numeric', nullable: true }) value!: string | null;
  @Text({ nullable: true }) unit!: string | null;
  @Text() direction!: string;
  @Text() kind!: string;
  @Text({ nullable: true }) quote!: string | null;
}
