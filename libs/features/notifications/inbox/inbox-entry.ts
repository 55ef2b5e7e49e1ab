import { DomainError } from '#domain/shared';
import type { DeliveryTopic } from '#persistence';
import type { FrozenMail, MailTerm } from '../announcement.ts';
import { readFrozenMail } from '../letter/frozen-mail.ts';
import { TOPIC_TAGS, LEVEL_NAMES, whyInInbox } from '../letter/phrases.ts';

/** One thing somebody was told, as the inbox shows it. */
export interface InboxEntry {
  readonly id: number;
  readonly topic: DeliveryTopic;
  /** 提醒, 待签发, 整改 …: what a short label says. */
  readonly tag: string;
  readonly title: string;
  readonly documentNumber: string | null;
  readonly unit: string;
  readonly issuer: string;
  readonly what: string;
  readonly why: readonly string[];
  readonly byWhen: readonly MailTerm[];
  readonly whatToDo: readonly string[];
  /** Path of the page in the product; null where it leads to something secret that only the mail bears. */
  readonly link: string | null;
  /** The record: `notice:12`. */
  readonly subject: string;
  readonly noticeId: number | null;
  /** A full sentence. */
  readonly reason: string;
  readonly createdAt: Date;
  readonly readAt: Date | null;
}

export interface InboxRow {
  readonly id: number;
  readonly personId: number;
  readonly topic: DeliveryTopic;
  readonly subject: string;
  readonly noticeId: number | null;
  readonly message: unknown;
  readonly createdAt: Date;
  readonly readAt: Date | null;
}

/** What the columns of every statement over the inbox are. */
export const INBOX_COLUMNS = `d.id, d.recipient_id AS "personId", d.topic, d.subject, d.notice_id AS "noticeId", d.message,
  d.created_at AS "createdAt", d.read_at AS "readAt"`;

/** What is taken back has never been said; digests repeat what is there. */
export const IN_INBOX = `d.channel = 'mail' AND d.state <> 'cancelled'`;

export function inboxEntry({ message, personId: _, ...row }: InboxRow): InboxEntry {
  const mail = readable(message);
  if (!mail) return { ...row, ...UNREADABLE, tag: TOPIC_TAGS[row.topic] };
  const { title, unit, issuer, what, why, byWhen, whatToDo, level } = mail;
  return {
    ...row,
    ...{ title, unit, issuer, what, why, byWhen, whatToDo },
    tag: row.topic === 'notice' && level ? LEVEL_NAMES[level] : TOPIC_TAGS[row.topic],
    documentNumber: mail.documentNumber ?? null,
    link: mail.sealedLinkSecret === undefined ? mail.linkPath : null,
    reason: whyInInbox(row.topic, mail),
  };
}

const UNREADABLE = {
  ...{ title: '（内容不完整）', documentNumber: null, unit: '', issuer: '', link: null },
  what: '这条消息的内容不完整，请联系系统管理员核对。',
  ...{ why: [], byWhen: [], whatToDo: [], reason: '' },
};

/** One broken message must not close the inbox. */
function readable(message: unknown): FrozenMail | undefined {
  try {
    return readFrozenMail(message);
  } catch (error) {
    if (error instanceof DomainError) return undefined;
    throw error;
  }
}
