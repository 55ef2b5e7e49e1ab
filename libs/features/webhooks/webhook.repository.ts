import { Injectable } from '@nestjs/common';
import { type Tx, Webhook, type WebhookDeliveryState } from '#persistence';
import type { WebhookDeliveryView, WebhookView } from './webhook.ts';

const VIEW = `SELECT w.id, w.name, w.url, w.events, w.active, w.version, w.created_at AS "createdAt",
       w.created_by_id AS "createdById", p.name AS "createdByName",
       (SELECT count(*) FROM webhook_deliveries d WHERE d.webhook_id = w.id AND d.state = 'queued') AS waiting,
       (SELECT count(*) FROM webhook_deliveries d WHERE d.webhook_id = w.id AND d.state = 'failed') AS failed
  FROM webhooks w LEFT JOIN people p ON p.id = w.created_by_id`;

const DELIVERY = `d.id, d.webhook_id AS "webhookId", d.entry_id AS "entryId", d.event, e.subject, d.state, d.attempts,
  d.created_at AS "createdAt", CASE WHEN d.state = 'queued' THEN d.not_before END AS "nextAt", d.sent_at AS "sentAt",
  d.last_status AS "lastStatus", d.last_response AS "lastResponse"`;
const DELIVERIES = 'webhook_deliveries d LEFT JOIN ledger_entries e ON e.id = d.entry_id';
/** The end of the chain: a webhook hears of what comes after. */
const HEAD = '(SELECT coalesce(max(seq), 0) FROM ledger_entries)';

@Injectable()
export class WebhookRepository {
  /** By id, so that none is missed while others are entered. */
  list(tx: Tx, after: number, limit: number): Promise<WebhookView[]> {
    return tx.query(`${VIEW} WHERE w.id > $1 ORDER BY w.id LIMIT $2`, [after, limit]);
  }

  async view(tx: Tx, id: number): Promise<WebhookView | undefined> {
    const [view] = await tx.query<WebhookView>(`${VIEW} WHERE w.id = $1`, [id]);
    return view;
  }

  lock(tx: Tx, id: number): Promise<Webhook | null> {
    return tx.manager.findOne(Webhook, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  /** Its secret follows: it is sealed for the id. */
  async insert(
    tx: Tx,
    at: Date,
    webhook: { name: string; url: string; events: readonly string[]; createdById: number | null },
  ): Promise<number> {
    const [row] = await tx.query<{ id: number }>(
      `INSERT INTO webhooks (name, url, events, sealed_secret, read_seq, created_by_id, created_at)
       VALUES ($1, $2, $3, '', ${HEAD}, $4, $5) RETURNING id`,
      [webhook.name, webhook.url, webhook.events, webhook.createdById, at],
    );
    if (!row) throw new Error('An inserted webhook has an id');
    return row.id;
  }

  async setSecret(tx: Tx, id: number, sealed: string): Promise<void> {
    await tx.query('UPDATE webhooks SET sealed_secret = $2 WHERE id = $1', [id, sealed]);
  }

  /** One that is switched on again hears of what comes from now on. */
  async change(tx: Tx, { id, name, url, events, active, version }: Webhook, woken: boolean): Promise<void> {
    await tx.query(
      `UPDATE webhooks SET name = $2, url = $3, events = $4, active = $5, version = $6,
              read_seq = CASE WHEN $7 THEN ${HEAD} ELSE read_seq END WHERE id = $1`,
      [id, name, url, events, active, version, woken],
    );
  }

  /** With every message to it. @returns how many there were */
  async remove(tx: Tx, id: number): Promise<number> {
    const gone = await tx.query('DELETE FROM webhook_deliveries WHERE webhook_id = $1 RETURNING 1', [id]);
    await tx.query('DELETE FROM webhooks WHERE id = $1', [id]);
    return gone.length;
  }

  /** The newest first. */
  deliveries(
    tx: Tx,
    webhookId: number,
    { state, before, limit }: { state: WebhookDeliveryState | undefined; before: number; limit: number },
  ): Promise<WebhookDeliveryView[]> {
    return tx.query(
      `SELECT ${DELIVERY} FROM ${DELIVERIES}
        WHERE d.webhook_id = $1 AND d.id < $2 AND ($3::text IS NULL OR d.state = $3)
        ORDER BY d.id DESC LIMIT $4`,
      [webhookId, before, state ?? null, limit],
    );
  }

  async delivery(tx: Tx, webhookId: number, id: number): Promise<WebhookDeliveryView | undefined> {
    const [view] = await tx.query<WebhookDeliveryView>(
      `SELECT ${DELIVERY} FROM ${DELIVERIES} WHERE d.webhook_id = $1 AND d.id = $2 FOR UPDATE OF d`,
      [webhookId, id],
    );
    return view;
  }

  async queueTrial(tx: Tx, webhookId: number, event: string): Promise<number> {
    const [row] = await tx.query<{ id: number }>(
      `INSERT INTO webhook_deliveries (webhook_id, event, created_at, queued_at, not_before)
       VALUES ($1, $2, now(), now(), now()) RETURNING id`,
      [webhookId, event],
    );
    return row?.id ?? 0;
  }

  /** Its day of tries begins anew. */
  async queueAgain(tx: Tx, id: number): Promise<void> {
    await tx.query(
      `UPDATE webhook_deliveries SET state = 'queued', attempts = 0, queued_at = now(), not_before = now(),
              sent_at = NULL, lease_holder = NULL, lease_until = NULL WHERE id = $1`,
      [id],
    );
  }
}
