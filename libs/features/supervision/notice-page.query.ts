import type { NoticeTerm, Reason, Signature } from '#domain/escalation';
import type { Reach } from '#domain/identity';
import type { NoticeContent } from '#domain/notice';
import type { DeliveryState, Role, Tx } from '#persistence';
import { NOTICE_COLUMNS, NOTICE_TABLES, type NoticeRow, SIGNATURE } from './notice-list.query.ts';
import { BEHIND_NOTICE_WALL, wallOf } from './notice-wall.ts';

/** A reply with the names of who wrote and who weighed it. */
export interface ReplySheet {
  readonly text: string;
  readonly repliedAt: string;
  readonly repliedByName: string | null;
  readonly late: boolean;
  readonly decidedAt: string | null;
  readonly decidedByName: string | null;
  readonly accepted: boolean | null;
  readonly excusedUntil: string | null;
  readonly decisionReason: string | null;
}

export interface NoticeSheet extends NoticeRow {
  readonly issued: boolean;
  readonly signature: Signature | null;
  readonly content: Partial<NoticeContent>;
  readonly reasons: readonly Reason[];
  readonly terms: readonly NoticeTerm[];
  readonly ladderVersion: number;
  readonly calendarVersion: string;
  readonly signedById: number | null;
  readonly signedByName: string | null;
  readonly issuedAt: Date | null;
  readonly instruction: {
    readonly leaderId: number;
    readonly leaderName: string;
    readonly text: string;
  } | null;
  readonly receivedAt: Date | null;
  readonly receivedById: number | null;
  readonly receivedByName: string | null;
  readonly reply: ReplySheet | null;
  readonly replyDecidedById: number | null;
  readonly closedAt: Date | null;
  readonly withdrawnReason: string | null;
}

/** 送达情况 of one recipient: waiting, sent, failed (bounced), unknown, cancelled, or taken by this very person. */
export interface ServiceProof {
  readonly id: number;
  readonly recipientId: number;
  readonly recipientName: string;
  readonly role: Role | null;
  readonly channel: string;
  readonly address: string;
  readonly state: 'waiting' | 'received' | Exclude<DeliveryState, 'queued' | 'sending'>;
  readonly sentAt: Date | null;
  readonly attempts: number;
  /** What the other mail server said last. */
  readonly lastResponse: string | null;
}

const personName = (id: string) => `(SELECT p.name FROM people p WHERE p.id = ${id})`;

const SHEET = `
  SELECT ${NOTICE_COLUMNS}, n.issued_at IS NOT NULL AS issued, ${SIGNATURE} AS signature, n.content, n.reasons, n.terms,
         l.version AS "ladderVersion", n.calendar_version AS "calendarVersion",
         n.signed_by_id AS "signedById", ${personName('n.signed_by_id')} AS "signedByName", n.issued_at AS "issuedAt",
         CASE WHEN n.instruction IS NOT NULL AND jsonb_typeof(n.instruction) = 'object' THEN n.instruction || jsonb_build_object(
           'leaderName', ${personName("(n.instruction->>'leaderId')::bigint")}) END AS instruction,
         n.received_at AS "receivedAt", n.received_by_id AS "receivedById",
         ${personName('n.received_by_id')} AS "receivedByName",
         CASE WHEN n.reply IS NOT NULL THEN jsonb_build_object('text', n.reply->'text', 'repliedAt', n.reply->'repliedAt',
           'repliedByName', ${personName("(n.reply->>'repliedById')::bigint")},
           'late', coalesce((n.reply->>'late')::boolean, false), 'decidedAt', n.reply->'decidedAt',
           'decidedByName', ${personName("(n.reply->>'decidedById')::bigint")}, 'accepted', n.reply->'accepted',
           'excusedUntil', n.reply->'excusedUntil', 'decisionReason', n.reply->'decisionReason') END AS reply,
         (n.reply->>'decidedById')::bigint AS "replyDecidedById",
         n.closed_at AS "closedAt", n.withdrawn_reason AS "withdrawnReason"
    FROM ${NOTICE_TABLES}
   WHERE ${BEHIND_NOTICE_WALL} AND n.id = $3`;

/** One document as far as it may be seen; undefined where it may not. */
export async function noticeSheet(
  tx: Tx,
  reach: Reach | undefined,
  noticeId: number,
): Promise<NoticeSheet | undefined> {
  const [sheet] = await tx.query<NoticeSheet>(SHEET, [...wallOf(reach), noticeId]);
  return sheet;
}

/** Service, recipient by recipient. Mail about a draft is the office's own and is no service. */
export function serviceOf(tx: Tx, noticeId: number): Promise<ServiceProof[]> {
  return tx.query(
    `SELECT d.id, d.recipient_id AS "recipientId", p.name AS "recipientName", d.message->'recipient'->>'role' AS role,
            d.channel, d.address, d.sent_at AS "sentAt", d.attempts, d.last_response AS "lastResponse",
            CASE WHEN n.received_by_id = d.recipient_id THEN 'received'
                 WHEN d.state IN ('queued', 'sending') THEN 'waiting' ELSE d.state END AS state
       FROM deliveries d JOIN people p ON p.id = d.recipient_id JOIN notices n ON n.id = d.notice_id
      WHERE d.notice_id = $1 AND d.topic = 'notice' ORDER BY d.id`,
    [noticeId],
  );
}
