import type { NoticeTerm, Reason, Signature } from '#domain/escalation';
import type { Reach } from '#domain/identity';
import type { NoticeContent } from '#domain/notice';
import type { Day } from '#domain/shared';
import type { Role, Tx } from '#persistence';
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

/** A case that a document is about, by its task. */
export interface CoveredTask {
  readonly caseId: number;
  readonly taskId: number;
  readonly taskCode: string;
  readonly taskTitle: string;
  readonly caseStatus: 'open' | 'closed';
}

/** 拒签, with the name of who recorded it. */
export interface RefusalSheet {
  readonly refusedOn: Day;
  readonly reason: string;
  readonly witness: string;
  readonly recordedAt: string;
  readonly recordedByName: string | null;
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
  /** Of a document by a person's hand. */
  readonly draftedById: number | null;
  readonly draftedByName: string | null;
  readonly startReason: string | null;
  /** Every case it is about, the first of them first. */
  readonly cases: readonly CoveredTask[];
  readonly refusal: RefusalSheet | null;
  readonly reply: ReplySheet | null;
  readonly replyDecidedById: number | null;
  readonly closedAt: Date | null;
  readonly withdrawnReason: string | null;
}

/** How far the service on one person has come. */
export const PROOFS_OF_SERVICE = [
  'waiting',
  'sent',
  'opened',
  'received',
  'bounced',
  'failed',
  'unknown',
  'cancelled',
  'inbox',
] as const;
export type ProofOfService = (typeof PROOFS_OF_SERVICE)[number];

/**
 * 送达情况 of one recipient, the strongest proof first: taken by this very person, opened on the screen, come back,
 * sent; else waiting, failed, unknown, cancelled, or in the inbox alone, where the recipient wished no mail.
 */
export interface ServiceProof {
  readonly id: number;
  readonly recipientId: number;
  readonly recipientName: string;
  readonly role: Role | null;
  readonly channel: string;
  readonly address: string;
  readonly state: ProofOfService;
  readonly sentAt: Date | null;
  readonly openedAt: Date | null;
  readonly bouncedAt: Date | null;
  /** Of the document, where this very person took it. */
  readonly receivedAt: Date | null;
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
         n.drafted_by_id AS "draftedById", ${personName('n.drafted_by_id')} AS "draftedByName",
         n.start_reason AS "startReason",
         (SELECT coalesce(jsonb_agg(jsonb_build_object('caseId', k.id, 'taskId', y.id, 'taskCode', y.code,
                   'taskTitle', y.title, 'caseStatus', CASE k.status WHEN 'closed' THEN 'closed' ELSE 'open' END)
                   ORDER BY x.id NULLS FIRST), '[]')
            FROM notices_of_cases v JOIN cases k ON k.id = v.case_id JOIN tasks y ON y.id = k.task_id
            LEFT JOIN notice_cases x ON x.notice_id = v.notice_id AND x.case_id = v.case_id
           WHERE v.notice_id = n.id) AS cases,
         CASE WHEN n.refusal IS NOT NULL AND jsonb_typeof(n.refusal) = 'object' THEN (n.refusal - 'recordedById')
           || jsonb_build_object('recordedByName', ${personName("(n.refusal->>'recordedById')::bigint")}) END AS refusal,
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
            d.opened_at AS "openedAt", d.bounced_at AS "bouncedAt",
            CASE WHEN n.received_by_id = d.recipient_id THEN n.received_at END AS "receivedAt",
            CASE WHEN n.received_by_id = d.recipient_id THEN 'received' WHEN d.opened_at IS NOT NULL THEN 'opened'
                 WHEN d.bounced_at IS NOT NULL THEN 'bounced' WHEN d.state = 'digested' THEN 'sent'
                 WHEN d.state IN ('queued', 'sending', 'digest') THEN 'waiting' ELSE d.state END AS state
       FROM deliveries d JOIN people p ON p.id = d.recipient_id JOIN notices n ON n.id = d.notice_id
      WHERE d.notice_id = $1 AND d.topic = 'notice' ORDER BY d.id`,
    [noticeId],
  );
}
