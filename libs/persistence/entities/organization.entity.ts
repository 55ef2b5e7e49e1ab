import { Entity, Index } from 'typeorm';
import type { Day } from '#domain/shared';
import { Id, OnDay, Ref, Text } from './columns.ts';

export type OrganizationKind = 'office' | 'unit';
export type AdministrativeLevel = 'city' | 'county' | 'township';

/** 督办机构 or 责任单位. Renamed, merged and closed over time: a closed one keeps its past. */
@Entity('organizations')
@Index(['parentId'])
export class Organization {
  @Id() id!: number;
  @Text({ unique: true }) code!: string;
  @Text() name!: string;
  @Text() kind!: OrganizationKind;
  @Text() level!: AdministrativeLevel;
  @Ref(() => Organization, { nullable: true }) parentId!: number | null;
  /** 机关代字 of an office that issues documents, such as 云法督. */
  @Text({ nullable: true }) agencyCode!: string | null;
  @OnDay() validFrom!: Day;
  @OnDay({ nullable: true }) validTo!: Day | null;
  @Ref(() => Organization, { nullable: true }) successorId!: number | null;
}
