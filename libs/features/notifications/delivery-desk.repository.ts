import { Injectable } from '@nestjs/common';
import type { DeliveryState, DeliveryTopic, Tx } from '#persistence';

/** One delivery as the operator sees it. */
export interface DeliveryItem {
  readonly id: number;
  readonly subject: string;
  readonly topic: DeliveryTopic;
  readonly title: string;
  readonly recipient: string;
  readonly address: string;
  readonly noticeId: number | null;
  readonly state: DeliveryState;
  readonly createdAt: Date;
  /** Not sent before this instant. */
  readonly notBefore: Date;
  readonly attempts: number;
  readonly sentAt: Date | null;
  readonly lastResponse: string | null;
}

/** What a person's act needs to know of a delivery before it changes it. */
export interface HeldDelivery {
  readonly id: number;
  readonly state: DeliveryState;
  readonly address: string;
  readonly attempts: number;
  readonly lastResponse: string | null;
}

export type DeliveryCounts = Readonly<Record<DeliveryState, number>>;

const NONE: DeliveryCounts = {
  ...{ queued: 0, sending: 0, sent: 0, failed: 0, unknown: 0, cancelled: 0 },
  ...{ digest: 0, digested: 0, inbox: 0 },
};

@Injectable()
export class DeliveryDeskRepository {
  /** Newest first; `before` is the last id of the page before. */
  page(tx: Tx, state: DeliveryState, before: number | null, limit: number): Promise<DeliveryItem[]> {
    return tx.query(
      `SELECT d.id, d.subject, d.topic, coalesce(d.message->>'title', '') AS title, p.name AS recipient, d.address,
              d.notice_id AS "noticeId", d.state, d.created_at AS "createdAt", d.not_before AS "notBefore", d.attempts,
              d.sent_at AS "sentAt", d.last_response AS "lastResponse"
         FROM deliveries d JOIN people p ON p.id = d.recipient_id
        WHERE d.state = $1 AND ($2::bigint IS NULL OR d.id < $2)
        ORDER BY d.id DESC LIMIT $3`,
      [state, before, limit],
    );
  }

  async counts(tx: Tx): Promise<DeliveryCounts> {
    const rows = await tx.query<{ state: DeliveryState; count: number }>(
      'SELECT state, count(*) AS count FROM deliveries GROUP BY state',
    );
    return { ...NONE, ...Object.fromEntries(rows.map(({ state, count }) => [state, count])) };
  }

  /** How long the oldest due delivery has waited (seconds); null when none is due. */
  async oldestDueSeconds(tx: Tx, now: Date): Promise<number | null> {
    const [row] = await tx.query<{ oldest: Date | null }>(
      `SELECT min(not_before) AS oldest FROM deliveries WHERE state = 'queued' AND not_before <= $1`,
      [now],
    );
    return row?.oldest ? (now.getTime() - row.oldest.getTime()) / 1000 : null;
  }

  hold(tx: Tx, ids: readonly number[]): Promise<HeldDelivery[]> {
    return tx.query(
      `SELECT id, state, address, attempts, last_response AS "lastResponse"
         FROM deliveries WHERE id = ANY($1::bigint[]) ORDER BY id FOR UPDATE`,
      [ids],
    );
  }

  /** Waiting ones about these subjects, unread entries of an inbox too; what is on its way to the server is not. */
  async holdWaiting(tx: Tx, subjects: readonly string[]): Promise<number[]> {
    const rows = await tx.query<{ id: number }>(
      `SELECT id FROM deliveries WHERE subject = ANY($1::text[]) AND (state IN ('queued', 'digest')
          OR state = 'inbox' AND read_at IS NULL) ORDER BY id FOR UPDATE`,
      [subjects],
    );
    return rows.map(({ id }) => id);
  }

  /** Ready for a new attempt, at the address that the person has now. */
  async requeue(tx: Tx, ids: readonly number[], notBefore: Date): Promise<void> {
    await tx.query(
      `UPDATE deliveries d SET state = 'queued', attempts = 0, not_before = $2, bounced_at = NULL, lease_holder = NULL, lease_until = NULL,
              address = CASE WHEN p.email LIKE '%_@_%' THEN p.email ELSE d.address END
         FROM people p WHERE p.id = d.recipient_id AND d.id = ANY($1::bigint[])`,
      [ids, notBefore],
    );
  }

  async cancel(tx: Tx, ids: readonly number[]): Promise<void> {
    await tx.query(
      `UPDATE deliveries SET state = 'cancelled', lease_holder = NULL, lease_until = NULL
        WHERE id = ANY($1::bigint[])`,
      [ids],
    );
  }
}
