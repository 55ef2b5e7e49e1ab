import { Injectable } from '@nestjs/common';
import { foldedEntry, tokensOf } from '#domain/search';
import { type Tx, UnitOfWork } from '#persistence';
import { scopesOf, type SearchRecord, type SearchSource } from './source.ts';
import { SOURCES } from './sources/index.ts';

/** Any number that nothing else locks: one indexer at a time. */
const INDEX_LOCK = 730_331_22;
/** Changes taken at once: a transaction of a fraction of a second. */
const BATCH = 500;
/** Of one run: what is left waits for the next, so that the ledger's seal never waits long for the search. */
const MOST_BATCHES = 10;

interface Entry {
  readonly id: number;
  readonly kind: string;
  readonly record_id: number;
  readonly year: number;
  readonly scopes: readonly number[];
  readonly folded: string;
  readonly tokens: readonly number[];
}

/** Makes the entries of changed records anew, a moment after the change. */
@Injectable()
export class SearchIndex {
  constructor(private readonly uow: UnitOfWork) {}

  /** Works off what is noted, up to 5,000. Returns how many notes that were; none where another process is at it. */
  async refresh(): Promise<number> {
    let done = 0;
    for (let batch = 0; batch < MOST_BATCHES; batch += 1) {
      const taken = await this.uow.run((tx) => this.refreshBatch(tx));
      done += taken;
      if (taken < BATCH) break;
    }
    return done;
  }

  private async refreshBatch(tx: Tx): Promise<number> {
    const [waiting] = await tx.query<{ any: boolean }>('SELECT EXISTS (SELECT FROM search_stale) AS any');
    if (waiting?.any !== true) return 0;
    const [lock] = await tx.query<{ held: boolean }>('SELECT pg_try_advisory_xact_lock($1) AS held', [
      INDEX_LOCK,
    ]);
    if (lock?.held !== true) return 0;
    // Taken first and read after: a change that commits in between is noted again.
    const notes = await tx.query<{ kind: string; recordId: number }>(
      `DELETE FROM search_stale WHERE id IN (SELECT id FROM search_stale ORDER BY id LIMIT $1)
       RETURNING kind, record_id AS "recordId"`,
      [BATCH],
    );
    for (const source of SOURCES) {
      const ids = [
        ...new Set(notes.filter(({ kind }) => kind === source.kind).map(({ recordId }) => recordId)),
      ];
      if (ids.length > 0) await this.enter(tx, source, ids);
    }
    return notes.length;
  }

  private async enter(tx: Tx, source: SearchSource, ids: readonly number[]): Promise<void> {
    const records = await tx.query<SearchRecord>(source.select, [ids]);
    const entryIds = await entryIdsOf(tx, source.kind, records);
    const entries = records.flatMap((record) => {
      const entryId = entryIds.get(record.id);
      return entryId === undefined ? [] : [entryOf(source, record, entryId)];
    });
    await tx.query(
      `INSERT INTO search_entries (id, kind, record_id, year, scopes, folded, tokens)
       SELECT id, kind, record_id, year, scopes, folded, tokens FROM jsonb_to_recordset($1::jsonb)
           AS e(id bigint, kind text, record_id bigint, year int, scopes bigint[], folded text, tokens int[])
       ON CONFLICT (id) DO UPDATE SET year = excluded.year, scopes = excluded.scopes, folded = excluded.folded,
           tokens = excluded.tokens
         WHERE (search_entries.folded, search_entries.scopes, search_entries.year)
               IS DISTINCT FROM (excluded.folded, excluded.scopes, excluded.year)`,
      [JSON.stringify(entries)],
    );
    const there = new Set(records.map(({ id }) => id));
    const gone = ids.filter((id) => !there.has(id));
    if (gone.length === 0) return;
    await tx.query('DELETE FROM search_entries WHERE kind = $1 AND record_id = ANY($2::bigint[])', [
      source.kind,
      gone,
    ]);
  }
}

/** A record keeps its place among the others however often it changes. */
async function entryIdsOf(
  tx: Tx,
  kind: string,
  records: readonly SearchRecord[],
): Promise<ReadonlyMap<number, number>> {
  const rows = await tx.query<{ recordId: number; entryId: number }>(
    `SELECT r.id AS "recordId", coalesce(e.id, nextval('search_entry_ids')) AS "entryId"
       FROM unnest($2::bigint[]) WITH ORDINALITY AS r(id, nth)
       LEFT JOIN search_entries e ON e.kind = $1 AND e.record_id = r.id ORDER BY r.nth`,
    [kind, records.map(({ id }) => id).sort((a, b) => a - b)],
  );
  return new Map(rows.map(({ recordId, entryId }) => [recordId, entryId]));
}

function entryOf({ kind, code: kindCode }: SearchSource, record: SearchRecord, entryId: number): Entry {
  const { id: record_id, year } = record;
  const folded = foldedEntry(record);
  const tokens = tokensOf(folded, { entryId, kindCode, year });
  return { id: entryId, kind, record_id, year, scopes: scopesOf(record), folded, tokens };
}
