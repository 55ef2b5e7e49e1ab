import { randomUUID } from 'node:crypto';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { SendOutcome } from '#platform/webhook';
import { UnitOfWork } from '#persistence';
import { nextTry, REST_SECONDS } from './retry.ts';
import { messageOf } from './webhook-message.ts';
import { type ClaimedDelivery, WebhookQueueRepository } from './webhook-queue.repository.ts';
import type { WebhookSettings } from './webhook-settings.ts';

/** Messages of one receiver that go out one after the other under one lease. */
const PER_WEBHOOK = 10;
/** Longer than ten messages that each time out. */
const LEASE_SECONDS = 150;

export interface WebhookTally {
  readonly sent: number;
  readonly failed: number;
}

/**
 * Turns the sealed ledger into messages and sends them. The rows are the truth: whoever dies on the way loses its
 * lease, and the message goes out again. Receivers wait for nobody but themselves.
 */
@Injectable()
export class WebhookRunner implements OnModuleDestroy {
  private readonly process = randomUUID();
  private claims = 0;
  private stopping = false;

  /** @param settings none: this process sends nothing */
  constructor(
    private readonly uow: UnitOfWork,
    private readonly queue: WebhookQueueRepository,
    private readonly settings: WebhookSettings | undefined,
  ) {}

  /** Queues what the chain has brought, then sends whatever is due. */
  async sweep(): Promise<WebhookTally> {
    let sent = 0;
    let failed = 0;
    const { settings } = this;
    if (!settings) return { sent, failed };
    while ((await this.uow.run((tx) => this.queue.readOn(tx))) > 0) continue;
    while (!this.stopping) {
      const outcomes = await this.sendSome(settings);
      if (outcomes.length === 0) break;
      const taken = outcomes.filter(({ kind }) => kind === 'taken').length;
      sent += taken;
      failed += outcomes.length - taken;
    }
    return { sent, failed };
  }

  onModuleDestroy(): void {
    this.stopping = true;
  }

  private async sendSome(settings: WebhookSettings): Promise<SendOutcome[]> {
    this.claims += 1;
    const holder = `${this.process}:${this.claims}`;
    const lease = settings.leaseSeconds ?? LEASE_SECONDS;
    const claimed = await this.uow.run((tx) => this.queue.claim(tx, holder, lease, PER_WEBHOOK));
    const byWebhook = new Map<number, ClaimedDelivery[]>();
    for (const delivery of claimed) {
      byWebhook.set(delivery.webhookId, [...(byWebhook.get(delivery.webhookId) ?? []), delivery]);
    }
    const outcomes = await Promise.all(
      [...byWebhook].map(([webhookId, deliveries]) => this.sendTo(webhookId, deliveries, holder, settings)),
    );
    return outcomes.flat();
  }

  private async sendTo(
    webhookId: number,
    deliveries: readonly ClaimedDelivery[],
    holder: string,
    settings: WebhookSettings,
  ): Promise<SendOutcome[]> {
    const outcomes: SendOutcome[] = [];
    const giveBack = (restSeconds: number) =>
      this.uow.run((tx) => this.queue.giveBack(tx, holder, webhookId, restSeconds));
    for (const delivery of deliveries) {
      if (this.stopping) {
        await giveBack(0);
        break;
      }
      const outcome = await send(delivery, settings);
      outcomes.push(outcome);
      const { id, attempts, queuedAt } = delivery;
      const nextAt = outcome.kind === 'taken' ? null : nextTry(attempts + 1, queuedAt, new Date());
      await this.uow.run((tx) => this.queue.mark(tx, holder, id, outcome, nextAt));
      if (outcome.kind === 'unreachable') {
        await giveBack(REST_SECONDS);
        break;
      }
    }
    return outcomes;
  }
}

/** What cannot be written, because the key is another one, fails like a message that nobody takes, and is seen. */
async function send(delivery: ClaimedDelivery, { secrets, sender }: WebhookSettings): Promise<SendOutcome> {
  try {
    return await sender.send(messageOf(delivery, secrets, new Date()));
  } catch (error) {
    return { kind: 'unreachable', reason: error instanceof Error ? error.message : String(error) };
  }
}
