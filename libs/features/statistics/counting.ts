import {
  COUNT_KEYS,
  COUNTS,
  type CountedKind,
  type CountKey,
  type Dimension,
  hasDimension,
  knowsKind,
  knowsSource,
} from '#domain/statistics';
import type { Asked } from './asked.ts';
import { conditionOf } from './count-conditions.ts';
import { Places } from './places.ts';
import { RECORD_SOURCES } from './record-sources.ts';

export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** By what rows are put together, beside the year. */
export type Grouping = Dimension | 'unit' | null;

const GROUPS: Readonly<Record<Exclude<Grouping, null>, string>> = {
  month: 'extract(month FROM x.on_day)::int::text',
  level: 'o.level',
  source: 'x.source',
  kind: 'x.kind',
  unit: 'x.unit_id::text',
};

/** Whether records of a kind can be told apart as it is asked. */
export function answers(of: CountedKind, { month, source, kind }: Asked, by: Grouping): boolean {
  if (month !== undefined && !hasDimension(of, 'month')) return false;
  if (source !== undefined && !knowsSource(of, source)) return false;
  if (kind !== undefined && !knowsKind(of, kind)) return false;
  return by === null || by === 'unit' || hasDimension(of, by);
}

/** The rows `x` of a kind that the viewer sees and asks for, after FROM; offices `o` cost nothing where nobody asks. */
export function rowsAsked(of: CountedKind, asked: Asked, places: Places): string {
  const {
    rows,
    spanned = false,
    concerns = (units: string) => `x.unit_id = ANY(${units})`,
  } = RECORD_SOURCES[of];
  const { reach, span, officeId, unitId, level, source, kind } = asked;
  // What waits for a person's decision is that person's own: it may lie with an office that is not seen otherwise.
  const wall = () =>
    `(x.office_id = ANY(${places.of(reach.offices, 'bigint[]')}) OR ${concerns(places.of(reach.units, 'bigint[]'))})`;
  const conditions = [
    ...(of === 'decision' ? [] : [wall()]),
    ...(span === null || spanned
      ? []
      : [`x.on_day BETWEEN ${places.of(span.from, 'date')} AND ${places.of(span.to, 'date')}`]),
    ...(officeId === undefined ? [] : [`x.office_id = ${places.of(officeId, 'bigint')}`]),
    ...(unitId === undefined ? [] : [concerns(`ARRAY[${places.of(unitId, 'bigint')}]`)]),
    ...(level === undefined ? [] : [`o.level = ${places.of(level, 'text')}`]),
    ...(source === undefined ? [] : [`x.source = ${places.of(source, 'text')}`]),
    ...(kind === undefined ? [] : [`x.kind = ${places.of(kind, 'text')}`]),
  ];
  return `(${rows(asked, places)}) x LEFT JOIN organizations o ON o.id = x.office_id WHERE ${conditions.join(' AND ') || 'true'}`;
}

/** The counts of one kind, a row for each year and group. */
export function countStatement(
  of: CountedKind,
  keys: readonly CountKey[],
  asked: Asked,
  by: Grouping,
): Statement {
  const places = new Places();
  const counted = RECORD_SOURCES[of].perUnit ? 'count(DISTINCT (x.record, x.id))' : 'count(*)';
  const columns = keys.map((key) => {
    const condition = conditionOf(key, asked.light, places);
    return `${counted}${condition === 'true' ? '' : ` FILTER (WHERE ${condition})`}::int AS "${key}"`;
  });
  const group = by === null ? 'NULL::text' : GROUPS[by];
  const text = `SELECT extract(year FROM x.on_day)::int AS year, ${group} AS value, ${columns.join(', ')}
    FROM ${rowsAsked(of, asked, places)} GROUP BY 1, 2`;
  return { text, values: places.values };
}

/** Wanted counts by their kind, as far as the kind answers. */
export function byKind(
  wanted: readonly CountKey[],
  asked: Asked,
  by: Grouping,
): ReadonlyMap<CountedKind, readonly CountKey[]> {
  const found = new Map<CountedKind, CountKey[]>();
  for (const key of COUNT_KEYS.filter((one) => wanted.includes(one))) {
    const { of } = COUNTS[key];
    if (!answers(of, asked, by)) continue;
    found.set(of, [...(found.get(of) ?? []), key]);
  }
  return found;
}
