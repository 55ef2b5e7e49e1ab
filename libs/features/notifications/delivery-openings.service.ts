import { Injectable } from '@nestjs/common';
import { LedgerService } from '#features/ledger';
import type { Actor } from '#platform/actor';
import { Clock } from '#platform/clock';
import { UnitOfWork } from '#persistence';
import { INBOX_CHANNEL } from './inbox/inbox-channel.ts';

const UNOPENED = `d.notice_id = $1 AND d.recipient_id = $2 AND d.topic = 'notice' AND d.opened_at IS NULL`;

/**
 * 已阅: the recipient has a document on the screen for the first time, whether led there by the mail, the inbox or a
 * list. Proof of service beside sent, bounced and received; nothing hidden in a mail counts anybody’s looks.
 */
@Injectable()
export class DeliveryOpenings {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly ledger: LedgerService,
  ) {}

  /** Costs one read where there is nothing new, which is nearly always. */
  async note(actor: Actor, personId: number, noticeId: number): Promise<void> {
    const open = await this.uow.read(
      'notice_unopened',
      `SELECT 1 FROM deliveries d WHERE ${UNOPENED} LIMIT 1`,
      [noticeId, personId],
    );
    if (open.length > 0) await this.open(actor, personId, noticeId);
  }

  private open(actor: Actor, personId: number, noticeId: number): Promise<void> {
    return this.uow.run(async (tx) => {
      const now = this.clock.now();
      const opened = await tx.query<{ id: number }>(
        `UPDATE deliveries d SET opened_at = $3, read_at = coalesce(d.read_at, $3) WHERE ${UNOPENED} RETURNING d.id`,
        [noticeId, personId, now],
      );
      const [first] = opened;
      if (!first) return;
      await tx.query(`SELECT pg_notify('${INBOX_CHANNEL}', $1::text || ':')`, [personId]);
      await this.ledger.append(tx, now, actor, [
        { action: 'notice.opened', subject: `notice:${noticeId}`, context: { delivery: first.id } },
      ]);
    });
  }
}
