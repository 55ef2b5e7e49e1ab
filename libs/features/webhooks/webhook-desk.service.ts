import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DomainError } from '#domain/shared';
import { type Change, LedgerService } from '#features/ledger';
import type { Actor } from '#platform/actor';
import { Clock } from '#platform/clock';
import { type Page, pageOf, readCursor, writeCursor } from '#platform/paging';
import { SecretBox } from '#platform/secrets';
import { addToOutbox, type Tx, UnitOfWork, type Webhook, type WebhookDeliveryState } from '#persistence';
import { jobs } from '#queue';
import { EVENT_PATTERN, TRIAL_EVENT } from './event-pattern.ts';
import type {
  NewWebhook,
  WebhookChange,
  WebhookDeliveryView,
  WebhookView,
  WebhookWithSecret,
} from './webhook.ts';
import { WebhookPolicy } from './webhook-policy.ts';
import { WebhookRepository } from './webhook.repository.ts';
import { secretPurpose } from './webhook-settings.ts';

const SECRET_BYTES = 32;
const ORDER = 'id';

/** 事件推送: who is told of what, and what became of each message. */
@Injectable()
export class WebhookDesk {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly ledger: LedgerService,
    private readonly secrets: SecretBox,
    private readonly policy: WebhookPolicy,
    private readonly webhooks: WebhookRepository,
  ) {}

  /** @throws DomainError `CURSOR_INVALID` */
  async list({ cursor, limit }: { cursor?: string | undefined; limit: number }): Promise<Page<WebhookView>> {
    const [after = 0] = readCursor(ORDER, cursor, 1) ?? [];
    const rows = await this.uow.run((tx) => this.webhooks.list(tx, idOf(after), limit + 1));
    return pageOf(rows, limit, ({ id }) => writeCursor(ORDER, [id]));
  }

  /** @throws DomainError `WEBHOOK_NOT_FOUND` */
  show(webhookId: number): Promise<WebhookView> {
    return this.uow.run((tx) => this.viewIn(tx, webhookId));
  }

  /**
   * From now on it hears of what it asked for.
   * @throws DomainError `WEBHOOK_URL_REFUSED`, `WEBHOOK_EVENT_UNKNOWN`
   */
  create(actor: Actor, { name, url, events }: NewWebhook): Promise<WebhookWithSecret> {
    this.policy.requireUrl(url);
    requireEvents(events);
    return this.uow.run(async (tx) => {
      const now = this.clock.now();
      const createdById = actor.kind === 'person' ? actor.id : null;
      const id = await this.webhooks.insert(tx, now, { name, url, events, createdById });
      const secret = await this.giveSecret(tx, id);
      await this.ledger.append(tx, now, actor, [
        { action: 'webhook.created', subject: `webhook:${id}`, after: { name, url: shown(url), events } },
      ]);
      return { ...(await this.viewIn(tx, id)), secret };
    });
  }

  /** @throws DomainError `WEBHOOK_NOT_FOUND`, `VERSION_CONFLICT`, `WEBHOOK_URL_REFUSED`, `WEBHOOK_EVENT_UNKNOWN` */
  change(actor: Actor, { webhookId, expectedVersion, ...change }: WebhookChange): Promise<WebhookView> {
    if (change.url !== undefined) this.policy.requireUrl(change.url);
    if (change.events !== undefined) requireEvents(change.events);
    return this.uow.run(async (tx) => {
      const before = await this.locked(tx, webhookId, expectedVersion);
      const after: Webhook = {
        ...before,
        ...{ name: change.name ?? before.name, url: change.url ?? before.url },
        ...{ events: [...(change.events ?? before.events)], active: change.active ?? before.active },
        version: before.version + 1,
      };
      await this.webhooks.change(tx, after, after.active && !before.active);
      await this.ledger.append(tx, this.clock.now(), actor, [
        {
          ...{ action: 'webhook.changed', subject: `webhook:${webhookId}` },
          ...{ before: summaryOf(before), after: summaryOf(after) },
        },
      ]);
      return this.viewIn(tx, webhookId);
    });
  }

  /**
   * A new secret in place of the old one, for every message from now on.
   * @throws DomainError `WEBHOOK_NOT_FOUND`, `VERSION_CONFLICT`
   */
  renewSecret(actor: Actor, webhookId: number, expectedVersion: number): Promise<WebhookWithSecret> {
    return this.uow.run(async (tx) => {
      const webhook = await this.locked(tx, webhookId, expectedVersion);
      await this.webhooks.change(tx, { ...webhook, version: webhook.version + 1 }, false);
      const secret = await this.giveSecret(tx, webhookId);
      await this.ledger.append(tx, this.clock.now(), actor, [
        { action: 'webhook.secret_renewed', subject: `webhook:${webhookId}` },
      ]);
      return { ...(await this.viewIn(tx, webhookId)), secret };
    });
  }

  /**
   * It hears of nothing more, and what became of its messages goes with it; the ledger keeps that it was there.
   * @throws DomainError `WEBHOOK_NOT_FOUND`, `VERSION_CONFLICT`
   */
  remove(actor: Actor, webhookId: number, expectedVersion: number): Promise<void> {
    return this.uow.run(async (tx) => {
      const before = await this.locked(tx, webhookId, expectedVersion);
      const deliveries = await this.webhooks.remove(tx, webhookId);
      await this.ledger.append(tx, this.clock.now(), actor, [
        {
          ...{ action: 'webhook.removed', subject: `webhook:${webhookId}` },
          before: { ...summaryOf(before), deliveries },
        },
      ]);
    });
  }

  /** @throws DomainError `WEBHOOK_NOT_FOUND`, `CURSOR_INVALID` */
  deliveries(
    webhookId: number,
    query: { state?: WebhookDeliveryState | undefined; cursor?: string | undefined; limit: number },
  ): Promise<Page<WebhookDeliveryView>> {
    const { state, cursor, limit } = query;
    const [last = Number.MAX_SAFE_INTEGER] = readCursor(ORDER, cursor, 1) ?? [];
    return this.uow.run(async (tx) => {
      await this.viewIn(tx, webhookId);
      const page = { state, before: idOf(last), limit: limit + 1 };
      const rows = await this.webhooks.deliveries(tx, webhookId, page);
      return pageOf(rows, limit, ({ id }) => writeCursor(ORDER, [id]));
    });
  }

  /**
   * Sends a message again that was sent or given up, under its old id.
   * @throws DomainError `WEBHOOK_NOT_FOUND`, `WEBHOOK_DELIVERY_NOT_FOUND`, `WEBHOOK_DELIVERY_STATE`
   */
  replay(actor: Actor, webhookId: number, deliveryId: number): Promise<WebhookDeliveryView> {
    return this.uow.run(async (tx) => {
      await this.viewIn(tx, webhookId);
      const delivery = await this.deliveryIn(tx, webhookId, deliveryId);
      if (delivery.state === 'queued') {
        throw new DomainError('WEBHOOK_DELIVERY_STATE', '这条消息还在等待发送，不需要重发。', { deliveryId });
      }
      await this.webhooks.queueAgain(tx, deliveryId);
      await this.ring(tx, actor, 'webhook.replayed', webhookId, { deliveryId, state: delivery.state });
      return this.deliveryIn(tx, webhookId, deliveryId);
    });
  }

  /**
   * Sends a message that means nothing, to see whether it arrives.
   * @throws DomainError `WEBHOOK_NOT_FOUND`, `WEBHOOK_STATE`
   */
  test(actor: Actor, webhookId: number): Promise<WebhookDeliveryView> {
    return this.uow.run(async (tx) => {
      const { active } = await this.viewIn(tx, webhookId);
      if (!active) throw new DomainError('WEBHOOK_STATE', '这个推送已停用，请先启用再试发。', { webhookId });
      const id = await this.webhooks.queueTrial(tx, webhookId, TRIAL_EVENT);
      await this.ring(tx, actor, 'webhook.tested', webhookId, { deliveryId: id });
      return this.deliveryIn(tx, webhookId, id);
    });
  }

  private async ring(
    tx: Tx,
    actor: Actor,
    action: Change['action'],
    webhookId: number,
    context: object,
  ): Promise<void> {
    const now = this.clock.now();
    await this.ledger.append(tx, now, actor, [{ action, subject: `webhook:${webhookId}`, context }]);
    await addToOutbox(tx, now, [{ job: jobs.webhookSweep.name, payload: {} }]);
  }

  private async giveSecret(tx: Tx, id: number): Promise<string> {
    const secret = `whsec_${randomBytes(SECRET_BYTES).toString('base64url')}`;
    await this.webhooks.setSecret(tx, id, this.secrets.seal(secret, secretPurpose(id)));
    return secret;
  }

  private async viewIn(tx: Tx, id: number): Promise<WebhookView> {
    const view = await this.webhooks.view(tx, id);
    if (view) return view;
    throw notFound(id);
  }

  private async deliveryIn(tx: Tx, webhookId: number, id: number): Promise<WebhookDeliveryView> {
    const delivery = await this.webhooks.delivery(tx, webhookId, id);
    if (delivery) return delivery;
    throw new DomainError('WEBHOOK_DELIVERY_NOT_FOUND', '没有这条推送消息，请刷新后重试。', { id });
  }

  private async locked(tx: Tx, id: number, expectedVersion: number): Promise<Webhook> {
    const webhook = await this.webhooks.lock(tx, id);
    if (!webhook) throw notFound(id);
    if (webhook.version === expectedVersion) return webhook;
    throw new DomainError('VERSION_CONFLICT', '这个推送已被他人改动，请刷新后重新修改。', {
      expectedVersion,
      current: { version: webhook.version, ...summaryOf(webhook) },
    });
  }
}

/** A cursor made by hand may hold anything of the right length. */
const idOf = (key: unknown): number => (typeof key === 'number' ? key : 0);

/** Addresses may carry a token of the receiver's: the ledger keeps where it leads, not what opens it. */
function shown(url: string): string {
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname}`;
}

const summaryOf = ({ name, url, events, active }: Webhook) => ({ name, url: shown(url), events, active });

const notFound = (webhookId: number) =>
  new DomainError('WEBHOOK_NOT_FOUND', '没有这个推送，请刷新后重试。', { webhookId });

function requireEvents(events: readonly string[]): void {
  const unknown = events.find((event) => !EVENT_PATTERN.test(event));
  if (unknown === undefined && events.length > 0) return;
  throw new DomainError(
    'WEBHOOK_EVENT_UNKNOWN',
    `“${unknown ?? ''}”不是可以推送的事件，请填“*”、“task.*”或“notice.issued”这样的名称；账号与登录等事件不对外推送。`,
    { event: unknown },
  );
}
