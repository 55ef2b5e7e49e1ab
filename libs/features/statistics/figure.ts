import {
  type Counts,
  type DayGroups,
  definitionOf,
  type FigureDefinition,
  type FigureKey,
  measured,
} from '#domain/statistics';
import type { YearAsked } from './asked.ts';
import { listOf } from './links.ts';

/** What one year or one group has of a figure. */
export interface FigureValue {
  readonly key: FigureKey;
  /** Null: nothing to divide by, or nothing that took time. */
  readonly value: number | null;
  readonly numerator: number;
  readonly denominator: number | null;
  /** Opens what the numerator counts … */
  readonly list: string;
  /** … and what it is divided by. */
  readonly denominatorList: string | null;
}

/** A figure with its definition beside it. */
export interface Figure extends FigureValue, Omit<FigureDefinition, 'key' | 'numerator' | 'denominator'> {
  readonly numeratorWords: string;
  readonly denominatorWords: string | null;
  /** The same figure of the whole year before. */
  readonly previous: number | null;
}

/** Figures as far as their counts are there, each with its lists. */
export const valuesOf = (
  keys: readonly FigureKey[],
  asked: YearAsked,
  counts: Counts,
  groups: DayGroups = {},
): FigureValue[] =>
  keys.flatMap((key) => {
    const found = measured(key, counts, groups);
    if (!found) return [];
    const { numerator, denominator } = definitionOf(key);
    const denominatorList = denominator === null ? null : listOf(denominator, asked);
    return [{ ...found, list: listOf(numerator, asked), denominatorList }];
  });

/** A year's figures beside those of the year before. */
export function figuresOf(
  keys: readonly FigureKey[],
  asked: YearAsked,
  now: { readonly counts: Counts; readonly groups?: DayGroups },
  before: { readonly counts: Counts; readonly groups?: DayGroups },
): Figure[] {
  return valuesOf(keys, asked, now.counts, now.groups).map((found) => {
    const { name, unit, definition, numerator, denominator } = definitionOf(found.key);
    return {
      ...{ ...found, name, unit, definition },
      numeratorWords: definitionOf(numerator).name,
      denominatorWords: denominator === null ? null : definitionOf(denominator).name,
      previous: measured(found.key, before.counts, before.groups)?.value ?? null,
    };
  });
}
