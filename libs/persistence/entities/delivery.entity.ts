import { Entity, Index, Unique } from 'typeorm';
import type { DeliveryTopic } from '#domain/notification';
import { AtInstant, Id, Int, Json, Ref, Text } from './columns.ts';
import { Notice } from './notice.entity.ts';
import { Person } from './person.entity.ts';

export type { DeliveryTopic };

/**
 * `unknown`: the line broke after DATA, a person decides. `digest` waits for the mail of the morning and is `digested`
 * with it; `inbox`: not mailed at all, as the person wished.
 */
export type DeliveryState =
  'queued' | 'sending' | 'sent' | 'failed' | 'unknown' | 'cancelled' | 'digest' | 'digested' | 'inbox';

/** `digest`: a mail that gathers what lies in the inbox already. Everything else is in the inbox and, as a rule, mailed. */
export type DeliveryChannel = 'mail' | 'digest';

/**
 * One message to one recipient: an entry of the inbox, and mailed as the recipient wishes and the rules allow. `subject`
 * with topic, recipient and channel is unique: nobody is told the same thing twice.
 */
@Entity('deliveries')
@Unique('deliveries_once', ['subject', 'topic', 'recipientId', 'channel'])
@Index('deliveries_due', ['notBefore', 'id'], { where: "state = 'queued'" })
@Index('deliveries_leased', ['leaseUntil'], { where: "state = 'sending'" })
@Index('deliveries_unsent', ['state', 'id'], { where: "state IN ('failed', 'unknown', 'cancelled')" })
@Index('deliveries_inbox', ['recipientId', 'id'])
@Index('deliveries_unread', ['recipientId', 'topic'], { where: "read_at IS NULL AND channel = 'mail'" })
@Index('deliveries_to_digest', ['recipientId', 'id'], { where: "state = 'digest'" })
@Index(['noticeId'])
export class Delivery {
  @Id() id!: number;
  /** What it is about, such as `notice:12` or `case:7:warn:3`. */
  @Text() subject!: string;
  @Text() topic!: DeliveryTopic;
  @Ref(() => Person) recipientId!: number;
  @Text({ default: 'mail' }) channel!: DeliveryChannel;
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
  /** Came back after it was sent; the response says why. */
  @AtInstant({ nullable: true }) bouncedAt!: Date | null;
  /** Put aside in the inbox. */
  @AtInstant({ nullable: true }) readAt!: Date | null;
  /** The recipient has had the document itself on the screen: proof beside sent and received. */
  @AtInstant({ nullable: true }) openedAt!: Date | null;
}
