import { Entity, Index } from 'typeorm';
import { AtInstant, Id, Int, Json, Text } from './columns.ts';

/**
 * A job that must be put into the queue because a transaction committed. Written in that transaction and deleted
 * when the queue has it; one that can never be put in is kept with its error for a person.
 */
@Entity('outbox')
@Index('outbox_waiting', ['id'], { where: 'dead_at IS NULL' })
export class OutboxRow {
  @Id() id!: number;
  /** Name of a job in the queue's catalogue. */
  @Text() job!: string;
  @Json() payload!: unknown;
  /** The job runs at this instant; null means at once. */
  @AtInstant({ nullable: true }) runAt!: Date | null;
  @AtInstant() createdAt!: Date;
  @Int({ default: 0 }) attempts!: number;
  @Text({ nullable: true }) lastError!: string | null;
  @AtInstant({ nullable: true }) deadAt!: Date | null;
}
