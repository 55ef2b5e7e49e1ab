import { Injectable } from '@nestjs/common';
import type { Reach } from '#domain/identity';
import {
  type Duplicate,
  duplicatesAmong,
  REQUEST_KINDS,
  type RequestKind,
  type UnitRequest,
} from '#domain/inspection';
import { addDays, type Day, day, DomainError } from '#domain/shared';
import { type Page, pageOf, readCursor, writeCursor } from '#platform/paging';
import { type Tx, UnitOfWork } from '#persistence';
import { idKey, type PageAsked } from './reading.ts';
import {
  BEHIND_REQUEST_WALL,
  REQUEST_COLUMNS,
  REQUEST_JOINS,
  RequestQuery,
  REQUESTS,
} from './requests.query.ts';

export type RequestCounts = Readonly<Record<RequestKind, number>>;

/** What was asked of a unit in one month. */
export interface BurdenMonth extends RequestCounts {
  /** 1 to 12. */
  readonly month: number;
  readonly total: number;
  /** Requests of the month that repeat an earlier one. */
  readonly duplicates: number;
}

/** 减负台账 of one unit and year. */
export interface UnitBurden {
  readonly unitId: number;
  readonly unitName: string;
  readonly total: number;
  readonly duplicates: number;
  readonly months: readonly BurdenMonth[];
}

export interface BurdenFilter extends PageAsked {
  readonly year: number;
  readonly officeId?: number | undefined;
  readonly unitId?: number | undefined;
}

export interface RequestFilter extends PageAsked {
  readonly unitId: number;
  readonly year: number;
  readonly month?: number | undefined;
  readonly kind?: RequestKind | undefined;
}

interface Row extends Omit<UnitBurden, 'months' | 'total' | 'duplicates'> {
  readonly counts: readonly { readonly kind: RequestKind; readonly month: number; readonly n: number }[];
}

/** Units $1 of a page with what was asked of each between the days $2 and $3, month by month, as far as the viewer sees. */
const BURDEN = `
  SELECT u.id AS "unitId", u.name AS "unitName",
         coalesce((SELECT jsonb_agg(jsonb_build_object('kind', c.kind, 'month', c.month, 'n', c.n)) FROM (
           SELECT q.kind, extract(month FROM q.day)::int AS month, count(*)::int AS n
             FROM ${REQUESTS} WHERE q.unit_id = u.id AND ${BEHIND_REQUEST_WALL} GROUP BY 1, 2) c), '[]') AS counts
    FROM organizations u WHERE u.id = ANY($1::bigint[]) ORDER BY u.id`;

