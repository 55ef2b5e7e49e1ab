import type { NoticeTerm, Reason } from '#domain/escalation';
import type { NoticeContent, NoticeState } from '#domain/notice';
import { type Day, DomainError } from '#domain/shared';
import type { NoticeReply, Tx } from '#persistence';

export interface NoticeLine {
  readonly id: number;
  readonly number: string | null;
  readonly level: number;
  readonly status: NoticeState;
  readonly unit: string;
  /** Null where a person wrote outside of any case. */
  readonly taskCode: string | null;
  readonly task: string | null;
  readonly draftedOn: Day;
  readonly issuedOn: Day | null;
  readonly replyDueOn: Day | null;
}

export interface NoticeSheet extends NoticeLine {
  readonly version: number;
  readonly servedOn: Day | null;
  readonly receivedAt: Date | null;
  readonly signedBy: string | null;
  readonly withdrawnReason: string | null;
  readonly content: NoticeContent;
  readonly reasons: readonly Reason[];
  readonly reply: NoticeReply | null;
  readonly terms: readonly NoticeTerm[];
}

const LINE = `n.id, n.number, n.level, n.status, u.name AS unit, t.code AS "taskCode", t.title AS task,
  (n.drafted_at AT TIME ZONE 'Asia/Shanghai')::date AS "draftedOn", n.issued_on AS "issuedOn", n.reply_due_on AS "replyDueOn"`;
const FROM = `notices n LEFT JOIN cases c ON c.id = n.case_id LEFT JOIN tasks t ON t.id = c.task_id
  JOIN organizations u ON u.id = n.unit_id LEFT JOIN people p ON p.id = n.signed_by_id`;

/** Newest first. */
export function noticeLines(tx: Tx, status: string | null, limit: number): Promise<NoticeLine[]> {
  return tx.query(
    `SELECT ${LINE} FROM ${FROM} WHERE $1::text IS NULL OR n.status = $1 ORDER BY n.id DESC LIMIT $2`,
    [status, limit],
  );
}

/**
 * One document by its id or its 文号; `云法督[2024]3号` is understood as well.
 * @throws DomainError `NOTICE_NOT_FOUND`
 */
export async function noticeSheet(tx: Tx, key: string): Promise<NoticeSheet> {
  const byId = /^\d{1,15}$/.test(key);
  const number = key.replace(/[[(（【]/, '〔').replace(/[\])）】]/, '〕');
  const [sheet] = await tx.query<NoticeSheet>(
    `SELECT ${LINE}, n.version, n.served_on AS "servedOn", n.received_at AS "receivedAt", p.name AS "signedBy",
            n.withdrawn_reason AS "withdrawnReason", n.content, n.reasons, n.reply, n.terms
       FROM ${FROM} WHERE ${byId ? 'n.id = $1::bigint' : 'n.number = $1'}`,
    [byId ? key : number],
  );
  if (sheet) return sheet;
  throw new DomainError('NOTICE_NOT_FOUND', `没有编号或文号为“${key}”的文书，可用 notice list 查看。`, {
    key,
  });
}
