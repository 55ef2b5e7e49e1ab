import { Entity, Index, PrimaryColumn } from 'typeorm';
import { AtInstant, Int, Text } from './columns.ts';

/**
 * An instant at which a room wants to look at one of its records: an interview not held, an instruction due. Set in
 * the transaction of the fact that makes it due, taken away with it, and rung by whichever worker comes first.
 */
@Entity('alarms')
@Index('alarms_due', ['dueAt', 'kind', 'subjectId'], { where: 'parked_at IS NULL' })
export class Alarm {
  /** The room and what it looks for: `interview.unattended`. */
  @PrimaryColumn({ type: 'text' }) kind!: string;
  /** The record; 0 where the alarm belongs to no single one. */
  @PrimaryColumn({ type: 'bigint' }) subjectId!: number;
  @AtInstant() dueAt!: Date;
  @Int({ default: 0 }) failures!: number;
  @Text({ nullable: true }) lastError!: string | null;
  /** Failed too often: waits for a person. */
  @AtInstant({ nullable: true }) parkedAt!: Date | null;
}
