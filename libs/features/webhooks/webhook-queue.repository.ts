import { Injectable } from '@nestjs/common';
import type { Tx } from '#persistence';
import { SHARED_FAMILIES } from './event-pattern.ts';
import type { SendOutcome } from '#platform/webhook';

/** A message that this holder may send while its lease lasts. */
export interface ClaimedDelivery {
  readonly id: number;
  readonly webhookId: number;
  readonly url: string;
  readonly sealedSecret: string;
  readonly event: string;
  readonly createdAt: Date;
  readonly queuedAt: Date;
  /** Tries before this one. */
  readonly attempts: number;
  /** None: a trial. */
  readonly entryId: number | null;
  readonly seq: number | null;
  readonly at: Date | null;
  readonly actor: string | null;
  readonly actorName: string | null;
  readonly subject: string | null;
  readonly after: unknown;
}

/** Entries of the chain that one webhook reads in a turn. */
const READ_BATCH = 2_000;

/** How the ledger becomes messages. The database's wall clock rules: the product's may be moved or stand still. */
@Injectable()
export class WebhookQueueRepository {
  /**
   * Reads the sealed chain on from where each webhook stands and queues what it asked for, in the chain's order:
   * the place and the deliveries move in one statement, so that nothing is left out and nothing comes twice.
   * @returns how many webhooks moved; 0: all have read to the end
   */
  async readOn(tx: Tx): Promise<number> {
    const moved = await tx.query<{ id: number }>(
      `WITH head AS (SELECT seq FROM ledger_entries WHERE seq IS NOT NULL ORDER BY seq DESC LIMIT 1),
       behind AS (
         SELECT w.id, w.read_seq AS since, least(w.read_seq + $1, head.seq) AS until,
                ARRAY(SELECT replace(replace(x, '_', '\\_'), '*', '%') FROM unnest(w.events) AS x) AS likes
           FROM webhooks w, head WHERE w.active AND w.read_seq < head.seq
          ORDER BY w.id FOR UPDATE OF w SKIP LOCKED),
       queued AS (
         INSERT INTO webhook_deliveries (webhook_id, entry_id, event, created_at, queued_at, not_before)
         SELECT b.id, e.id, e.action, now(), now(), now()
           FROM behind b JOIN ledger_entries e ON e.seq > b.since AND e.seq <= b.until
          WHERE e.action LIKE ANY (b.likes) AND split_part(e.action, '.', 1) = ANY ($2::text[])
          ORDER BY e.seq ON CONFLICT DO NOTHING)
       UPDATE webhooks w SET read_seq = b.until FROM behind b WHERE w.id = b.id RETURNING w.id`,
      [READ_BATCH, SHARED_FAMILIES],
    );
    return moved.length;
  }

  /** Takes the next few messages of every webhook, oldest first. Another holder's are skipped. */
  async claim(tx: Tx, holder: string, leaseSeconds: number, perWebhook: number): Promise<ClaimedDelivery[]> {
    const taken = await tx.query<{ id: number }>(
      `WITH due AS (
         SELECT d.id FROM webhooks w CROSS JOIN LATERAL (
           SELECT id FROM webhook_deliveries
            WHERE webhook_id = w.id AND state = 'queued' AND not_before <= now()
              AND (lease_until IS NULL OR lease_until < now())
            ORDER BY not_before, id LIMIT $3 FOR UPDATE SKIP LOCKED) AS d
          WHERE w.active)
       UPDATE webhook_deliveries d SET lease_holder = $1, lease_until = now() + make_interval(secs => $2)
         FROM due WHERE d.id = due.id RETURNING d.id`,
      [holder, leaseSeconds, perWebhook],
    );
    if (taken.length === 0) return [];
    return tx.query<ClaimedDelivery>(
      `SELECT d.id, d.webhook_id AS "webhookId", w.url, w.sealed_secret AS "sealedSecret", d.event, d.attempts,
              d.created_at AS "createdAt", d.queued_at AS "queuedAt",
              e.id AS "entryId", e.seq, e.at, e.actor, p.name AS "actorName", e.subject, e.after
         FROM webhook_deliveries d JOIN webhooks w ON w.id = d.webhook_id
         LEFT JOIN ledger_entries e ON e.id = d.entry_id
         LEFT JOIN people p ON p.id = substring(e.actor FROM '^person:(\\d{1,18})$')::bigint
        WHERE d.id = ANY ($1::bigint[]) ORDER BY d.webhook_id, d.not_before, d.id`,
      [taken.map(({ id }) => id)],
    );
  }

  /**
   * Writes down what came of a try, where the holder still has the message.
   * @param nextAt when to try again; null: never, it was taken or is given up
   */
  async mark(tx: Tx, holder: string, id: number, outcome: SendOutcome, nextAt: Date | null): Promise<void> {
    const state = outcome.kind === 'taken' ? 'sent' : nextAt ? 'queued' : 'failed';
    const status = outcome.kind === 'unreachable' ? null : outcome.status;
    const response = outcome.kind === 'unreachable' ? outcome.reason : outcome.response;
    await tx.query(
      `UPDATE webhook_deliveries
          SET state = $3, attempts = attempts + 1, last_status = $4, last_response = $5,
              sent_at = CASE WHEN $3 = 'sent' THEN now() END, not_before = coalesce($6, not_before),
              lease_holder = NULL, lease_until = NULL
        WHERE id = $2 AND lease_holder = $1 AND state = 'queued'`,
      [holder, id, state, status, response, nextAt],
    );
  }

  /** Gives back what was claimed and not sent; `restSeconds`: all that waits for this receiver waits so long. */
  async giveBack(tx: Tx, holder: string, webhookId: number, restSeconds: number): Promise<void> {
    await tx.query(
      `UPDATE webhook_deliveries
          SET not_before = greatest(not_before, now() + make_interval(secs => $3)),
              lease_holder = NULL, lease_until = NULL
        WHERE webhook_id = $2 AND state = 'queued' AND not_before <= now()
          AND (lease_holder = $1 OR (lease_holder IS NULL AND $3 > 0))`,
      [holder, webhookId, restSeconds],
    );
  }
}
