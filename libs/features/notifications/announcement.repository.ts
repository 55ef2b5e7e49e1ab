import { Injectable } from '@nestjs/common';
import { ALWAYS_MAILED } from '#domain/notification';
import type { DeliveryState, Tx } from '#persistence';
import type { Announcement } from './announcement.ts';
import { INBOX_CHANNEL, NEWS_PER_NOTE } from './inbox/inbox-channel.ts';

export interface NewDelivery {
  readonly id: number;
  readonly personId: number;
  readonly notBefore: Date;
  /** `queued` is to be mailed, `digest` waits for the next morning; the others are told without a mail. */
  readonly state: DeliveryState;
}

/** No mail server takes an address without a mark in the middle: such a delivery is shown to a person at once. */
const NO_ADDRESS = '收件人没有可用的邮箱地址，请补充后重发；消息已在系统中送达。';

/** Roles by topic in which nobody’s wish counts; `*`: in any. */
const BOUND = JSON.stringify(
  Object.fromEntries(ALWAYS_MAILED.map(({ topic, roles }) => [topic, roles ?? ['*']])),
);

/**
 * One row a recipient, all in one statement: waiting to be mailed, or for the morning’s digest, or in the inbox alone.
 * Who has the inbox open hears of it with the commit, in any process.
 */
const INSERT = `
  WITH made AS (
    INSERT INTO deliveries (subject, topic, channel, recipient_id, notice_id, address, message, state, last_response,
                            created_at, not_before)
    SELECT a.subject, a.topic, coalesce(a.channel, 'mail'), r."personId", a."noticeId", r.address,
           a.message || jsonb_build_object('urgent', coalesce(a.urgent, false), 'recipient',
             jsonb_build_object('name', r.name, 'role', r.role, 'substituteFor', r."substituteFor")),
           CASE WHEN f.mode = 'digest' THEN 'digest' WHEN f.mode = 'off' THEN 'inbox'
                WHEN r.address LIKE '%_@_%' THEN 'queued' ELSE 'failed' END,
           CASE WHEN f.mode IS NULL AND r.address NOT LIKE '%_@_%' THEN $4 END,
           $2, CASE WHEN a.urgent THEN $2 ELSE $3::timestamptz END
      FROM jsonb_to_recordset($1::jsonb) AS a(subject text, topic text, channel text, "noticeId" bigint, urgent boolean,
                                              message jsonb, recipients jsonb)
     CROSS JOIN jsonb_to_recordset(a.recipients)
             AS r("personId" bigint, name text, address text, role text, "substituteFor" text)
      LEFT JOIN notification_preferences f ON f.person_id = r."personId" AND f.topic = a.topic AND f.mode <> 'mail'
            AND a.urgent IS NOT TRUE AND a.channel IS DISTINCT FROM 'digest'
            AND NOT coalesce(($5::jsonb -> a.topic) ?| ARRAY['*', r.role], false)
    ON CONFLICT ON CONSTRAINT deliveries_once DO NOTHING
    RETURNING id, recipient_id, channel, not_before, state),
  told AS (
    SELECT pg_notify('${INBOX_CHANNEL}', string_agg(recipient_id || ':' || id, ',')) FROM (
      SELECT id, recipient_id, (row_number() OVER ()) / ${NEWS_PER_NOTE} AS note FROM made WHERE channel = 'mail') news
     GROUP BY note)
  SELECT id, recipient_id AS "personId", not_before AS "notBefore", state, (SELECT count(*) FROM told) FROM made`;

@Injectable()
export class AnnouncementRepository {
  /**
   * What was announced before is left as it is.
   * @returns the new deliveries
   */
  async insert(
    tx: Tx,
    now: Date,
    officeInstant: Date,
    announcements: readonly Announcement[],
  ): Promise<NewDelivery[]> {
    const rows = await tx.query<NewDelivery>(INSERT, [
      JSON.stringify(announcements),
      now,
      officeInstant,
      NO_ADDRESS,
      BOUND,
    ]);
    return rows.sort((a, b) => a.id - b.id);
  }
}
