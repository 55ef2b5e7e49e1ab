import { Injectable } from '@nestjs/common';
import type { Tx } from '#persistence';
import type { Holder } from './delivery-lease.repository.ts';
import type { Mark } from './mark.ts';

/** What changed in one turn: marks that took hold, and deliveries that may now go to the mail server. */
export interface Turn {
  readonly marked: readonly Marked[];
  readonly sendable: ReadonlySet<number>;
}

export interface Marked {
  readonly id: number;
  readonly state: Mark['state'];
  /** Set where this is the first mail about a notice that reached its unit. */
  readonly servesNotice: number | null;
}

/** Roles in which a mail about a notice reaches the unit itself. */
const UNIT_ROLES = ['liaison', 'unit_head'];

@Injectable()
export class DeliveryMarksRepository {
  /**
   * Records what became of one group and the intent to send the next, in one statement. Both take hold only where
   * the holder still has the delivery; a repetition after a lost answer changes nothing.
   */
  async turn(
    tx: Tx,
    holder: Holder,
    at: Date,
    marks: readonly Mark[],
    intents: readonly number[],
  ): Promise<Turn> {
    const rows = await tx.query<Marked & { sendable: boolean }>(
      `WITH marked AS (
         UPDATE deliveries d
            SET state = m.state, last_response = m.response, attempts = m.attempts,
                sent_at = CASE WHEN m.state = 'sent' THEN $3::timestamptz END,
                not_before = coalesce(m."notBefore", d.not_before), lease_holder = NULL, lease_until = NULL
           FROM jsonb_to_recordset($1::jsonb) AS m(id bigint, state text, response text, attempts int, "notBefore" timestamptz)
          WHERE d.id = m.id AND d.lease_holder = $2 AND d.state IN ('queued', 'sending', 'unknown')
         RETURNING d.id, d.state, CASE WHEN d.state = 'sent' AND d.topic = 'notice'
                    AND d.message #>> '{recipient,role}' = ANY($6::text[]) THEN d.notice_id END AS notice_id),
       intended AS (
         UPDATE deliveries d SET state = 'sending', lease_until = clock_timestamp() + make_interval(secs => $5)
          WHERE d.id = ANY($4::bigint[]) AND d.lease_holder = $2 AND d.state IN ('queued', 'sending')
         RETURNING d.id)
       SELECT id, state, false AS sendable, CASE WHEN NOT EXISTS (
                SELECT 1 FROM deliveries e WHERE e.notice_id = marked.notice_id AND e.state = 'sent' AND e.topic = 'notice'
                   AND e.message #>> '{recipient,role}' = ANY($6::text[])) THEN notice_id END AS "servesNotice"
         FROM marked
       UNION ALL SELECT id, 'sending', true, NULL FROM intended`,
      [JSON.stringify(marks), holder.name, at, intents, holder.leaseSeconds, UNIT_ROLES],
    );
    return {
      marked: rows.filter(({ sendable }) => !sendable),
      sendable: new Set(rows.filter(({ sendable }) => sendable).map(({ id }) => id)),
    };
  }
}
