import { Injectable } from '@nestjs/common';
import type { DeliveryTopic, Tx } from '#persistence';

/** A delivery that this holder may send while its lease lasts. */
export interface ClaimedDelivery {
  readonly id: number;
  readonly topic: DeliveryTopic;
  readonly address: string;
  readonly message: unknown;
  /** Attempts before this one. */
  readonly attempts: number;
  readonly noticeId: number | null;
  readonly createdAt: Date;
  /** Goes out at any hour. */
  readonly urgent: boolean;
}

/** Who holds deliveries, and for how long (seconds) a silent holder keeps them. */
export interface Holder {
  readonly name: string;
  readonly leaseSeconds: number;
}

/** Leases run on the database's wall clock: the product's clock may be moved or stand still. */
const LEASE_END = (seconds: string) => `clock_timestamp() + make_interval(secs => ${seconds})`;
const CLAIMABLE = `state = 'queued' AND not_before <= $1
  AND (lease_until IS NULL OR lease_until < clock_timestamp())`;

@Injectable()
export class DeliveryLeaseRepository {
  /** Outside office hours what is due waits for the opening; only the urgent stays due. */
  async postpone(tx: Tx, now: Date, until: Date, ids: readonly number[] | null): Promise<void> {
    await tx.query(
      `UPDATE deliveries SET not_before = $2
        WHERE ${CLAIMABLE} AND message->'urgent' IS DISTINCT FROM 'true'::jsonb
          AND ($3::bigint[] IS NULL OR id = ANY($3))`,
      [now, until, ids],
    );
  }

  /** Takes due deliveries, oldest first: those named, or any. Another holder's are skipped. */
  async claim(
    tx: Tx,
    now: Date,
    holder: Holder,
    ids: readonly number[] | null,
    limit: number,
  ): Promise<ClaimedDelivery[]> {
    const named = ids === null ? '' : 'AND id = ANY($5::bigint[])';
    const rows = await tx.query<ClaimedDelivery>(
      `WITH due AS (
         SELECT id FROM deliveries WHERE ${CLAIMABLE} ${named}
          ORDER BY not_before, id LIMIT $4 FOR UPDATE SKIP LOCKED)
       UPDATE deliveries d SET lease_holder = $2, lease_until = ${LEASE_END('$3')}
         FROM due WHERE d.id = due.id
       RETURNING d.id, d.topic, d.address, d.message, d.attempts, d.notice_id AS "noticeId", d.created_at AS "createdAt",
                 d.message->'urgent' IS NOT DISTINCT FROM 'true'::jsonb AS urgent`,
      [now, holder.name, holder.leaseSeconds, limit, ...(ids === null ? [] : [ids])],
    );
    return rows.sort((a, b) => a.id - b.id);
  }

  /** A living holder keeps what it has, however slow the mail server is. */
  async renew(tx: Tx, holder: Holder, ids: readonly number[]): Promise<void> {
    await tx.query(
      `UPDATE deliveries SET lease_until = ${LEASE_END('$2')}
        WHERE id = ANY($3::bigint[]) AND lease_holder = $1 AND state IN ('queued', 'sending')
          AND lease_until > clock_timestamp()`,
      [holder.name, holder.leaseSeconds, ids],
    );
  }

  /** Gives back what was claimed and not begun. */
  async release(tx: Tx, holder: Holder, ids: readonly number[]): Promise<void> {
    await tx.query(
      `UPDATE deliveries SET lease_holder = NULL, lease_until = NULL
        WHERE id = ANY($2::bigint[]) AND lease_holder = $1 AND state = 'queued'`,
      [holder.name, ids],
    );
  }

  /**
   * A holder died while it spoke to the mail server: whether the mail went out nobody knows, so a person looks. The
   * holder's name stays, for one that was only slow and still reports what became of the mail.
   */
  async giveUpExpired(tx: Tx, reason: string): Promise<number[]> {
    const rows = await tx.query<{ id: number }>(
      `WITH expired AS (
         SELECT id FROM deliveries WHERE state = 'sending' AND lease_until < clock_timestamp()
          ORDER BY id FOR UPDATE SKIP LOCKED)
       UPDATE deliveries d SET state = 'unknown', lease_until = NULL, last_response = $1
         FROM expired WHERE d.id = expired.id RETURNING d.id`,
      [reason],
    );
    return rows.map(({ id }) => id).sort((a, b) => a - b);
  }
}
