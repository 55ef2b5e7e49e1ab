import { Check, Column, Entity, Index, Unique } from 'typeorm';
import type { CaseClosure, CaseState } from '#domain/escalation';
import { AtInstant, Id, Int, Ref, Text } from './columns.ts';
import { Organization } from './organization.entity.ts';
import { LadderVersion } from './policy.entity.ts';
import { Task } from './task.entity.ts';

/**
 * 督办件: the supervision of one unit on one task through one round (one version of the due day).
 * `nextDueAt` is the truth about when to look again; a queue job is only the alarm clock.
 */
@Entity('cases')
@Check('cases_level', 'level BETWEEN 0 AND 3')
@Unique('cases_one_per_round', ['taskId', 'unitId', 'round'])
@Index('cases_one_open', ['taskId', 'unitId'], { unique: true, where: "status <> 'closed'" })
@Index('cases_due', ['nextDueAt', 'id'], { where: "status <> 'closed' AND parked_at IS NULL" })
@Index(['unitId'])
export class Case {
  @Id() id!: number;
  @Ref(() => Task) taskId!: number;
  @Ref(() => Organization) unitId!: number;
  @Ref(() => Organization) officeId!: number;
  @Ref(() => LadderVersion) ladderId!: number;
  @Int() round!: number;
  @Int({ default: 0 }) level!: number;
  @Text() status!: CaseState;
  @Text({ nullable: true }) closedAs!: CaseClosure | null;
  @AtInstant() openedAt!: Date;
  @AtInstant({ nullable: true }) closedAt!: Date | null;
  /** Null: nothing happens by itself; a fact must change first, and changing it sets this. */
  @AtInstant({ nullable: true }) nextDueAt!: Date | null;
  /** Warnings already given, as working days before the due day. */
  @Column({ type: 'int', array: true, default: () => "'{}'" }) warned!: number[];
  @AtInstant({ nullable: true }) proposedAt!: Date | null;
  @AtInstant({ nullable: true }) falseFiguresAt!: Date | null;
  /** Consecutive failures of the engine on this case; past the limit it is parked and never blocks others. */
  @Int({ default: 0 }) failures!: number;
  @AtInstant({ nullable: true }) parkedAt!: Date | null;
  @Text({ nullable: true }) lastFailure!: string | null;
  @Int({ default: 1 }) version!: number;
}
