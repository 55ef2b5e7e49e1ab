import type { DraftIndicator } from '../drafts/index.ts';
import { likeness, pairsOf } from './similarity.ts';

/** What is promised, without where it stands. */
export type PromisedFigure = Pick<
  DraftIndicator,
  'name' | 'op' | 'value' | 'unit' | 'direction' | 'kind' | 'quote'
>;

export interface IndicatorChange {
  readonly kind: 'added' | 'removed' | 'changed';
  readonly before: PromisedFigure | null;
  readonly after: PromisedFigure | null;
}

/** Two indicators whose names are less alike are two. */
const SAME_NAME = 0.5;

/** Which promises came, went, or changed their figure. */
export function indicatorChanges(
  before: readonly DraftIndicator[],
  after: readonly DraftIndicator[],
): IndicatorChange[] {
  const gone = new Set(before);
  const formerOf = new Map<DraftIndicator, DraftIndicator>();
  const pair = (fits: (a: DraftIndicator, b: DraftIndicator) => boolean): void => {
    for (const indicator of after) {
      if (formerOf.has(indicator)) continue;
      const former = [...gone].find((candidate) => fits(indicator, candidate));
      if (!former) continue;
      formerOf.set(indicator, former);
      gone.delete(former);
    }
  };
  pair((a, b) => a.name === b.name && sameFigure(a, b));
  pair((a, b) => a.name === b.name);
  pair(
    (a, b) =>
      a.unit === b.unit && a.kind === b.kind && likeness(pairsOf(a.name), pairsOf(b.name)) >= SAME_NAME,
  );
  return [
    ...after.flatMap((indicator): IndicatorChange[] => {
      const former = formerOf.get(indicator);
      if (!former) return [{ kind: 'added', before: null, after: figureOf(indicator) }];
      if (former.name === indicator.name && sameFigure(former, indicator)) return [];
      return [{ kind: 'changed', before: figureOf(former), after: figureOf(indicator) }];
    }),
    ...[...gone].map((indicator): IndicatorChange => ({
      kind: 'removed',
      before: figureOf(indicator),
      after: null,
    })),
  ];
}

const sameFigure = (a: DraftIndicator, b: DraftIndicator): boolean =>
  a.op === b.op &&
  a.value === b.value &&
  a.unit === b.unit &&
  a.direction === b.direction &&
  a.kind === b.kind;

const figureOf = ({ name, op, value, unit, direction, kind, quote }: DraftIndicator): PromisedFigure => ({
  ...{ name, op, value, unit, direction, kind, quote },
});
