import { Check, Entity, Index } from 'typeorm';
import type { Day } from '#domain/shared';
import { AtInstant, Id, Int, OnDay, Ref, Text } from './columns.ts';
import { Organization } from './organization.entity.ts';

/** A person known to the system. Accounts and passwords hang on it, they are not it. */
@Entity('people')
export class Person {
  @Id() id!: number;
  @Text({ unique: true }) code!: string;
  @Text() name!: string;
  @Text() email!: string;
  /** 职务, as it stands on documents: 副局长. */
  @Text({ nullable: true }) position!: string | null;
  @Int({ default: 1 }) version!: number;
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

/**
 * A/B 角: one person stands in for another in one role for one organisation, both days included. Stands only as long
 * as the absent one's own appointment does; the view `held_roles` tells both together.
 */
@Entity('substitutions')
@Index(['absentId'])
@Index(['substituteId'])
@Index(['organizationId', 'role'])
@Check('substitutions_two_people', 'absent_id <> substitute_id')
@Check('substitutions_span', 'to_on >= from_on')
export class Substitution {
  @Id() id!: number;
  @Ref(() => Person) absentId!: number;
  @Ref(() => Person) substituteId!: number;
  @Ref(() => Organization) organizationId!: number;
  @Text() role!: Role;
  @OnDay() fromOn!: Day;
  @OnDay() toOn!: Day;
  @Text() reason!: string;
  /** Null: entered by an operator. */
  @Ref(() => Person, { nullable: true }) namedById!: number | null;
  @AtInstant() namedAt!: Date;
  /** Ended early: the first day on which it stands no longer. */
  @OnDay({ nullable: true }) endedOn!: Day | null;
}
