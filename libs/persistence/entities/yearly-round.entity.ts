import { Column, Entity, Index, Unique } from 'typeorm';
import type { DayShift, YearlyAudience, YearlyMilestone } from '#domain/yearly-round';
import { Id, Int, Json, Ref, Text } from './columns.ts';
import { Organization } from './organization.entity.ts';
import { Task } from './task.entity.ts';

/** 年度例行工作: what an office asks for every year; from the product's own list, or the office's. */
@Entity('yearly_templates')
@Unique(['officeId', 'key'])
export class YearlyTemplate {
  @Id() id!: number;
  @Ref(() => Organization) officeId!: number;
  /** Names it within the office. */
  @Text() key!: string;
  /** The edition of the product's list it was taken from; null: the office's own. */
  @Column({ type: 'int', nullable: true }) edition!: number | null;
  /** With the places `{year}` and `{lastYear}`. */
  @Text() title!: string;
  @Text() measure!: string;
  @Text({ nullable: true }) basis!: string | null;
  @Int() dueMonth!: number;
  /** A day that the month does not have is its last. */
  @Int() dueDay!: number;
  @Text() shift!: DayShift;
  @Text() audience!: YearlyAudience;
  @Ref(() => Organization, { nullable: true }) unitId!: number | null;
  @Text() reportingCycle!: 'none' | 'monthly' | 'quarterly';
  @Json() milestones!: YearlyMilestone[];
  @Column({ type: 'boolean', default: true }) enabled!: boolean;
  @Int({ default: 1 }) version!: number;
}

/** Which task a template made for a unit in a year: never a second one. */
@Entity('yearly_tasks')
@Unique(['templateId', 'year', 'unitId'])
@Index(['taskId'])
export class YearlyTask {
  @Id() id!: number;
  @Ref(() => YearlyTemplate) templateId!: number;
  @Int() year!: number;
  @Ref(() => Organization) unitId!: number;
  @Ref(() => Task) taskId!: number;
}
