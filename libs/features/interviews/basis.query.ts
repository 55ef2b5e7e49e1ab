import { noticeNotFound } from '#domain/notice';
import { type Day, DomainError } from '#domain/shared';
import type { Tx } from '#persistence';

/** Documents that may be answered by an interview, of one unit. */
export interface UnitBasis {
  readonly unitId: number;
  readonly noticeIds: readonly number[];
}

interface NoticeRow {
  readonly id: number;
  readonly officeId: number;
  readonly unitId: number;
  readonly open: boolean;
  readonly taken: boolean;
}

/**
 * The documents, by unit; locked behind their cases, so that two who arrange for the same one come one after the other.
 * @throws DomainError `NOTICE_NOT_FOUND`, `INTERVIEW_NOTICE_STATE`, `INTERVIEW_NOTICE_TAKEN`
 */
export async function basisOfNotices(
  tx: Tx,
  officeId: number,
  noticeIds: readonly number[],
): Promise<UnitBasis[]> {
  await tx.query(
    'SELECT 1 FROM cases WHERE id IN (SELECT case_id FROM notices WHERE id = ANY($1::bigint[])) ORDER BY id FOR UPDATE',
    [noticeIds],
  );
  // A document that a person wrote may have no case.
  await tx.query('SELECT 1 FROM notices WHERE id = ANY($1::bigint[]) ORDER BY id FOR UPDATE', [noticeIds]);
  const rows = await tx.query<NoticeRow>(
    `SELECT n.id, n.office_id AS "officeId", n.unit_id AS "unitId",
            n.kind = 'interview_notice' AND n.status IN ('issued', 'received', 'replied') AS open,
            EXISTS (SELECT 1 FROM interview_notices x WHERE x.notice_id = n.id AND x.let_go_at IS NULL) AS taken
       FROM notices n WHERE n.id = ANY($1::bigint[]) ORDER BY n.id`,
    [noticeIds],
  );
  const known = new Map(rows.filter((row) => row.officeId === officeId).map((row) => [row.id, row]));
  for (const noticeId of noticeIds) {
    const notice = known.get(noticeId);
    if (!notice) throw noticeNotFound(noticeId);
    if (!notice.open) {
      throw new DomainError(
        'INTERVIEW_NOTICE_STATE',
        '只有已签发、尚未办结的约谈通知书可以安排约谈，请刷新后重选。',
        { noticeId },
      );
    }
    if (notice.taken) {
      throw new DomainError('INTERVIEW_NOTICE_TAKEN', '该约谈通知书已经安排约谈，请在原约谈中办理。', {
        noticeId,
      });
    }
  }
  const units = [...new Set(rows.map(({ unitId }) => unitId))].sort((a, b) => a - b);
  return units.map((unitId) => ({
    unitId,
    noticeIds: rows.filter((row) => row.unitId === unitId).map(({ id }) => id),
  }));
}

/**
 * Units that exist on a day and lie below the office, at whatever depth.
 * @throws DomainError `UNIT_NOT_FOUND`
 */
export async function assertUnitsUnder(
  tx: Tx,
  on: Day,
  officeId: number,
  unitIds: readonly number[],
): Promise<void> {
  const rows = await tx.query<{ unitId: number }>(
    `WITH RECURSIVE up AS (
       SELECT o.id AS unit_id, o.id, o.parent_id FROM organizations o
        WHERE o.id = ANY($1::bigint[]) AND o.valid_from <= $2 AND (o.valid_to IS NULL OR o.valid_to >= $2)
       UNION SELECT up.unit_id, p.id, p.parent_id FROM up JOIN organizations p ON p.id = up.parent_id)
     SELECT unit_id AS "unitId" FROM up WHERE id = $3`,
    [unitIds, on, officeId],
  );
  const below = new Set(rows.map((row) => row.unitId));
  const unitId = unitIds.find((id) => !below.has(id));
  if (unitId === undefined) return;
  throw new DomainError('UNIT_NOT_FOUND', '被约谈单位不存在或不在本机构督办范围内，请重新选择。', { unitId });
}

/**
 * An open matter of this very office and unit; locked.
 * @throws DomainError `CASE_NOT_FOUND`
 */
export async function assertCaseOf(tx: Tx, caseId: number, officeId: number, unitId: number): Promise<void> {
  const found = await tx.query(
    "SELECT 1 FROM cases WHERE id = $1 AND office_id = $2 AND unit_id = $3 AND status <> 'closed' FOR UPDATE",
    [caseId, officeId, unitId],
  );
  if (found.length > 0) return;
  throw new DomainError('CASE_NOT_FOUND', '督办件不存在或已办结，请重新选择。', { caseId });
}
