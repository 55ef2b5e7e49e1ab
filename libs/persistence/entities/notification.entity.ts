import { Column, Entity, Unique } from 'typeorm';
import type { DeliveryMode, DeliveryTopic } from '#domain/notification';
import { AtInstant, Id, Ref, Text } from './columns.ts';
import { Person } from './person.entity.ts';

/** How one person is told of one topic, where it is not by mail at once. */
@Entity('notification_preferences')
@Unique(['personId', 'topic'])
export class NotificationPreference {
  @Id() id!: number;
  @Ref(() => Person) personId!: number;
  @Text() topic!: DeliveryTopic;
  @Text() mode!: DeliveryMode;
  @AtInstant() changedAt!: Date;
}

/** How far a mailbox has been read for mails that came back. Nothing in the mailbox itself is changed. */
@Entity('bounce_mailboxes')
export class BounceMailbox {
  @Id() id!: number;
  /** `duban@imap.example.gov.cn/INBOX`; never with the password. */
  @Text({ unique: true }) name!: string;
  /** Another one than before: the server has numbered the mails anew. */
  @Text() uidValidity!: string;
  @Column({ type: 'bigint' }) lastUid!: number;
  @AtInstant() checkedAt!: Date;
  /** Chinese; why the last try failed. */
  @Text({ nullable: true }) failure!: string | null;
}
