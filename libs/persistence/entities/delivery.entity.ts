import { Entity, Index, Unique } from 'typeorm';
import type { DeliveryTopic } from '#domain/notification';
import { AtInstant, Id, Int, Json, Ref, Text } from './columns.ts';
import { Notice } from './notice.entity.ts';
import { Person } from './person.entity.ts';

export type { DeliveryTopic };

export type DeliveryState = 'queued' | 'sending' | 'sent' | 'failed' | 'unknown' | 'cancelled';

/**
 * One message to one recipient over one channel. `subject` with topic, recipient and channel is unique:
 * nobody is told the same thing twice. `unknown` (the line broke after DATA) waits for a person.
 */
@Entity('deliveries')
@Unique('deliveries_once', ['subject', 'topic', 'recipientId', 'channel'])
@Index('deliveries_due', ['notBefore', 'id'], { where: "state = 'queued'" })
@Index('deliveries_leased', ['leaseUntil'], { where: "state = 'sending'" })
@Index('deliveries_unsent', ['state', 'id'], { where: "state IN ('failed', 'unknown', 'cancelled')" })
@Index(['noticeId'])
export class Delivery {
  @Id() id!: number;
  /** What it is about, such as `notice:12` or `case:7:warn:3`. */
  @Text() subject!: string;
  @Text() topic!: DeliveryTopic;
  @Ref(() => Person) recipientId!: number;
  @Text({ default: 'mail' }) channel!: string;
  @Ref(() => Notice, { nullable: true }) noticeId!: number | null;
  @Text() address!: string;
  /** Everything the mail needs, frozen when it was decided. */
  @Json() message!: unknown;
  @Text({ default: 'queued' }) state!: DeliveryState;
  @AtInstant() createdAt!: Date;
  /** Not before this instant: quiet hours and retries. */
  @AtInstant() notBefore!: Date;
  /** Who holds it, and until when by the wall clock: a holder that died loses it. */
  @Text({ nullable: true }) leaseHolder!: string | null;
  @AtInstant({ nullable: true }) leaseUntil!: Date | null;
  @Int({ default: 0 }) attempts!: number;
  @AtInstant({ nullable: true }) sentAt!: Date | null;
  @Text({ nullable: true }) lastResponse!: string | null;
}
