import { ERA_MARKS, eraOf, kindMark, type SearchQuestion, yearMark } from '#domain/search';
import type { Reach } from '#domain/identity';
import type { Tx } from '#persistence';
import { sourceOf } from './sources/index.ts';

/** Counted no further: nobody reads on. */
export const MOST_COUNTED = 1_000;

/** Where a page goes on: `named` hits come before the others. */
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

/**
 * Hits that carry the asked-for name first, then the others, each the newest first. Entries are looked up era by era
 * from the newest on, and no further than enough: a word that half of all records have costs no more than a rare one.
 */
export async function hitsFor(tx: Tx, reach: Reach, asked: HitQuestion): Promise<Hit[]> {
  const { text, values } = hitStatement(reach, asked, await newestEra(tx));
  return tx.query<Hit>(text, values);
}

export async function newestEra(tx: Tx): Promise<number> {
  const [row] = await tx.query<{ id: number | null }>('SELECT max(id) AS id FROM search_entries');
  return eraOf(row?.id ?? 0);
}

export function hitStatement(
  { offices, units }: Reach,
  { question, kind, year, after, limit }: HitQuestion,
  newest: number,
): { readonly text: string; readonly values: readonly unknown[] } {
  const values: unknown[] = [];
  const at = (value: unknown) => `$${values.push(value)}`;
  const scopes = `${at([...offices, ...units.map((id) => -id)])}::bigint[]`;
  const source = kind === undefined ? undefined : sourceOf(kind);
  const grams = [
    ...question.grams,
    ...(source ? [kindMark(source.code)] : []),
    ...(year === undefined ? [] : [yearMark(year)]),
  ];
  const words = question.words.map((word) => `strpos(e.folded, ${at(word)}) > 0`);
  const filters = [
    ...words,
    ...(kind === undefined ? [] : [`e.kind = ${at(kind)}`]),
    ...(year === undefined ? [] : [`e.year = ${at(year)}`]),
  ];
  const name = at(question.name);
  const isNamed = `(split_part(e.folded, E'\\n', 1) = ${name} OR split_part(e.folded, E'\\n', 2) = ${name})`;
  const walk = (tokens: readonly number[], more: readonly string[], from: number) => `
    SELECT hit.id FROM generate_series(${from}, 0, -1) AS era CROSS JOIN LATERAL (
      SELECT e.id FROM search_entries e
       WHERE e.tokens @> (${at(tokens)}::int[] || (${at(ERA_MARKS)}::int + era)) AND e.scopes && ${scopes}
         AND ${[...filters, ...more].join(' AND ')}
       ORDER BY e.id DESC LIMIT ${MOST_COUNTED + 1}) AS hit
     LIMIT ${MOST_COUNTED + 1}`;
  const before = (named: boolean) => (after?.named === named ? [`e.id < ${at(after.id)}::bigint`] : []);
  const eraBefore = (named: boolean) => (after?.named === named ? eraOf(after.id) : newest);
  const named =
    after?.named === false
      ? 'SELECT NULL::bigint AS id WHERE false'
      : walk([...grams, question.nameMark], [isNamed, ...before(true)], eraBefore(true));
  const others = walk(grams, [`NOT ${isNamed}`, ...before(false)], eraBefore(false));
  const text = `
    WITH found AS MATERIALIZED (
      SELECT true AS named, id FROM (${named}) AS n UNION ALL SELECT false, id FROM (${others}) AS o)
    SELECT f.named, f.id, e.kind, e.record_id AS "recordId",
           (SELECT least(count(*), ${MOST_COUNTED + 1}) FROM found) AS found
      FROM (SELECT named, id FROM found ORDER BY named DESC, id DESC LIMIT ${limit}) AS f
      JOIN search_entries e ON e.id = f.id ORDER BY f.named DESC, f.id DESC`;
  return { text, values };
}
