import { Injectable } from '@nestjs/common';
import type { Reason } from '#domain/escalation';
import {
  type CoveredCase,
  DOCUMENT_LEVELS,
  type DocumentKind,
  type NoticeContent,
  type NoticePlace,
} from '#domain/notice';
import { type Day, DomainError } from '#domain/shared';
import type { Tx } from '#persistence';

/** A document as a person drafted it. */
export interface HandWritten extends NoticePlace {
  readonly kind: DocumentKind;
  readonly caseIds: readonly number[];
  readonly content: NoticeContent;
  readonly reasons: readonly Reason[];
  readonly ladderId: number;
  readonly calendarVersion: string;
  readonly draftedById: number | null;
  readonly startReason: string | null;
}

@Injectable()
export class NoticeDraftingRepository {
  /**
   * Locks the cases in the order of their ids, then reads them: what others did meanwhile is seen.
   * @throws DomainError `CASE_NOT_FOUND`
   */
  async take(tx: Tx, caseIds: readonly number[]): Promise<CoveredCase[]> {
    if (caseIds.length === 0) return [];
    await tx.query('SELECT 1 FROM cases WHERE id = ANY($1::bigint[]) ORDER BY id FOR UPDATE', [caseIds]);
    const cases = await tx.query<CoveredCase>(
      `SELECT c.id, t.title AS "taskTitle", c.office_id AS "officeId", c.unit_id AS "unitId", c.ladder_id AS "ladderId",
              c.status <> 'closed' AS open, c.level,
              EXISTS (SELECT 1 FROM notices_of_cases k JOIN notices n ON n.id = k.notice_id
                       WHERE k.case_id = c.id AND n.status IN ('draft', 'awaiting_signature')) AS drafted
         FROM cases c JOIN tasks t ON t.id = c.task_id
        WHERE c.id = ANY($1::bigint[]) ORDER BY array_position($1::bigint[], c.id)`,
      [caseIds],
    );
    const missing = caseIds.find((id) => !cases.some((found) => found.id === id));
    if (missing === undefined) return cases;
    throw caseNotFound(missing);
  }

  /** Whether the unit exists on a day and lies below the office, at whatever depth. */
  async liesBelow(tx: Tx, on: Day, { officeId, unitId }: NoticePlace): Promise<boolean> {
    const [row] = await tx.query<{ below: boolean }>(
      `WITH RECURSIVE up AS (
         SELECT o.id, o.parent_id FROM organizations o
          WHERE o.id = $1 AND o.valid_from <= $2 AND (o.valid_to IS NULL OR o.valid_to >= $2)
         UNION SELECT p.id, p.parent_id FROM up JOIN organizations p ON p.id = up.parent_id)
       SELECT EXISTS (SELECT 1 FROM up WHERE id = $3 AND id <> $1) AS below`,
      [unitId, on, officeId],
    );
    return row?.below ?? false;
  }

  /** Stores a draft with the cases it is about; the first stands in the document itself. */
  async insert(tx: Tx, now: Date, draft: HandWritten): Promise<number> {
    const [caseId = null, ...others] = draft.caseIds;
    const level = DOCUMENT_LEVELS[draft.kind];
    const [row] = await tx.query<{ id: number }>(
      `INSERT INTO notices (case_id, office_id, unit_id, level, kind, status, content, reasons, ladder_id,
                            calendar_version, drafted_at, drafted_by_id, start_reason)
       VALUES ($1, $2, $3, $4, $5, 'draft', $6, $7, $8, $9, $10, $11, $12) RETURNING id`,
      [
        ...[caseId, draft.officeId, draft.unitId, level, draft.kind],
        ...[JSON.stringify(draft.content), JSON.stringify(draft.reasons), draft.ladderId],
        ...[draft.calendarVersion, now, draft.draftedById, draft.startReason],
      ],
    );
    if (!row) throw new Error('The draft was not stored');
    await tx.query(
      `INSERT INTO notice_cases (notice_id, case_id, level)
       SELECT $1, x.id, $2 FROM unnest($3::bigint[]) WITH ORDINALITY AS x(id, nth) ORDER BY nth`,
      [row.id, level, others],
    );
    return row.id;
  }
}

/** The same words for what is not there and for what may not be seen. */
export const caseNotFound = (caseId: number): DomainError =>
  new DomainError('CASE_NOT_FOUND', '督办件不存在，请刷新后重试。', { caseId });
