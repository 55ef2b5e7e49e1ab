import type { Reach } from '#domain/identity';
import type { DocumentKind, NoticeState, ObjectionState } from '#domain/notice';
import type { Day } from '#domain/shared';
import { type Page, pageOf, writeCursor } from '#platform/paging';
import type { Tx } from '#persistence';
import { BEHIND_NOTICE_WALL, keysOf, signsFor, wallOf } from './notice-wall.ts';

export interface NoticeFilter {
  readonly level?: number;
  readonly status?: NoticeState;
  readonly unitId?: number;
  readonly officeId?: number;
  /** Of the number: drafts have none. */
  readonly year?: number;
  readonly awaitingMySignature?: boolean;
  readonly cursor?: string;
  readonly limit: number;
}

/** One line of the list of documents. */
export interface NoticeRow {
  readonly id: number;
  readonly version: number;
  readonly level: number;
  readonly kind: DocumentKind;
  readonly status: NoticeState;
  readonly number: string | null;
  readonly title: string;
  readonly officeId: number;
  readonly officeName: string;
  readonly unitId: number;
  readonly unitName: string;
  /** Of the first case; null where a person wrote outside of any case. */
  readonly caseId: number | null;
  readonly taskId: number | null;
  readonly taskCode: string | null;
  readonly taskTitle: string | null;
  /** How many cases it is about. */
  readonly caseCount: number;
  /** Drafted by a person. */
  readonly byPerson: boolean;
  readonly draftedAt: Date;
  readonly issuedOn: Day | null;
  readonly servedOn: Day | null;
  readonly replyDueOn: Day | null;
  readonly replyPending: boolean;
  readonly replyLate: boolean;
  readonly objectionId: number | null;
  readonly objectionStatus: ObjectionState | null;
}

export const NOTICE_COLUMNS = `
  n.id, n.version, n.level, n.kind, n.status, n.number, coalesce(n.content->>'title', '') AS title,
  n.office_id AS "officeId", o.name AS "officeName", n.unit_id AS "unitId", u.name AS "unitName",
  n.case_id AS "caseId", c.task_id AS "taskId", t.code AS "taskCode", t.title AS "taskTitle",
  CASE WHEN n.case_id IS NULL THEN 0
       ELSE 1 + (SELECT count(*) FROM notice_cases k WHERE k.notice_id = n.id) END::int AS "caseCount",
  n.facts IS NULL AS "byPerson",
  n.drafted_at AS "draftedAt", n.issued_on AS "issuedOn", n.served_on AS "servedOn", n.reply_due_on AS "replyDueOn",
  (n.status <> 'withdrawn' AND n.reply IS NOT NULL AND n.reply->>'decidedAt' IS NULL) AS "replyPending",
  coalesce((n.reply->>'late')::boolean, false) AS "replyLate",
  j.id AS "objectionId", j.status AS "objectionStatus"`;

export const NOTICE_TABLES = `
  notices n JOIN organizations o ON o.id = n.office_id JOIN organizations u ON u.id = n.unit_id
  LEFT JOIN cases c ON c.id = n.case_id LEFT JOIN tasks t ON t.id = c.task_id JOIN ladders l ON l.id = n.ladder_id
  LEFT JOIN objections j ON j.notice_id = n.id`;

/** What the ladder asks for at the document's level. */
export const SIGNATURE = `(l.body->'levels'->(n.level - 1)->>'signature')`;

const LIST = `
  SELECT ${NOTICE_COLUMNS}
    FROM ${NOTICE_TABLES}
   WHERE ${BEHIND_NOTICE_WALL}
     AND ($3::int IS NULL OR n.level = $3) AND ($4::text IS NULL OR n.status = $4)
     AND ($5::bigint IS NULL OR n.unit_id = $5) AND ($6::bigint IS NULL OR n.office_id = $6)
     AND ($7::int IS NULL OR n.number_year = $7)
     AND ($8::boolean IS NOT TRUE OR (n.status = 'awaiting_signature' AND (n.office_id = ANY($9::bigint[])
          OR (n.office_id = ANY($10::bigint[]) AND ${SIGNATURE} IN ('automatic', 'office')))))
     AND ($11::bigint IS NULL OR n.id < $11)
   ORDER BY n.id DESC LIMIT $12`;

/** 文书列表, the newest first: one statement a page. @throws DomainError `CURSOR_INVALID` */
export async function listNotices(
  tx: Tx,
  reach: Reach | undefined,
  filter: NoticeFilter,
): Promise<Page<NoticeRow>> {
  const { cursor, limit } = filter;
  const [before] = keysOf('notices', cursor, ['id']);
  const rows = await tx.query<NoticeRow>(LIST, [
    ...wallOf(reach),
    ...[filter.level ?? null, filter.status ?? null, filter.unitId ?? null, filter.officeId ?? null],
    ...[filter.year ?? null, filter.awaitingMySignature ?? null],
    ...signsFor(reach),
    ...[before, limit + 1],
  ]);
  return pageOf(rows, limit, ({ id }) => writeCursor('notices', [id]));
}
