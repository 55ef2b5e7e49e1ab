import { Injectable } from '@nestjs/common';
import type { Reach } from '#domain/identity';
import type { Day } from '#domain/shared';
import type { TargetState } from '#domain/target';
import { type CursorKeys, type Page, pageOf, readCursor, writeCursor } from '#platform/paging';
import type { Tx } from '#persistence';
import { reachParameters, visibleTarget, visibleTask } from './visible-targets.ts';

export const TARGET_SORTS = ['-planYear', 'planYear', 'code', '-code'] as const;
export type TargetSort = (typeof TARGET_SORTS)[number];

export interface TargetFilter {
  readonly planYear?: number;
  readonly officeId?: number;
  readonly leadUnitId?: number;
  readonly status?: TargetState;
  readonly reportId?: number;
  /** Part of the code, the title or the summary. */
  readonly text?: string;
  readonly sort?: TargetSort;
  readonly cursor?: string;
  readonly limit?: number;
}

export interface TargetRow {
  readonly id: number;
  readonly code: string;
  readonly officeId: number;
  readonly officeName: string;
  readonly leadUnitId: number | null;
  readonly leadUnitName: string | null;
  readonly planYear: number;
  readonly reportId: number | null;
  readonly reportTitle: string | null;
  readonly sourceOrdinal: string | null;
  readonly title: string;
  readonly status: TargetState;
  readonly version: number;
  readonly indicators: number;
  /** Tasks that the person sees. */
  readonly tasks: number;
  readonly done: number;
  readonly open: number;
  /** Open, past the due day and not suspended. */
  readonly overdue: number;
}

const ORDERS: Readonly<Record<TargetSort, { readonly column: string; readonly down: boolean }>> = {
  '-planYear': { column: 'plan_year', down: true },
  planYear: { column: 'plan_year', down: false },
  code: { column: 'code', down: false },
  '-code': { column: 'code', down: true },
};

/** 目标列表: one statement a page. */
@Injectable()
export class TargetListQuery {
  /** @throws DomainError `CURSOR_INVALID` */
  async page(
    tx: Tx,
    reach: Reach | undefined,
    today: Day,
    { sort = '-planYear', cursor, limit = 25, ...filter }: TargetFilter,
  ): Promise<Page<TargetRow>> {
    const after = readCursor(sort, cursor, 2);
    const rows = await tx.query<TargetRow>(sqlOf(sort), [
      ...reachParameters(reach),
      filter.planYear ?? null,
      filter.officeId ?? null,
      filter.leadUnitId ?? null,
      filter.status ?? null,
      filter.reportId ?? null,
      filter.text === undefined ? null : `%${escaped(filter.text)}%`,
      today,
      ...afterParameters(sort, after),
      limit + 1,
    ]);
    return pageOf(rows, limit, (last) =>
      writeCursor(sort, [ORDERS[sort].column === 'code' ? last.code : last.planYear, last.id]),
    );
  }
}

function sqlOf(sort: TargetSort): string {
  const { column, down } = ORDERS[sort];
  const direction = down ? 'DESC' : 'ASC';
  const type = column === 'code' ? 'text' : 'int';
  return `
    SELECT t.id, t.code, t.office_id AS "officeId", o.name AS "officeName", t.lead_unit_id AS "leadUnitId",
           u.name AS "leadUnitName", t.plan_year AS "planYear", t.report_id AS "reportId", r.title AS "reportTitle",
           t.source_ordinal AS "sourceOrdinal", t.title, t.status, t.version,
           (SELECT count(*)::int FROM indicators i WHERE i.target_id = t.id) AS indicators, f.*
      FROM targets t JOIN organizations o ON o.id = t.office_id
      LEFT JOIN organizations u ON u.id = t.lead_unit_id LEFT JOIN reports r ON r.id = t.report_id
     CROSS JOIN LATERAL (
           SELECT count(*)::int AS tasks, count(*) FILTER (WHERE k.status = 'done')::int AS done,
                  count(*) FILTER (WHERE k.status NOT IN ('done', 'withdrawn'))::int AS open,
                  count(*) FILTER (WHERE k.status NOT IN ('draft', 'done', 'withdrawn') AND k.due_on < $9::date
                    AND NOT EXISTS (SELECT 1 FROM suspensions s WHERE s.task_id = k.id AND s.from_on <= $9::date
                                       AND (s.to_on IS NULL OR s.to_on >= $9::date)))::int AS overdue
             FROM tasks k WHERE k.target_id = t.id AND ${visibleTask('k')}) f
     WHERE ${visibleTarget('t')}
       AND ($3::int IS NULL OR t.plan_year = $3) AND ($4::bigint IS NULL OR t.office_id = $4)
       AND ($5::bigint IS NULL OR t.lead_unit_id = $5) AND ($6::text IS NULL OR t.status = $6)
       AND ($7::bigint IS NULL OR t.report_id = $7)
       AND ($8::text IS NULL OR t.title ILIKE $8 OR t.summary ILIKE $8 OR t.code ILIKE $8)
       AND ($11::bigint IS NULL OR (t.${column}, t.id) ${down ? '<' : '>'} ($10::${type}, $11::bigint))
     ORDER BY t.${column} ${direction}, t.id ${direction} LIMIT $12`;
}

/** A cursor whose key is of the wrong kind was made up; it finds nothing rather than failing. */
function afterParameters(sort: TargetSort, after: CursorKeys | undefined): readonly unknown[] {
  if (after === undefined) return [null, null];
  const [key, id] = after;
  const fits =
    typeof id === 'number' && typeof key === (ORDERS[sort].column === 'code' ? 'string' : 'number');
  const small = typeof key !== 'number' || Math.abs(key) < 2 ** 31;
  return fits && small ? [key, id] : [ORDERS[sort].column === 'code' ? '' : 0, 0];
}

const escaped = (text: string): string => text.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`);
