import { Entity, Index } from 'typeorm';
import type { Day } from '#domain/shared';
import { Id, OnDay, Ref, Text } from './columns.ts';
import { Organization } from './organization.entity.ts';

/** A person known to the system. Accounts and passwords hang on it, they are not it. */
@Entity('people')
export class Person {
  @Id() id!: number;
  @Text({ unique: true }) code!: string;
  @Text() name!: string;
  @Text() email!: string;
}

/** liaison 联络员, unit_head 单位负责人, leader 分管领导, supervisor 督办员, approver 签发人, and the three administrators. */
export type Role =
  | 'liaison'
  | 'unit_head'
  | 'leader'
  | 'supervisor'
  | 'approver'
  | 'system_admin'
  | 'security_admin'
  | 'auditor';

/** A person holds a role for an organisation over a time. A leader's row names each unit in that leader's charge. */
@Entity('appointments')
@Index(['organizationId', 'role'])
@Index(['personId'])
export class Appointment {
  @Id() id!: number;
  @Ref(() => Person) personId!: number;
  @Ref(() => Organization) organizationId!: number;
  @Text() role!: Role;
  @OnDay() validFrom!: Day;
  @OnDay({ nullable: true }) validTo!: Day | null;
}
