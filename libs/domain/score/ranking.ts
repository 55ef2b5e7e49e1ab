import { type ScoreCard, toTenths } from './score-card.ts';
import type { Denominator } from './score-rule.ts';

/** A unit as it is ranked. */
export interface RankedCard {
  readonly unitId: number;
  /** Tasks led in the year. */
  readonly tasks: number;
  readonly card: Pick<ScoreCard, 'score' | 'total'>;
}

export interface Placed<T> {
  readonly of: T;
  /** From 1; equals share a place, and the next ones follow after all of them. Null: no task to divide by. */
  readonly place: number | null;
  /** Points moved for each task, with two decimals; null without a task. */
  readonly perTask: number | null;
}

/** Best first; what is compared is exact, not what was rounded for the eye. */
export function ranked<T extends RankedCard>(cards: readonly T[], denominator: Denominator): Placed<T>[] {
  const better = denominator === 'tasks' ? perTaskFirst : scoreFirst;
  const comparable = cards.filter(({ tasks }) => denominator === 'none' || tasks > 0);
  const sorted = [...comparable].sort((a, b) => better(a, b) || a.unitId - b.unitId);
  const placed = sorted.map((of): Placed<T> => {
    const ahead = sorted.findIndex((other) => better(other, of) === 0);
    return { of, place: ahead + 1, perTask: perTask(of) };
  });
  const without = cards.filter((card) => !comparable.includes(card));
  return [...placed, ...without.map((of): Placed<T> => ({ of, place: null, perTask: null }))];
}

const scoreFirst = (a: RankedCard, b: RankedCard): number => toTenths(b.card.score) - toTenths(a.card.score);

/** a/x against b/y without dividing. */
const perTaskFirst = (a: RankedCard, b: RankedCard): number =>
  toTenths(b.card.total) * a.tasks - toTenths(a.card.total) * b.tasks;

const perTask = ({ tasks, card }: RankedCard): number | null =>
  tasks === 0 ? null : Math.round((card.total / tasks) * 100) / 100 + 0;
