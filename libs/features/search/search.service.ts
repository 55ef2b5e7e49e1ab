import { Injectable } from '@nestjs/common';
import type { Reach } from '#domain/identity';
import { excerpt, type Marked, marked, readQuestion } from '#domain/search';
import { DomainError } from '#domain/shared';
import { readCursor, writeCursor } from '#platform/paging';
import { type Tx, UnitOfWork } from '#persistence';
import { type Hit, type HitPlace, hitStatement, MOST_COUNTED } from './hits.sql.ts';
import { type SearchRecord, type SearchSource, type Sight, sightOf } from './source.ts';
import { sourceOf } from './sources/index.ts';
import { SearchStatistics } from './statistics.ts';

export interface SearchAsked {
  /** As typed. */
  readonly text: string;
  readonly kind?: string | undefined;
  readonly year?: number | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/** A record that was found, as it stands now. */
export interface Found {
  readonly kind: string;
  readonly kindName: string;
  readonly recordId: number;
  readonly path: string;
  readonly number: string | null;
  readonly title: readonly Marked[];
  readonly excerpt: readonly Marked[];
  readonly year: number;
  readonly status: string | null;
  readonly officeId: number | null;
  readonly officeName: string | null;
  readonly unitId: number | null;
  readonly unitName: string | null;
}

export interface SearchPage {
  readonly items: readonly Found[];
  readonly next: string | null;
  /** Told with the first page; null on later ones. */
  readonly total: { readonly count: number; readonly more: boolean } | null;
}

/** Who looks. */
export interface SearchViewer {
  readonly personId: number;
  readonly reach: Reach;
}

interface FoundRecord extends SearchRecord {
  readonly officeId: number | null;
  readonly officeName: string | null;
  readonly unitName: string | null;
}

const ORDER = 'search';

/** 全文检索 as far as the reach goes: the index says where to look, the records themselves say what is shown. */
@Injectable()
export class SearchService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly statistics: SearchStatistics,
  ) {}

  /** @throws DomainError `SEARCH_TEXT_EMPTY`, `SEARCH_WORDS_TOO_MANY`, `CURSOR_INVALID` */
  async search(
    { reach, personId }: SearchViewer,
    { text, kind, year, cursor, limit }: SearchAsked,
  ): Promise<SearchPage> {
    const question = readQuestion(text);
    const after = placeOf(cursor);
    const sight = sightOf(reach, personId);
    return this.uow.run(async (tx) => {
      const asked = { question, kind, year, after, limit: limit + 1 };
      const statement = hitStatement(sight, asked, await this.statistics.shares(tx));
      const hits = await tx.query<Hit>(statement.text, statement.values);
      const page = hits.slice(0, limit);
      const last = page.at(-1);
      const count = hits[0]?.found ?? 0;
      return {
        items: await shown(tx, sight, page, question.words),
        next: hits.length > limit && last ? writeCursor(ORDER, [last.named ? 1 : 0, last.id]) : null,
        total: after ? null : { count: Math.min(count, MOST_COUNTED), more: count > MOST_COUNTED },
      };
    });
  }
}

/** Behind the wall once more, on the records as they are: an index that is a moment old shows nobody too much. */
async function shown(tx: Tx, sight: Sight, hits: readonly Hit[], words: readonly string[]): Promise<Found[]> {
  const records = new Map<string, FoundRecord>();
  for (const kind of new Set(hits.map((hit) => hit.kind))) {
    const source = sourceOf(kind);
    const ids = hits.filter((hit) => hit.kind === kind).map(({ recordId }) => recordId);
    for (const record of source ? await recordsOf(tx, source, ids, sight) : []) {
      records.set(`${kind}:${record.id}`, record);
    }
  }
  return hits.flatMap(({ kind, recordId }) => {
    const [source, record] = [sourceOf(kind), records.get(`${kind}:${recordId}`)];
    return source && record ? [foundOf(source, record, words)] : [];
  });
}

const recordsOf = (
  tx: Tx,
  { select, alsoSeenBy }: SearchSource,
  ids: readonly number[],
  sight: Sight,
): Promise<FoundRecord[]> => {
  const also = alsoSeenBy === undefined ? '' : ` OR r."${alsoSeenBy}" && $4::bigint[]`;
  return tx.query<FoundRecord>(
    `SELECT r.*, o.id AS "officeId", o.name AS "officeName", u.name AS "unitName" FROM (${select}) AS r
       LEFT JOIN organizations o ON o.id =
         coalesce((SELECT id FROM unnest(r."officeIds") AS id WHERE id = ANY($2::bigint[]) LIMIT 1), r."officeIds"[1])
       LEFT JOIN organizations u ON u.id = r."unitId"
      WHERE r."officeIds" && $2::bigint[] OR r."unitIds" && $3::bigint[]${also}`,
    [ids, sight.officeIds, sight.unitIds, ...(alsoSeenBy === undefined ? [] : [sight[alsoSeenBy]])],
  );
};

function foundOf({ kind, name, pathOf }: SearchSource, record: FoundRecord, words: readonly string[]): Found {
  const { id, number, year, status, officeId, officeName, unitId, unitName } = record;
  return {
    ...{ kind, kindName: name, recordId: id, path: pathOf(id), number },
    title: marked(record.title, words),
    excerpt: excerpt(record.body, words),
    ...{ year, status, officeId, officeName, unitId, unitName },
  };
}

/** @throws DomainError `CURSOR_INVALID` */
function placeOf(cursor: string | undefined): HitPlace | undefined {
  const keys = readCursor(ORDER, cursor, 2);
  if (keys === undefined) return undefined;
  const [named, id] = keys;
  if ((named === 0 || named === 1) && typeof id === 'number' && id > 0) return { named: named === 1, id };
  throw new DomainError('CURSOR_INVALID', '翻页标记无效，请从第一页重新查询。');
}
