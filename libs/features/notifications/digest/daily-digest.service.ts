import { Injectable, type OnModuleInit } from '@nestjs/common';
import { nextDailyDigest } from '#domain/notification';
import { type Day, dayOf, formatDay } from '#domain/shared';
import { AlarmBook } from '#features/alarms';
import { PolicyService } from '#features/policies';
import type { DeliveryTopic, Role, Tx } from '#persistence';
import type { FrozenMail, MailMessage, MailTerm } from '../announcement.ts';
import { Announcer, DAILY_DIGEST } from '../announcer.ts';
import { TOPIC_TAGS } from '../letter/phrases.ts';
import { TOPIC_NAMES } from '../letter/topic-names.ts';

interface Waiting {
  readonly id: number;
  readonly topic: DeliveryTopic;
  readonly message: FrozenMail;
  readonly name: string;
  readonly email: string;
}

const LINES = 30;
const TERMS = 5;

/**
 * 每日摘要: at the opening of a working day one mail with everything that a person did not want at once and has not read
 * in the meantime. Nobody gets more than one a day, and nothing that was mailed is in it.
 */
@Injectable()
export class DailyDigest implements OnModuleInit {
  constructor(
    private readonly book: AlarmBook,
    private readonly policies: PolicyService,
    private readonly announcer: Announcer,
  ) {}

  onModuleInit(): void {
    this.book.handle(DAILY_DIGEST, (tx, personId, now) => this.send(tx, personId, now));
  }

  /** @returns when to look again, should this day’s digest have gone out before */
  async send(tx: Tx, personId: number, now: Date): Promise<Date | undefined> {
    await this.leaveOutRead(tx, personId);
    const waiting = await this.waiting(tx, personId);
    const [first] = waiting;
    if (!first) return undefined;
    const today = dayOf(now);
    if (await this.hadToday(tx, personId, today)) return this.tomorrow(tx, now);
    const { name, email: address } = first;
    await this.announcer.announce(tx, now, [
      {
        ...{ subject: subjectOf(today), topic: 'digest', channel: 'digest' },
        recipients: [{ personId, name, address, role: first.message.recipient.role satisfies Role }],
        message: digestOf(today, waiting),
      },
    ]);
    await tx.query(
      `UPDATE deliveries SET state = 'digested' WHERE id = ANY($1::bigint[]) AND state = 'digest'`,
      [waiting.map(({ id }) => id)],
    );
    return undefined;
  }

  /** Read in the inbox meanwhile: told once is enough. */
  private async leaveOutRead(tx: Tx, personId: number): Promise<void> {
    await tx.query(
      `UPDATE deliveries SET state = 'inbox' WHERE recipient_id = $1 AND state = 'digest' AND read_at IS NOT NULL`,
      [personId],
    );
  }

  private waiting(tx: Tx, personId: number): Promise<Waiting[]> {
    return tx.query(
      `SELECT d.id, d.topic, d.message, p.name, p.email FROM deliveries d JOIN people p ON p.id = d.recipient_id
        WHERE d.recipient_id = $1 AND d.state = 'digest' ORDER BY d.id FOR UPDATE OF d`,
      [personId],
    );
  }

  private async hadToday(tx: Tx, personId: number, today: Day): Promise<boolean> {
    const rows = await tx.query(
      `SELECT 1 FROM deliveries WHERE recipient_id = $1 AND channel = 'digest' AND subject = $2 LIMIT 1`,
      [personId, subjectOf(today)],
    );
    return rows.length > 0;
  }

  private async tomorrow(tx: Tx, now: Date): Promise<Date> {
    const { ladder } = await this.policies.ladderInForce(tx, dayOf(now));
    return nextDailyDigest(now, await this.policies.calendar(tx), ladder.officeHours);
  }
}

const subjectOf = (on: Day) => `digest:${on}`;

function digestOf(today: Day, waiting: readonly Waiting[]): MailMessage {
  const [first] = waiting;
  const lines = waiting
    .slice(0, LINES)
    .map(({ topic, message }) => `【${TOPIC_TAGS[topic]}】${message.title}：${message.what}`);
  const more = waiting.length - lines.length;
  const topics = [...new Set(waiting.map(({ topic }) => TOPIC_NAMES[topic]))].join('”“');
  return {
    title: `${formatDay(today)}消息摘要（${waiting.length}项）`,
    unit: first?.message.unit ?? '',
    issuer: first?.message.issuer ?? '',
    what: `有${waiting.length}项消息没有单独发送邮件，汇总如下。`,
    why: more > 0 ? [...lines, `另有${more}项，请登录系统查看。`] : lines,
    byWhen: nearest(today, waiting),
    whatToDo: [],
    linkPath: '/inbox',
    footer: `您收到这封邮件，是因为您把“${topics}”设为每日摘要，可以在系统的“接收方式”中修改。`,
  };
}

/** The days that come first, each with what falls on it. */
function nearest(today: Day, waiting: readonly Waiting[]): MailTerm[] {
  const terms = waiting.flatMap(({ message: { title, byWhen } }) =>
    byWhen.map(({ label, day }) => ({ label: `${title}，${label}`, day })),
  );
  return terms
    .filter(({ day }) => day >= today)
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .slice(0, TERMS);
}
