import { Injectable } from '@nestjs/common';
import type { Tx } from '#persistence';

/** A request that its sender may repeat. */
export interface KeyedRequest {
  readonly personId: number;
  readonly key: string;
  readonly fingerprint: string;
  readonly at: Date;
}

/** The request that used the key first. */
export interface EarlierRequest {
  readonly id: number;
  readonly fingerprint: string;
  readonly claimedAt: Date;
  readonly status: number | null;
  readonly sealedAnswer: string | null;
}

/** Swept with every answer that is kept: more than come in, so the table never holds much beyond its term. */
const SWEPT_AT_ONCE = 5;

@Injectable()
export class IdempotencyRepository {
  /** Whether no other transaction has this key in hand; held until the end of the transaction. */
  async tryLock(tx: Tx, { personId, key }: KeyedRequest): Promise<boolean> {
    const [row] = await tx.query<{ locked: boolean }>(
      'SELECT pg_try_advisory_xact_lock(hashtextextended($1, 0)) AS locked',
      [`idempotency:${personId}:${key}`],
    );
    return row?.locked ?? false;
  }

  async find(tx: Pick<Tx, 'query'>, { personId, key }: KeyedRequest): Promise<EarlierRequest | undefined> {
    const [row] = await tx.query<EarlierRequest>(
      `SELECT id, fingerprint, claimed_at AS "claimedAt", status, sealed_answer AS "sealedAnswer"
         FROM idempotency_keys WHERE person_id = $1 AND key = $2`,
      [personId, key],
    );
    return row;
  }

  /** A transaction that has written nothing has no number yet: it claims nothing. */
  async insertIfWritten(tx: Tx, { personId, key, fingerprint, at }: KeyedRequest): Promise<boolean> {
    const rows = await tx.query(
      `INSERT INTO idempotency_keys (person_id, key, fingerprint, claimed_at)
       SELECT $1::bigint, $2, $3, $4::timestamptz WHERE pg_current_xact_id_if_assigned() IS NOT NULL
       RETURNING id`,
      [personId, key, fingerprint, at],
    );
    return rows.length > 0;
  }

  async keepAnswer(
    tx: Tx,
    { personId, key }: KeyedRequest,
    status: number,
    sealedAnswer: string,
    sweepBefore: Date,
  ): Promise<void> {
    await tx.query(
      `WITH swept AS (
         DELETE FROM idempotency_keys WHERE id IN (
           SELECT id FROM idempotency_keys WHERE claimed_at < $5 ORDER BY claimed_at LIMIT ${SWEPT_AT_ONCE}
              FOR UPDATE SKIP LOCKED))
       UPDATE idempotency_keys SET status = $3, sealed_answer = $4 WHERE person_id = $1 AND key = $2`,
      [personId, key, status, sealedAnswer, sweepBefore],
    );
  }
}
