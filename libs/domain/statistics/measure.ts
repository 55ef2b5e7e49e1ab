import type { CountKey } from './count-definitions.ts';
import { DAYS, definitionOf, type DaysKey, type FigureKey, isDays } from './figure-definitions.ts';

/** How many records each count has, as far as they were counted. */
export type Counts = Readonly<Partial<Record<CountKey, number>>>;

/** So many records that took, or moved by, so many working days. */
export interface DayGroup {
  readonly days: number;
  readonly records: number;
}

export type DayGroups = Readonly<Partial<Record<DaysKey, readonly DayGroup[]>>>;

export interface Measured {
  readonly key: FigureKey;
  /** Null: nothing to divide by, or nothing that took time. */
  readonly value: number | null;
  readonly numerator: number;
  readonly denominator: number | null;
}

/** A figure from its counts; undefined where they were not counted. */
export function measured(key: FigureKey, counts: Counts, groups: DayGroups = {}): Measured | undefined {
  const { numerator: above, denominator: below } = definitionOf(key);
  const numerator = counts[above];
  if (numerator === undefined) return undefined;
  if (isDays(key)) {
    const found = groups[key];
    return found && { key, value: DAY_MEASURES[DAYS[key].measure](found), numerator, denominator: null };
  }
  if (below === null) return { key, value: numerator, numerator, denominator: null };
  const denominator = counts[below];
  if (denominator === undefined) return undefined;
  return { key, value: percentage(numerator, denominator), numerator, denominator };
}

/** Percent with one decimal; null where the whole is nothing. */
export const percentage = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((part / whole) * 1_000) / 10;

const DAY_MEASURES = {
  sum: (groups: readonly DayGroup[]) => groups.reduce((sum, { days, records }) => sum + days * records, 0),
  median: (groups: readonly DayGroup[]) => quantile(groups, 0.5),
  p90: (groups: readonly DayGroup[]) => quantile(groups, 0.9),
} as const;

/** The smallest number of days within which this share of the records lies; null without records. */
export function quantile(groups: readonly DayGroup[], share: number): number | null {
  const total = groups.reduce((sum, { records }) => sum + records, 0);
  if (total === 0) return null;
  const wanted = Math.ceil(total * share);
  let reached = 0;
  for (const { days, records } of [...groups].sort((a, b) => a.days - b.days)) {
    reached += records;
    if (reached >= wanted) return days;
  }
  return null;
}