/** 减负台账: how much is asked of each unit, and what is asked twice. Every number has its list. */
@Injectable()
export class BurdenService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly requests: RequestQuery,
  ) {}

  /**
   * Units in the order of their entry.
   * @throws DomainError `CURSOR_INVALID`
   */
  ofYear(reach: Reach, filter: BurdenFilter): Promise<Page<UnitBurden>> {
    const { year, cursor, limit } = filter;
    const after = idKey('burden', cursor);
    const { from, to } = spanOf(year);
    return this.uow.run(async (tx) => {
      const ids = await this.unitIds(tx, reach, filter, after);
      const page = pageOf(ids, limit, (id) => writeCursor('burden', [id]));
      const unitIds = page.items;
      const rows = await tx.query<Row>(BURDEN, [unitIds, from, to, reach.offices, reach.units]);
      const repeated = await this.duplicatesIn(tx, reach, unitIds, year);
      return { next: page.next, items: rows.map((row) => burdenOf(row, repeated)) };
    });
  }

  /**
   * The list behind a number, the newest first.
   * @throws DomainError `CURSOR_INVALID`
   */
  list(
    reach: Reach,
    { unitId, year, month, kind, cursor, limit }: RequestFilter,
  ): Promise<Page<UnitRequest>> {
    const [on, kindBefore, idBefore] = keysOf(cursor);
    const { from, to } = spanOf(year, month);
    return this.uow.run(async (tx) => {
      const rows = await tx.query<UnitRequest>(
        `SELECT ${REQUEST_COLUMNS} FROM ${REQUESTS} ${REQUEST_JOINS}
          WHERE ${BEHIND_REQUEST_WALL} AND ($6::text IS NULL OR q.kind = $6)
            AND ($7::date IS NULL OR (q.day, q.kind, q.id) < ($7::date, $8::text, $9::bigint))
          ORDER BY q.day DESC, q.kind DESC, q.id DESC LIMIT $10`,
        [[unitId], from, to, reach.offices, reach.units, kind ?? null, on, kindBefore, idBefore, limit + 1],
      );
      return pageOf(rows, limit, (last) => writeCursor('burden-requests', [last.on, last.kind, last.id]));
    });
  }

  /**
   * Pairs that ask a unit for the same, the newest first.
   * @throws DomainError `CURSOR_INVALID`
   */
  duplicates(reach: Reach, { unitId, year, month, cursor, limit }: RequestFilter): Promise<Page<Duplicate>> {
    const start = idKey('burden-duplicates', cursor) ?? 0;
    return this.uow.run(async (tx) => {
      const found = await this.duplicatesIn(tx, reach, [unitId], year);
      const chosen = found.filter(({ later }) => month === undefined || monthOf(later.on) === month);
      return pageOf(chosen.slice(start, start + limit + 1), limit, () =>
        writeCursor('burden-duplicates', [start + limit]),
      );
    });
  }

  /** Units that stand in the year, under the viewer's offices, in the viewer's charge, or his own. */
  private async unitIds(
    tx: Tx,
    reach: Reach,
    { year, officeId, unitId, limit }: BurdenFilter,
    after: number | null,
  ): Promise<number[]> {
    const { from, to } = spanOf(year);
    const rows = await tx.query<{ id: number }>(
      `SELECT u.id FROM organizations u
        WHERE u.kind = 'unit' AND (u.parent_id = ANY($1::bigint[]) OR u.id = ANY($2::bigint[]))
          AND u.valid_from <= $4 AND (u.valid_to IS NULL OR u.valid_to >= $3)
          AND ($5::bigint IS NULL OR u.parent_id = $5) AND ($6::bigint IS NULL OR u.id = $6)
          AND ($7::bigint IS NULL OR u.id > $7) ORDER BY u.id LIMIT $8`,
      [reach.offices, reach.units, from, to, officeId ?? null, unitId ?? null, after, limit + 1],
    );
    return rows.map(({ id }) => id);
  }

  /** Among the requests of the year. */
  private async duplicatesIn(
    tx: Tx,
    reach: Reach,
    unitIds: readonly number[],
    year: number,
  ): Promise<Duplicate[]> {
    const { from, to } = spanOf(year);
    return duplicatesAmong(await this.requests.seen(tx, reach, { unitIds, from, to }));
  }
}

function burdenOf({ unitId, unitName, counts }: Row, repeated: readonly Duplicate[]): UnitBurden {
  const own = repeated.filter(({ later }) => later.unitId === unitId);
  const months = Array.from({ length: 12 }, (_, nth): BurdenMonth => {
    const month = nth + 1;
    const numbers = Object.fromEntries(
      REQUEST_KINDS.map((kind) => [
        kind,
        counts.find((count) => count.kind === kind && count.month === month)?.n ?? 0,
      ]),
    ) as RequestCounts;
    return {
      ...{ month, ...numbers },
      total: Object.values(numbers).reduce((sum, n) => sum + n, 0),
      duplicates: own.filter(({ later }) => monthOf(later.on) === month).length,
    };
  });
  const total = months.reduce((sum, month) => sum + month.total, 0);
  return { unitId, unitName, total, duplicates: own.length, months };
}

const monthOf = (on: Day): number => Number(on.slice(5, 7));

function spanOf(year: number, month?: number): { readonly from: Day; readonly to: Day } {
  const first = (inYear: number, nth: number) => day(`${inYear}-${String(nth).padStart(2, '0')}-01`);
  if (month === undefined) return { from: first(year, 1), to: addDays(first(year + 1, 1), -1) };
  const next = month === 12 ? first(year + 1, 1) : first(year, month + 1);
  return { from: first(year, month), to: addDays(next, -1) };
}

function keysOf(cursor: string | undefined): readonly [Day | null, string | null, number | null] {
  const keys = readCursor('burden-requests', cursor, 3);
  if (keys === undefined) return [null, null, null];
  const [on, kind, id] = keys;
  if (
    typeof on === 'string' &&
    typeof kind === 'string' &&
    typeof id === 'number' &&
    Number.isSafeInteger(id)
  ) {
    return [day(on), kind, id];
  }
  throw new DomainError('CURSOR_INVALID', '翻页标记无效，请从第一页重新查询。');
}
