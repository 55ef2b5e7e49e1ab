import { eraMark, eraOf, kindMark, type SearchQuestion, yearMark } from '#domain/search';
import { scopesOf, type Sight } from './source.ts';
import { sourceOf } from './sources/index.ts';
import type { Shares } from './statistics.ts';

/** Counted no further: nobody reads on. */
export const MOST_COUNTED = 1_000;
const ENOUGH = MOST_COUNTED + 1;
/** Looked up in the index at most; the words themselves are compared in any case. */
const MOST_KEYS = 3;
/** A key with more entries than this share narrows nothing. */
const COMMON = 0.5;
/** So many entries are compared at once. More are looked through era by era, from the newest on. */
const FEW = 5_000;

/** Where a page goes on: hits by name come before the others. */
export interface HitPlace {
  readonly named: boolean;
  readonly id: number;
}

export interface HitQuestion {
  readonly question: SearchQuestion;
  readonly kind: string | undefined;
  readonly year: number | undefined;
  readonly after: HitPlace | undefined;
  readonly limit: number;
}

export interface Hit extends HitPlace {
  readonly kind: string;
  readonly recordId: number;
  /** Of all hits from here on, at most one more than `MOST_COUNTED`. */
  readonly found: number;
}

interface Keys {
  readonly tokens: readonly number[];
  readonly byScopes: boolean;
  /** Whether the rarest of them leaves few entries. */
  readonly few: boolean;
}

/**
 * Hits that carry the asked-for name first, then the others, each the newest first. Only the rarest of the words'
 * grams are looked up, and no further than enough: a word that half of all records have costs no more than a rare one.
 */
export function hitStatement(
  sight: Sight,
  { question, kind, year, after, limit }: HitQuestion,
  shares: Shares,
): { readonly text: string; readonly values: readonly unknown[] } {
  const values: unknown[] = [];
  const at = (value: unknown) => `$${values.push(value)}`;
  const scopes = scopesOf(sight);
  const seen = `${at(scopes)}::bigint[]`;
  const marks = [
    ...(kind === undefined ? [] : [kindMark(sourceOf(kind)?.code ?? 0)]),
    ...(year === undefined ? [] : [yearMark(year)]),
  ];
  const keys = keysFor([...question.grams, ...marks], scopes, shares);
  const filters = [
    ...question.words.map((word) => `strpos(e.folded, ${at(word)}) > 0`),
    ...(kind === undefined ? [] : [`e.kind = ${at(kind)}`]),
    ...(year === undefined ? [] : [`e.year = ${at(year)}`]),
  ];
  const name = `${at(question.name)}::text`;
  const isNamed = `(starts_with(e.folded, ${name} || E'\\n') OR strpos(e.folded, E'\\n' || ${name} || E'\\n') > 0)`;
  const before = (named: boolean) => (after?.named === named ? [`e.id < ${at(after.id)}::bigint`] : []);

  const hits = (conditions: readonly string[]) => `
    SELECT e.id FROM search_entries e WHERE ${[...conditions, ...filters].join(' AND ')}
     ORDER BY e.id DESC LIMIT ${ENOUGH}`;
  const inSight = keys.byScopes ? `e.scopes && ${seen}` : unindexed(seen);
  const having = keys.tokens.length === 0 ? [] : [`e.tokens @> ${at(keys.tokens)}::int[]`];
  const named =
    after?.named === false
      ? 'SELECT NULL::bigint AS id WHERE false'
      : hits([`e.tokens @> ${at([question.nameMark])}::int[]`, unindexed(seen), isNamed, ...before(true)]);
  const rest = [inSight, `NOT ${isNamed}`, ...before(false)];
  const newest = after?.named === false ? after.id : shares.newestId;
  const others = keys.few
    ? hits([...having, ...rest])
    : fromNewest(newest, keys, at, (part) => hits([...having, part, ...rest]));
  const text = `
    WITH found AS MATERIALIZED (
      SELECT true AS named, id FROM (${named}) AS n UNION ALL SELECT false, id FROM (${others}) AS o)
    SELECT f.named, f.id, e.kind, e.record_id AS "recordId",
           (SELECT least(count(*), ${ENOUGH}) FROM found) AS found
      FROM (SELECT named, id FROM found ORDER BY named DESC, id DESC LIMIT ${limit}) AS f
      JOIN search_entries e ON e.id = f.id ORDER BY f.named DESC, f.id DESC`;
  return { text, values };
}

/** Eras looked through at once, from the newest on: the last size again and again. */
const STRIDES = [1, 1, 2];
/** The same in entries, where nothing narrows the search: half of them and more are hits. */
const STEPS = [2_048, 4_096, 8_192, 16_384, 65_536];

/** A part of the entries at a time, the newest first, until there is enough. */
function fromNewest(
  newest: number,
  { tokens, byScopes }: Keys,
  at: (value: unknown) => string,
  hits: (part: string) => string,
): string {
  const plain = tokens.length === 0 && !byScopes;
  const parts = plain ? partsOf(newest, STEPS) : partsOf(eraOf(newest), STRIDES);
  const bound = (place: number) => (plain ? place : eraMark(place));
  const [since, until] = [parts.map(([from]) => bound(from)), parts.map(([, to]) => bound(to))];
  const part = plain
    ? 'e.id BETWEEN part.since AND part.until'
    : 'e.tokens && ARRAY(SELECT generate_series(part.since, part.until)::int)';
  return `SELECT hit.id FROM unnest(${at(since)}::bigint[], ${at(until)}::bigint[]) AS part(since, until)
           CROSS JOIN LATERAL (${hits(part)}) AS hit LIMIT ${ENOUGH}`;
}

/** From `newest` down to 0 in parts of these sizes. */
function partsOf(newest: number, sizes: readonly number[]): (readonly [from: number, to: number])[] {
  const parts: (readonly [number, number])[] = [];
  for (let to = newest; to >= 0;) {
    const from = Math.max(0, to - (sizes[Math.min(parts.length, sizes.length - 1)] ?? 1) + 1);
    parts.push([from, to]);
    to = from - 1;
  }
  return parts;
}

/** The index has both columns and takes every condition that it can: one that narrows nothing is kept from it. */
const unindexed = (seen: string): string =>
  `(e.scopes[1] = ANY(${seen}) OR (e.scopes || '{}'::bigint[]) && ${seen})`;

/** The rarest of what must all be there. */
function keysFor(tokens: readonly number[], scopes: readonly number[], shares: Shares): Keys {
  const candidates = [
    ...tokens.map((token) => ({ token, share: shares.ofToken(token) })),
    { token: null, share: shares.ofScopes(scopes) },
  ].sort((a, b) => a.share - b.share);
  const chosen = candidates.slice(0, MOST_KEYS).filter(({ share }) => share < COMMON);
  return {
    tokens: chosen.flatMap(({ token }) => token ?? []),
    byScopes: chosen.some(({ token }) => token === null),
    few: (candidates[0]?.share ?? 1) * shares.entries <= FEW,
  };
}
