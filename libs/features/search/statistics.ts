import { Injectable } from '@nestjs/common';
import type { Reads } from '#persistence';

/** In what share of all entries something stands, as the database last estimated it: 0 to 1. */
export interface Shares {
  readonly entries: number;
  readonly newestId: number;
  ofToken(token: number): number;
  /** Of what somebody sees. */
  ofScopes(scopes: readonly number[]): number;
}

/** The database estimates anew now and then; a minute makes no difference. Milliseconds. */
const KEPT_FOR = 60_000;
/** Before the first estimate. */
const UNKNOWN_TOKEN = 0.05;
const UNKNOWN_SCOPES = 1;

interface Row {
  readonly column: string;
  readonly elements: string | null;
  readonly shares: readonly number[] | null;
}

/** How often characters stand in the entries: what the database keeps for its own planning. */
@Injectable()
export class SearchStatistics {
  private kept: { readonly until: number; readonly tokens: Estimate; readonly scopes: Estimate } | undefined;

  async shares(tx: Reads): Promise<Shares> {
    const [size] = await tx.query<{ newestId: number | null; entries: number }>(
      `SELECT (SELECT max(id) FROM search_entries) AS "newestId",
              greatest(c.reltuples, 0)::float8 AS entries FROM pg_class c WHERE c.oid = 'search_entries'::regclass`,
    );
    const newestId = size?.newestId ?? 0;
    const { tokens, scopes } = await this.estimates(tx);
    return {
      newestId,
      entries: size && size.entries > 0 ? size.entries : newestId,
      ofToken: tokens,
      ofScopes: (ids) =>
        Math.min(
          1,
          ids.reduce((sum, id) => sum + scopes(id), 0),
        ),
    };
  }

  private async estimates(tx: Reads) {
    if (this.kept && performance.now() < this.kept.until) return this.kept;
    const rows = await tx.query<Row>(
      `SELECT attname AS column, most_common_elems::text AS elements, most_common_elem_freqs AS shares
         FROM pg_stats WHERE schemaname = current_schema() AND tablename = 'search_entries'
          AND attname IN ('tokens', 'scopes')`,
    );
    const of = (column: string, unknown: number) =>
      estimate(
        rows.find((row) => row.column === column),
        unknown,
      );
    this.kept = {
      until: performance.now() + KEPT_FOR,
      ...{ tokens: of('tokens', UNKNOWN_TOKEN), scopes: of('scopes', UNKNOWN_SCOPES) },
    };
    return this.kept;
  }
}

type Estimate = (element: number) => number;

/** What is not among the most common ones is rarer than the least of them. */
function estimate(row: Row | undefined, unknown: number): Estimate {
  if (!row?.elements || !row.shares) return () => unknown;
  const shares = row.shares;
  const known = new Map(
    [...row.elements.matchAll(/-?\d+/g)].map(([element], nth) => [Number(element), shares[nth] ?? 0]),
  );
  const least = Math.min(...known.values());
  return (element) => known.get(element) ?? least;
}
