import { Injectable } from '@nestjs/common';
import type { Reach } from '#domain/identity';
import type { PlanImportState } from '#domain/plan-import';
import { DomainError } from '#domain/shared';
import { type Page as CursorPage, pageOf, readCursor, writeCursor } from '#platform/paging';
import type { PlanImport, TargetDraft, Tx } from '#persistence';

/** Which imports are listed, and which page of them; counts from 1. */
export interface ImportFilter {
  readonly officeId?: number;
  readonly state?: PlanImportState;
  readonly planYear?: number;
  readonly page?: number;
  /** 1 to 100; 20 unless said. */
  readonly pageSize?: number;
}

/** The same by cursor. */
export interface ImportSearch {
  readonly officeId?: number;
  readonly state?: PlanImportState;
  readonly planYear?: number;
  readonly cursor?: string;
  readonly limit?: number;
}

export interface ImportRow {
  readonly id: number;
  readonly officeId: number;
  readonly officeName: string;
  readonly reportId: number;
  readonly issuer: string;
  readonly title: string;
  readonly reportYear: number;
  readonly planYear: number;
  readonly state: PlanImportState;
  readonly fileName: string | null;
  readonly previousImportId: number | null;
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly closedAt: Date | null;
  readonly version: number;
  /** Items kept, dropped, and turned into targets. */
  readonly kept: number;
  readonly dropped: number;
  readonly targets: number;
}

export interface Page<T> {
  readonly items: readonly T[];
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
}

const LARGEST_PAGE = 100;
const ORDER = '-id';
const ROWS = `
  SELECT i.id, i.office_id AS "officeId", o.name AS "officeName", i.report_id AS "reportId", r.issuer, r.title,
         r.report_year AS "reportYear", r.plan_year AS "planYear", i.state, i.file_name AS "fileName",
         i.previous_import_id AS "previousImportId", COALESCE(p.name, '系统') AS "createdBy", i.created_at AS "createdAt",
         i.closed_at AS "closedAt", i.version, d.*
    FROM plan_imports i JOIN reports r ON r.id = i.report_id JOIN organizations o ON o.id = i.office_id
    LEFT JOIN people p ON i.created_by = 'person:' || p.id
   CROSS JOIN LATERAL (
         SELECT count(*) FILTER (WHERE state = 'kept')::int AS kept,
                count(*) FILTER (WHERE state = 'dropped')::int AS dropped,
                count(target_id)::int AS targets
           FROM target_drafts WHERE import_id = i.id) d`;
const WHERE = `WHERE ($1::bigint IS NULL OR i.office_id = $1) AND ($2::text IS NULL OR i.state = $2)
                 AND ($3::int IS NULL OR r.plan_year = $3)`;

interface NamedTarget {
  readonly id: number;
  readonly code: string;
  readonly title: string;
}

export interface ImportNames {
  readonly office: string;
  readonly units: ReadonlyMap<number, string>;
  readonly targets: ReadonlyMap<number, NamedTarget>;
}

/** Lists imports, the newest first. */
@Injectable()
export class PlanImportQuery {
  /** @throws DomainError `PAGE_INVALID` */
  async list(tx: Tx, filter: ImportFilter): Promise<Page<ImportRow>> {
    const { page = 1, pageSize = 20 } = filter;
    const whole = Number.isSafeInteger(page) && Number.isSafeInteger(pageSize);
    if (!whole || page < 1 || pageSize < 1 || pageSize > LARGEST_PAGE) {
      throw new DomainError('PAGE_INVALID', `页码应从1开始，每页1至${LARGEST_PAGE}条，请更正。`, {
        page,
        pageSize,
      });
    }
    const scope = [filter.officeId ?? null, filter.state ?? null, filter.planYear ?? null];
    const [counted] = await tx.query<{ total: number }>(
      `SELECT count(*)::int AS total FROM plan_imports i JOIN reports r ON r.id = i.report_id ${WHERE}`,
      scope,
    );
    const items = await tx.query<ImportRow>(`${ROWS} ${WHERE} ORDER BY i.id DESC LIMIT $4 OFFSET $5`, [
      ...scope,
      pageSize,
      (page - 1) * pageSize,
    ]);
    return { items, total: counted?.total ?? 0, page, pageSize };
  }

  async names(
    tx: Tx,
    { officeId }: Pick<PlanImport, 'officeId'>,
    drafts: readonly TargetDraft[],
  ): Promise<ImportNames> {
    const unitIds = drafts.flatMap(({ leadUnitId, leadSuggestions }) => [
      leadUnitId,
      ...leadSuggestions.map(({ unitId }) => unitId),
    ]);
    const targetIds = drafts.flatMap(({ targetId, earlierTargetId }) => [targetId, earlierTargetId]);
    const units = await tx.query<{ id: number; name: string }>(
      'SELECT id, name FROM organizations WHERE id = ANY($1::bigint[])',
      [[officeId, ...unitIds]],
    );
    const targets = await tx.query<NamedTarget>(
      'SELECT id, code, title FROM targets WHERE id = ANY($1::bigint[])',
      [targetIds],
    );
    const named = new Map(units.map(({ id, name }) => [id, name]));
    return {
      office: named.get(officeId) ?? '',
      units: named,
      targets: new Map(targets.map((target) => [target.id, target])),
    };
  }

  /** @throws DomainError `CURSOR_INVALID` */
  async page(
    tx: Tx,
    reach: Reach | undefined,
    { cursor, limit = 25, ...filter }: ImportSearch,
  ): Promise<CursorPage<ImportRow>> {
    const after = readCursor(ORDER, cursor, 1);
    const rows = await tx.query<ImportRow>(
      `${ROWS} ${WHERE} AND ($4::bigint[] IS NULL OR i.office_id = ANY($4::bigint[]))
          AND ($5::bigint IS NULL OR i.id < $5) ORDER BY i.id DESC LIMIT $6`,
      [
        ...[filter.officeId ?? null, filter.state ?? null, filter.planYear ?? null],
        ...[reach?.offices ?? null, after === undefined ? null : Number(after[0]) || 0, limit + 1],
      ],
    );
    return pageOf(rows, limit, ({ id }) => writeCursor(ORDER, [id]));
  }
}
