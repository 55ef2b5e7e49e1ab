import { Column, Entity, Index, Unique } from 'typeorm';
import { AtInstant, Id, Int, Ref, Text } from './columns.ts';
import { Person } from './person.entity.ts';

/** 事件推送: where another system wants to hear of what the ledger records. */
@Entity('webhooks')
export class Webhook {
  @Id() id!: number;
  @Text() name!: string;
  @Text() url!: string;
  /** Patterns such as `task.*` or `notice.issued`. */
  @Column({ type: 'text', array: true }) events!: string[];
  @Text() sealedSecret!: string;
  @Column({ type: 'boolean', default: true }) active!: boolean;
  @Int({ default: 1 }) version!: number;
  /** The chain is read up to this entry: what lies behind is turned into deliveries, or was not asked for. */
  @Column({ type: 'bigint' }) readSeq!: number;
  @Ref(() => Person, { nullable: true }) createdById!: number | null;
  @AtInstant() createdAt!: Date;
}

export type WebhookDeliveryState = 'queued' | 'sent' | 'failed';

/**
 * One entry of the ledger to one webhook, once. All instants are the wall clock's: the product's may stand still.
 * A holder that dies loses the row when its lease ends, and the message goes out again: at least once.
 */
@Entity('webhook_deliveries')
@Unique('webhook_deliveries_once', ['webhookId', 'entryId'])
@Index('webhook_deliveries_due', ['webhookId', 'notBefore', 'id'], { where: "state = 'queued'" })
@Index(['webhookId', 'id'])
@Index(['webhookId', 'state', 'id'])
export class WebhookDelivery {
  @Id() id!: number;
  @Ref(() => Webhook) webhookId!: number;
  /** Of the ledger, which never loses an entry and so needs no foreign key. None: a trial asked for by a person. */
  @Column({ type: 'bigint', nullable: true }) entryId!: number | null;
  @Text() event!: string;
  @Text({ default: 'queued' }) state!: WebhookDeliveryState;
  @AtInstant() createdAt!: Date;
  /** When the tries began: with the entry, or when it was asked for again. */
  @AtInstant() queuedAt!: Date;
  @AtInstant() notBefore!: Date;
  @Text({ nullable: true }) leaseHolder!: string | null;
  @AtInstant({ nullable: true }) leaseUntil!: Date | null;
  @Int({ default: 0 }) attempts!: number;
  @AtInstant({ nullable: true }) sentAt!: Date | null;
  /** HTTP status of the last answer; none when there was no answer. */
  @Int({ nullable: true }) lastStatus!: number | null;
  @Text({ nullable: true }) lastResponse!: string | null;
}
