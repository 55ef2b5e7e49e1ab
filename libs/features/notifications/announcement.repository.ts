import { Injectable } from '@nestjs/common';
import type { Tx } from '#persistence';
import type { Announcement } from './announcement.ts';

export interface NewDelivery {
  readonly id: number;
  readonly notBefore: Date;
}

/** No mail server takes an address without a mark in the middle: such a delivery is shown to a person at once. */
const NO_ADDRESS = '收件人没有可用的邮箱地址,请补充后重发。';

@Injectable()
export class AnnouncementRepository {
  /**
   * One row a recipient, all in one statement. What was announced before is left as it is.
   * @returns the new deliveries that can be sent
   */
  async insert(
    tx: Tx,
    now: Date,
    officeInstant: Date,
    announcements: readonly Announcement[],
  ): Promise<NewDelivery[]> {
    const rows = await tx.query<NewDelivery & { state: string }>(
      `INSERT INTO deliveries (subject, topic, recipient_id, notice_id, address, message, state, last_response,
                               created_at, not_before)
       SELECT a.subject, a.topic, r."personId", a."noticeId", r.address,
              a.message || jsonb_build_object('urgent', coalesce(a.urgent, false),
                'recipient', jsonb_build_object('name', r.name, 'role', r.role)),
              CASE WHEN r.address LIKE '%_@_%' THEN 'queued' ELSE 'failed' END,
              CASE WHEN r.address LIKE '%_@_%' THEN NULL ELSE $4 END,
              $2, CASE WHEN a.urgent THEN $2 ELSE $3::timestamptz END
         FROM jsonb_to_recordset($1::jsonb) AS a(subject text, topic text, "noticeId" bigint, urgent boolean,
                                                 message jsonb, recipients jsonb),
              jsonb_to_recordset(a.recipients) AS r("personId" bigint, name text, address text, role text)
       ON CONFLICT ON CONSTRAINT deliveries_once DO NOTHING
       RETURNING id, not_before AS "notBefore", state`,
      [JSON.stringify(announcements), now, officeInstant, NO_ADDRESS],
    );
    return rows.filter(({ state }) => state === 'queued').sort((a, b) => a.id - b.id);
  }
}
