import { Entity, Index } from 'typeorm';
import { AtInstant, Id, Ref, Text } from './columns.ts';
import { Person } from './person.entity.ts';

/** 日历订阅: a secret address under which a calendar program reads one person's days. The secret is kept nowhere. */
@Entity('calendar_feeds')
@Index('calendar_feeds_kept', ['personId', 'id'], { where: 'revoked_at IS NULL' })
export class CalendarFeed {
  @Id() id!: number;
  @Ref(() => Person) personId!: number;
  /** The program or device, so that its owner knows which to revoke. */
  @Text() name!: string;
  /** SHA-256 of the secret. */
  @Text({ unique: true }) tokenHash!: string;
  @AtInstant() createdAt!: Date;
  @AtInstant({ nullable: true }) revokedAt!: Date | null;
  /** To the minute. */
  @AtInstant({ nullable: true }) lastFetchedAt!: Date | null;
}
