import { Injectable } from '@nestjs/common';
import { LedgerService } from '#features/ledger';
import type { Actor } from '#platform/actor';
import { Clock } from '#platform/clock';
import { type Tx, UnitOfWork } from '#persistence';
import { DeliveryDeskRepository } from './delivery-desk.repository.ts';
import { DeskActs, type DeskCommand, idsOf } from './desk-acts.ts';
import { ServiceRecorder } from './service-recorder.ts';

/** Roles in which a mail about a notice reaches the unit itself. */
const UNIT_ROLES = ['liaison', 'unit_head'];

/** What a person has found out about mails in doubt. To send such a mail again is the desk’s. */
@Injectable()
export class DeliveryVerdicts {
  private readonly acts: DeskActs;

  constructor(
    uow: UnitOfWork,
    clock: Clock,
    ledger: LedgerService,
    desk: DeliveryDeskRepository,
    private readonly service: ServiceRecorder,
  ) {
    this.acts = new DeskActs(uow, clock, ledger, desk);
  }

  /**
   * The recipient has the mail: it counts as sent, and serves its document if none did before.
   * @throws DomainError `DELIVERY_NOT_FOUND`, `DELIVERY_STATE`, `REASON_EMPTY`
   */
  confirmSent(actor: Actor, command: DeskCommand): Promise<void> {
    return this.acts.run(actor, command, ['unknown'], 'mail.confirmed_sent', async (tx, now, held) => {
      const served = await this.markSent(tx, now, idsOf(held));
      if (served.length > 0) await this.service.onSent(tx, served, now);
    });
  }

  /**
   * The recipient never got it: it counts as failed, and can be sent again or told otherwise.
   * @throws DomainError `DELIVERY_NOT_FOUND`, `DELIVERY_STATE`, `REASON_EMPTY`
   */
  confirmFailed(actor: Actor, command: DeskCommand): Promise<void> {
    return this.acts.run(actor, command, ['unknown'], 'mail.confirmed_failed', async (tx, _now, held) => {
      await tx.query(
        `UPDATE deliveries SET state = 'failed', lease_holder = NULL, lease_until = NULL WHERE id = ANY($1::bigint[])`,
        [idsOf(held)],
      );
    });
  }

  /** @returns the documents that reached their units by these mails */
  private async markSent(tx: Tx, now: Date, ids: readonly number[]): Promise<number[]> {
    const rows = await tx.query<{ noticeId: number | null }>(
      `UPDATE deliveries d SET state = 'sent', sent_at = $2, lease_holder = NULL, lease_until = NULL
        WHERE d.id = ANY($1::bigint[])
       RETURNING CASE WHEN d.topic = 'notice' AND d.message #>> '{recipient,role}' = ANY($3::text[])
                      THEN d.notice_id END AS "noticeId"`,
      [ids, now, UNIT_ROLES],
    );
    return [...new Set(rows.flatMap(({ noticeId }) => noticeId ?? []))];
  }
}
