import { Entity, Index, Unique } from 'typeorm';
import type { Day } from '#domain/shared';
import { AtInstant, Id, Int, OnDay, Ref, Text } from './columns.ts';

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
  /** The last day on which it stands; null: until further notice. */
  @OnDay({ nullable: true }) validTo!: Day | null;
  /** Into which one it was merged. */
  @Ref(() => Organization, { nullable: true }) successorId!: number | null;
  @Int({ default: 1 }) version!: number;
}

/** A name that was carried up to a day. The name of today stands on the organisation itself. */
@Entity('organization_former_names')
@Unique(['organizationId', 'untilOn'])
export class OrganizationFormerName {
  @Id() id!: number;
  @Ref(() => Organization) organizationId!: number;
  @Text() name!: string;
  /** The last day on which it was the name. */
  @OnDay() untilOn!: Day;
  /** Why it was given up. */
  @Text() reason!: string;
  @AtInstant() changedAt!: Date;
}
