import { Injectable } from '@nestjs/common';
import { dayOf } from '#domain/shared';
import { LedgerService } from '#features/ledger';
import { SYSTEM } from '#platform/actor';
import { Clock } from '#platform/clock';
import type { Bounce } from '#platform/mail';
import { type DeliveryTopic, type Tx, UnitOfWork } from '#persistence';
import type { FrozenMail, MailRecipient } from '../announcement.ts';
import { Announcer } from '../announcer.ts';
import { DeliverySettings } from '../delivery-settings.ts';
import { messageIdOf } from '../outgoing-mail.ts';
import { caretakersOf } from './caretakers.query.ts';

interface Returned {
  readonly id: number;
  readonly topic: DeliveryTopic;
  readonly address: string;
  readonly createdAt: Date;
  readonly recipientId: number;
  readonly recipientName: string;
  readonly noticeId: number | null;
  readonly message: FrozenMail;
}

const OURS = /^<delivery-(\d{1,15})-[0-9a-f]{12}@/;
const RESPONSE_LENGTH = 500;

/** 退信: a delivery that came back has failed, with what the other server said, and its office is told. */
@Injectable()
export class BounceBook {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly ledger: LedgerService,
    private readonly announcer: Announcer,
    private readonly settings: DeliverySettings,
  ) {}

  /** @returns how many deliveries this was news about */
  enter({ messageIds, response }: Bounce): Promise<number> {
    const ids = messageIds.flatMap((messageId) => Number(OURS.exec(messageId)?.[1] ?? []));
    if (ids.length === 0) return Promise.resolve(0);
    return this.uow.run(async (tx) => {
      const known = await this.sent(tx, ids);
      // The digest in the id tells our mail to this very address from any other that bears the number.
      const returned = known.filter((one) =>
        messageIds.includes(messageIdOf(one, this.settings.sender.address)),
      );
      for (const one of returned) await this.mark(tx, one, `退信：${response}`.slice(0, RESPONSE_LENGTH));
      return returned.length;
    });
  }

  private sent(tx: Tx, ids: readonly number[]): Promise<Returned[]> {
    return tx.query(
      `SELECT d.id, d.topic, d.address, d.created_at AS "createdAt", d.recipient_id AS "recipientId", p.name AS "recipientName",
              d.notice_id AS "noticeId", d.message
         FROM deliveries d JOIN people p ON p.id = d.recipient_id
        WHERE d.id = ANY($1::bigint[]) AND d.state IN ('sent', 'unknown') AND d.bounced_at IS NULL
        ORDER BY d.id FOR UPDATE OF d`,
      [ids],
    );
  }

  private async mark(tx: Tx, returned: Returned, response: string): Promise<void> {
    const now = this.clock.now();
    await tx.query(
      `UPDATE deliveries SET state = 'failed', bounced_at = $2, last_response = $3, lease_holder = NULL, lease_until = NULL
        WHERE id = $1`,
      [returned.id, now, response],
    );
    await this.ledger.append(tx, now, SYSTEM, [
      {
        action: 'mail.bounced',
        subject: `delivery:${returned.id}`,
        after: { address: returned.address, response },
      },
    ]);
    // A mail about a mail that came back goes no further round.
    if (returned.topic !== 'delivery') await this.tellOffice(tx, now, returned, response);
  }

  private async tellOffice(tx: Tx, now: Date, returned: Returned, response: string): Promise<void> {
    const { id, recipientName, address, message } = returned;
    const caretakers = await caretakersOf(tx, returned, dayOf(now));
    const recipients: MailRecipient[] = caretakers.filter(
      ({ personId }) => personId !== returned.recipientId,
    );
    await this.announcer.announce(tx, now, [
      {
        ...{ subject: `delivery:${id}:${returned.createdAt.getTime()}:${address}`, topic: 'delivery' },
        recipients,
        message: {
          ...{ title: message.title, unit: message.unit, issuer: message.issuer },
          what: `发给${recipientName}（${address}）的邮件被退回，收件人可能没有看到。`,
          why: [response],
          byWhen: [],
          whatToDo: ['用其他方式告知收件人', '核对并更正邮箱地址后，在“邮件投递”中重发'],
          linkPath: `/deliveries/${id}`,
          ...(message.documentNumber === undefined ? {} : { documentNumber: message.documentNumber }),
        },
      },
    ]);
  }
}
