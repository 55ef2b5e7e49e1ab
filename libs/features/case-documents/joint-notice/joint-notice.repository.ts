import { Injectable } from '@nestjs/common';
import type { Reach } from '#domain/identity';
import { type Day, DomainError } from '#domain/shared';
import { type ProofState, STANDING } from '#features/documents';
import { type Page, pageOf, writeCursor } from '#platform/paging';
import type { Tx } from '#persistence';

/** 整改通知书 about several items. */
export interface JointNotice {
  readonly id: number;
  readonly number: string;
  readonly issuedOn: Day;
  readonly officeId: number;
  readonly officeName: string;
  readonly unitId: number;
  readonly unitName: string;
  readonly items: readonly { readonly id: number; readonly code: string }[];
  /** As its proof says it: amended where a review set one of its items aside, set aside with the last of them. */
  readonly state: ProofState;
  /** Since when; null: in force. */
  readonly endedOn: Day | null;
}

export interface JointNoticeFilter {
  readonly officeId?: number | undefined;
  readonly unitId?: number | undefined;
  readonly itemId?: number | undefined;
}

export interface NewJointNotice {
  readonly officeId: number;
  readonly unitId: number;
  readonly number: string;
  readonly numberYear: number;
  readonly numberSeq: number;
  readonly issuedOn: Day;
  readonly issuedById: number | null;
  readonly itemIds: readonly number[];
}

export const JOINT_NOTICE_ORDER = 'rectification_notices';

const NOTICES = `
  SELECT n.id, n.number, n.issued_on AS "issuedOn", n.office_id AS "officeId", o.name AS "officeName",
         n.unit_id AS "unitId", u.name AS "unitName",
         (SELECT jsonb_agg(jsonb_build_object('id', r.id, 'code', r.code) ORDER BY r.id)
            FROM rectification_notice_items x JOIN rectification_items r ON r.id = x.item_id
           WHERE x.notice_id = n.id) AS items,
         s.state, s.ended_on AS "endedOn"
    FROM rectification_notices n JOIN organizations o ON o.id = n.office_id JOIN organizations u ON u.id = n.unit_id
    LEFT JOIN issued_documents d ON d.subject = 'rectification_notice:' || n.id AND d.replaced_at IS NULL
   CROSS JOIN LATERAL (${STANDING}) s
   WHERE (n.office_id = ANY($1::bigint[]) OR n.unit_id = ANY($2::bigint[]))`;

@Injectable()
export class JointNoticeRepository {
  async insert(tx: Tx, now: Date, notice: NewJointNotice): Promise<number> {
    const { officeId, unitId, number, numberYear, numberSeq, issuedOn, issuedById, itemIds } = notice;
    const [row] = await tx.query<{ id: number }>(
      `INSERT INTO rectification_notices (office_id, unit_id, number, number_year, number_seq, issued_on, issued_at, issued_by_id)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING id`,
      [officeId, unitId, number, numberYear, numberSeq, issuedOn, now, issuedById],
    );
    if (!row) throw new Error('A rectification notice was not stored');
    await tx.query(
      'INSERT INTO rectification_notice_items (notice_id, item_id) SELECT $1, unnest($2::bigint[])',
      [row.id, itemIds],
    );
    return row.id;
  }

  /** @throws DomainError `RECTIFICATION_NOTICE_NOT_FOUND` */
  async one(tx: Tx, { offices, units }: Reach, noticeId: number): Promise<JointNotice> {
    const [row] = await tx.query<JointNotice>(`${NOTICES} AND n.id = $3`, [offices, units, noticeId]);
    if (row) return row;
    throw new DomainError('RECTIFICATION_NOTICE_NOT_FOUND', '整改通知书不存在，请刷新后重试。', {
      noticeId,
    });
  }

  /** Newest first. */
  async list(
    tx: Tx,
    { offices, units }: Reach,
    { officeId, unitId, itemId }: JointNoticeFilter,
    { before, limit }: { readonly before: number | null; readonly limit: number },
  ): Promise<Page<JointNotice>> {
    const rows = await tx.query<JointNotice>(
      `${NOTICES} AND ($3::bigint IS NULL OR n.id < $3) AND ($4::bigint IS NULL OR n.office_id = $4)
          AND ($5::bigint IS NULL OR n.unit_id = $5) AND ($6::bigint IS NULL OR EXISTS (
            SELECT 1 FROM rectification_notice_items x WHERE x.notice_id = n.id AND x.item_id = $6))
        ORDER BY n.id DESC LIMIT $7`,
      [offices, units, before, officeId ?? null, unitId ?? null, itemId ?? null, limit + 1],
    );
    return pageOf(rows, limit, ({ id }) => writeCursor(JOINT_NOTICE_ORDER, [id]));
  }
}
