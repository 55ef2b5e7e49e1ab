import type { CaseFacts, Ladder, Level, Reason } from '#domain/escalation';
import type { NoticeState } from '#domain/notice';
import type { Day } from '#domain/shared';
import type { Tx } from '#persistence';

/** A document with everything that was frozen in it. */
export interface NoticeWhyRow {
  readonly noticeId: number;
  /** Null where a person wrote outside of any case. */
  readonly caseId: number | null;
  readonly taskId: number | null;
  readonly taskTitle: string | null;
  readonly officeId: number;
  readonly officeName: string;
  readonly unitId: number;
  readonly unitName: string;
  readonly level: Level;
  readonly status: NoticeState;
  readonly number: string | null;
  readonly draftedAt: Date;
  readonly issuedAt: Date | null;
  readonly servedOn: Day | null;
  readonly reasons: readonly Reason[];
  /** Null where a person drafted it. */
  readonly facts: CaseFacts | null;
  readonly ladderId: number;
  readonly ladder: Ladder;
  readonly calendarVersion: string;
  readonly draftedById: number | null;
  readonly draftedByName: string | null;
  readonly startReason: string | null;
  readonly signedById: number | null;
  readonly signedByName: string | null;
  readonly instruction: { readonly leaderId: number; readonly text: string } | null;
  readonly leaderName: string | null;
}

const SELECT = `
  SELECT n.id AS "noticeId", n.case_id AS "caseId", c.task_id AS "taskId", t.title AS "taskTitle",
         n.office_id AS "officeId", o.name AS "officeName", n.unit_id AS "unitId", u.name AS "unitName",
         n.level, n.status, n.number, n.drafted_at AS "draftedAt", n.issued_at AS "issuedAt", n.served_on AS "servedOn",
         n.reasons, n.facts, n.ladder_id AS "ladderId", l.body AS ladder, n.calendar_version AS "calendarVersion",
         n.drafted_by_id AS "draftedById", d.name AS "draftedByName", n.start_reason AS "startReason",
         n.signed_by_id AS "signedById", s.name AS "signedByName", n.instruction, i.name AS "leaderName"
    FROM notices n LEFT JOIN cases c ON c.id = n.case_id LEFT JOIN tasks t ON t.id = c.task_id
    JOIN organizations o ON o.id = n.office_id JOIN organizations u ON u.id = n.unit_id
    JOIN ladders l ON l.id = n.ladder_id
    LEFT JOIN people d ON d.id = n.drafted_by_id
    LEFT JOIN people s ON s.id = n.signed_by_id
    LEFT JOIN people i ON i.id = (n.instruction->>'leaderId')::bigint`;

export async function noticeToExplain(tx: Tx, noticeId: number): Promise<NoticeWhyRow | undefined> {
  const [row] = await tx.query<NoticeWhyRow>(`${SELECT} WHERE n.id = $1`, [noticeId]);
  return row;
}

/** In the order in which they were drafted. */
export const noticesOfCase = (tx: Tx, caseId: number): Promise<NoticeWhyRow[]> =>
  tx.query(
    `${SELECT} WHERE n.id IN (SELECT notice_id FROM notices_of_cases WHERE case_id = $1) ORDER BY n.id`,
    [caseId],
  );

export interface CaseWhyRow {
  readonly caseId: number;
  readonly taskId: number;
  readonly taskTitle: string;
  readonly officeId: number;
  readonly officeName: string;
  readonly unitId: number;
  readonly unitName: string;
  readonly round: number;
  readonly level: number;
  readonly status: 'open' | 'closed';
  readonly ladderId: number;
}

export async function caseToExplain(tx: Tx, caseId: number): Promise<CaseWhyRow | undefined> {
  const [row] = await tx.query<CaseWhyRow>(
    `SELECT c.id AS "caseId", c.task_id AS "taskId", t.title AS "taskTitle", c.office_id AS "officeId",
            o.name AS "officeName", c.unit_id AS "unitId", u.name AS "unitName", c.round, c.level, c.status,
            c.ladder_id AS "ladderId"
       FROM cases c JOIN tasks t ON t.id = c.task_id JOIN organizations o ON o.id = c.office_id
       JOIN organizations u ON u.id = c.unit_id WHERE c.id = $1`,
    [caseId],
  );
  return row;
}
