import { Injectable } from '@nestjs/common';
import { LedgerService } from '#features/ledger';
import { type Actor } from '#platform/actor';
import { Clock } from '#platform/clock';
import { type DeliveryState, type Tx, UnitOfWork } from '#persistence';
import { Announcer } from './announcer.ts';
import {
  type DeliveryCounts,
  DeliveryDeskRepository,
  type DeliveryItem,
} from './delivery-desk.repository.ts';
import { DeskActs, type DeskCommand, idsOf } from './desk-acts.ts';

export interface DeliveryPage {
  readonly items: readonly DeliveryItem[];
  /** Pass it on to get the next page; null on the last. */
  readonly next: number | null;
}

const PAGE_LIMIT = 200;
const RESENDABLE: readonly DeliveryState[] = ['failed', 'unknown'];
const CANCELLABLE: readonly DeliveryState[] = ['queued', 'failed', 'unknown'];

/** The operator's view of the mail: what went out, what did not, and what to do about it. */
@Injectable()
export class DeliveryDesk {
  private readonly acts: DeskActs;

  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly ledger: LedgerService,
    private readonly announcer: Announcer,
    private readonly desk: DeliveryDeskRepository,
  ) {
    this.acts = new DeskActs(uow, clock, ledger, desk);
  }

  /** Deliveries in a state, newest first, up to 200 a page. */
  list(state: DeliveryState, { after = null, limit = 50 }: { after?: number | null; limit?: number } = {}) {
    const size = Math.min(Math.max(Math.trunc(limit), 1), PAGE_LIMIT);
    return this.uow.run(async (tx): Promise<DeliveryPage> => {
      const rows = await this.desk.page(tx, state, after, size + 1);
      const items = rows.slice(0, size);
      return { items, next: rows.length > size ? (items.at(-1)?.id ?? null) : null };
    });
  }

  counts(): Promise<DeliveryCounts> {
    return this.uow.run((tx) => this.desk.counts(tx));
  }

  /** For /health: how long the oldest due delivery has waited (seconds); null when none is due. */
  oldestDueSeconds(): Promise<number | null> {
    return this.uow.run((tx) => this.desk.oldestDueSeconds(tx, this.clock.now()));
  }

  /**
   * Sends again what failed or is in doubt, to the address the person has now. The Message-ID stays, so that a
   * mail program can tell a repetition from a second mail.
   * @throws DomainError `DELIVERY_NOT_FOUND`, `DELIVERY_STATE`, `REASON_EMPTY`
   */
  resend(actor: Actor, command: DeskCommand): Promise<void> {
    return this.acts.run(actor, command, RESENDABLE, 'mail.resend_requested', async (tx, now, held) => {
      await this.desk.requeue(tx, idsOf(held), now);
      await this.announcer.enqueue(tx, now, idsOf(held));
    });
  }

  /**
   * Takes back what has not gone out.
   * @throws DomainError `DELIVERY_NOT_FOUND`, `DELIVERY_STATE`, `REASON_EMPTY`
   */
  cancel(actor: Actor, command: DeskCommand): Promise<void> {
    return this.acts.run(actor, command, CANCELLABLE, 'mail.cancelled', (tx, _now, held) =>
      this.desk.cancel(tx, idsOf(held)),
    );
  }

  /** Takes back the waiting mails about subjects that no longer stand, such as a document withdrawn unsent. */
  async cancelAboutIn(
    tx: Tx,
    at: Date,
    actor: Actor,
    subjects: readonly string[],
    reason: string,
  ): Promise<number> {
    const ids = await this.desk.holdWaiting(tx, subjects);
    await this.desk.cancel(tx, ids);
    await this.ledger.append(
      tx,
      at,
      actor,
      ids.map((id) => ({ action: 'mail.cancelled', subject: `delivery:${id}`, context: { reason } })),
    );
    return ids.length;
  }
}
