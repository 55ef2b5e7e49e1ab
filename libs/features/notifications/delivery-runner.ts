import { randomUUID } from 'node:crypto';
import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { nextOfficeInstant } from '#domain/notification';
import { dayOf } from '#domain/shared';
import { MAIL_TRANSPORT } from '#features/foundation';
import { PolicyService } from '#features/policies';
import { Clock } from '#platform/clock';
import { faultPoint } from '#platform/fault';
import { type MailTransport, type OutgoingMail } from '#platform/mail';
import { UnitOfWork } from '#persistence';
import { MAIL_BATCH_LIMIT } from '#queue';
import { sendInGroups } from './delivery-batch.ts';
import { DeliveryBook } from './delivery-book.ts';
import { type ClaimedDelivery, DeliveryLeaseRepository, type Holder } from './delivery-lease.repository.ts';
import { DeliverySettings } from './delivery-settings.ts';
import { Enclosures } from './enclosures.ts';
import { addOutcomes, type DeliveryTally, emptyTally } from './mark.ts';
import { LetterWriter } from './letter-writer.ts';
import { markFor } from './mark-for.ts';

/** Mails a connection sends between two marks: fewer leave less in doubt, more leave the database alone. */
const GROUP_ROUNDS = 4;

/** What a batch needs to know while it is under way. */
interface Claim {
  readonly holder: Holder;
  readonly deliveries: readonly ClaimedDelivery[];
  readonly writer: LetterWriter;
  readonly openFrom: (instant: Date) => Date;
}

/** Sends deliveries. Any number of runners work side by side; none keeps a transaction open while it sends. */
@Injectable()
export class DeliveryRunner implements OnModuleDestroy {
  private readonly process = randomUUID();
  private claims = 0;
  private stopping = false;

  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly policies: PolicyService,
    private readonly leases: DeliveryLeaseRepository,
    private readonly book: DeliveryBook,
    private readonly settings: DeliverySettings,
    private readonly enclosures: Enclosures,
    @Inject(MAIL_TRANSPORT) private readonly transport: MailTransport,
  ) {}

  /** Sends those of the named deliveries that are due and that nobody else holds. */
  async send(deliveryIds: readonly number[]): Promise<DeliveryTally> {
    return this.deliver(await this.claim(deliveryIds));
  }

  /** Sets aside what a dead process left in doubt, then sends whatever is due. */
  async sweep(): Promise<DeliveryTally> {
    let tally: DeliveryTally = { ...emptyTally, unknown: await this.book.giveUpExpired() };
    while (!this.stopping) {
      const claim = await this.claim(null);
      if (claim.deliveries.length === 0) break;
      tally = addOutcomes(tally, await this.deliver(claim));
    }
    return tally;
  }

  /** The group under way is finished, the rest is given back. */
  stop(): void {
    this.stopping = true;
  }

  onModuleDestroy(): void {
    this.stop();
  }

  private get groupSize(): number {
    return this.settings.groupSize ?? this.transport.concurrency * GROUP_ROUNDS;
  }

  private claim(ids: readonly number[] | null): Promise<Claim> {
    this.claims += 1;
    const holder = { name: `${this.process}:${this.claims}`, leaseSeconds: this.settings.leaseSeconds };
    return this.uow.run(async (tx) => {
      const now = this.clock.now();
      const today = dayOf(now);
      const calendar = await this.policies.calendar(tx);
      const { officeHours } = (await this.policies.ladderInForce(tx, today)).ladder;
      const openFrom = (instant: Date) => nextOfficeInstant(instant, calendar, officeHours);
      const opening = openFrom(now);
      if (opening > now) await this.leases.postpone(tx, now, opening, ids);
      const deliveries = await this.leases.claim(tx, now, holder, ids, MAIL_BATCH_LIMIT);
      const { publicUrl, secrets } = this.settings;
      const writer = new LetterWriter({
        ...{ sender: this.settings.sender, now, enclosures: this.enclosures },
        context: { today, calendar, publicUrl, secrets },
        later: (delivery, response) =>
          markFor(delivery, { kind: 'deferred', response }, this.clock.now(), openFrom),
      });
      return { holder, deliveries, writer, openFrom };
    });
  }

  private async deliver({ holder, deliveries, writer, openFrom }: Claim): Promise<DeliveryTally> {
    if (deliveries.length === 0) return emptyTally;
    let tally = emptyTally;
    const heartbeat = this.keepAlive(holder, deliveries);
    try {
      await sendInGroups<OutgoingMail>(deliveries, this.groupSize, {
        prepare: (delivery) => writer.write(delivery),
        send: async (delivery, mail) => markFor(delivery, await this.hand(mail), this.clock.now(), openFrom),
        turn: async (marks, intents) => {
          if (marks.length > 0) faultPoint('mail.before_mark');
          if (intents.length > 0) faultPoint('mail.before_intent');
          const { sendable, outcomes } = await this.book.turn(holder, marks, intents);
          if (marks.length > 0) faultPoint('mail.after_mark');
          if (intents.length > 0) faultPoint('mail.after_intent');
          tally = addOutcomes(tally, outcomes);
          return sendable;
        },
        release: (ids) => this.uow.run((tx) => this.leases.release(tx, holder, ids)),
        stopping: () => this.stopping,
      });
    } finally {
      clearInterval(heartbeat);
    }
    return tally;
  }

  /** The transport answers for whatever goes wrong; should it throw all the same, nobody knows what happened. */
  private async hand(mail: OutgoingMail): ReturnType<MailTransport['send']> {
    try {
      return await this.transport.send(mail);
    } catch (error) {
      return { kind: 'unknown', reason: error instanceof Error ? error.message : String(error) };
    }
  }

  private keepAlive(holder: Holder, deliveries: readonly ClaimedDelivery[]): NodeJS.Timeout {
    const ids = deliveries.map(({ id }) => id);
    const renew = () => {
      // A failed renewal costs nothing by itself: the next one comes, and every mark checks who holds the row.
      this.uow.run((tx) => this.leases.renew(tx, holder, ids)).catch(() => undefined);
    };
    return setInterval(renew, (holder.leaseSeconds * 1000) / 3).unref();
  }
}
