import { Injectable } from '@nestjs/common';
import { type Day, DomainError, isDay } from '#domain/shared';
import { COUNTS, type CountKey, isDecision } from '#domain/statistics';
import { type CursorKeys, type Page, pageOf, readCursor, writeCursor } from '#platform/paging';
import { UnitOfWork } from '#persistence';
import type { Asked, YearAsked } from './asked.ts';
import { conditionOf } from './count-conditions.ts';
import { answers, rowsAsked, type Statement } from './counting.ts';
import { Places } from './places.ts';
import { PresentDay, spanOf } from './present-day.service.ts';
import { RECORD_SOURCES } from './record-sources.ts';
import type { Asker } from './statistics.service.ts';

/** One record behind a number. */
export interface CountedRecord {
  readonly record: string;
  readonly id: number;
  readonly code: string | null;
  readonly title: string;
  /** Where the record is shown. */
  readonly path: string;
  readonly officeId: number;
  readonly officeName: string;
  /** Whom it concerns; several for one document to several units. */
  readonly units: readonly { readonly id: number; readonly name: string }[];
  /** The day by which it belongs to the year; of a decision, since when it waits. */
  readonly on: Day;
}

export interface RecordsAsked extends Omit<YearAsked, 'year'> {
  readonly figure: CountKey;
  /** Left out for decisions, which are of the present. */
  readonly year?: number | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

const ORDER = 'statistics';

/** The list behind every number: the rows that were counted, the newest first. */
@Injectable()
export class RecordListService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly present: PresentDay,
  ) {}

  /** @throws DomainError `CURSOR_INVALID`, `STATISTICS_YEAR_MISSING` */
  async list(asker: Asker, { figure, cursor, limit, ...asked }: RecordsAsked): Promise<Page<CountedRecord>> {
    const after = keysOf(cursor);
    const { light } = await this.present.now();
    const span = spanAsked(figure, asked.year, asked.month);
    const of: Asked = { ...asker, ...asked, light, span };
    if (!answers(COUNTS[figure].of, of, null)) return { items: [], next: null };
    const { text, values } = pageStatement(figure, of, after, limit + 1);
    const rows = await this.uow.read<CountedRecord>(undefined, text, values);
    return pageOf(rows, limit, ({ on, record, id }) => writeCursor(ORDER, [on, record, id]));
  }
}

function spanAsked(figure: CountKey, year: number | undefined, month: number | undefined): Asked['span'] {
  if (isDecision(figure)) return null;
  if (year !== undefined) return spanOf(year, month);
  throw new DomainError('STATISTICS_YEAR_MISSING', '请选择年度。', { figure });
}

function pageStatement(figure: CountKey, asked: Asked, after: CursorKeys, limit: number): Statement {
  const places = new Places();
  const { of } = COUNTS[figure];
  const from = `${rowsAsked(of, asked, places)} AND ${conditionOf(figure, asked.light, places)}`;
  const [on, record, id] = after;
  const beyond = (where: string) =>
    on === null
      ? ''
      : `${where} (on_day, record, id) < (${places.of(on, 'date')}, ${places.of(record, 'text')}, ${places.of(id, 'bigint')})`;
  const found = RECORD_SOURCES[of].perUnit
    ? `SELECT x.record, x.id, min(x.code) AS code, min(x.title) AS title, min(x.path) AS path, min(x.office_id) AS office_id,
              array_agg(DISTINCT x.unit_id) AS unit_ids, max(x.on_day) AS on_day FROM ${from} GROUP BY x.record, x.id`
    : `SELECT x.record, x.id, x.code, x.title, x.path, x.office_id, ARRAY[x.unit_id] AS unit_ids, x.on_day FROM ${from}`;
  const text = `
    SELECT f.record, f.id, f.code, f.title, f.path, f.office_id AS "officeId", o.name AS "officeName",
           (SELECT coalesce(jsonb_agg(jsonb_build_object('id', u.id, 'name', u.name) ORDER BY u.id), '[]')
              FROM organizations u WHERE u.id = ANY(f.unit_ids)) AS units, f.on_day AS "on"
      FROM (SELECT * FROM (${found}) every ${beyond('WHERE')} ORDER BY on_day DESC, record DESC, id DESC LIMIT ${limit}) f
      JOIN organizations o ON o.id = f.office_id ORDER BY f.on_day DESC, f.record DESC, f.id DESC`;
  return { text, values: places.values };
}

/** @throws DomainError `CURSOR_INVALID` */
function keysOf(cursor: string | undefined): CursorKeys {
  const keys = readCursor(ORDER, cursor, 3);
  if (keys === undefined) return [null, null, null];
  const [on, record, id] = keys;
  const fits = typeof on === 'string' && isDay(on) && typeof record === 'string' && !record.includes('\0');
  if (fits && Number.isSafeInteger(id)) return keys;
  throw new DomainError('CURSOR_INVALID', '翻页标记无效，请从第一页重新查询。');
}
