import type { Day } from '../shared/index.ts';
import type { RectificationSource } from './item.ts';

/** What the engine sees of an item with a day: a promise, met or not. */
export interface PromiseFact {
  readonly name: string;
  readonly dueOn: Day;
  readonly metOn: Day | null;
}

/** An item as far as promises go. */
export interface PromisedItem {
  readonly source: RectificationSource;
  readonly problem: string;
  readonly dueOn: Day | null;
  readonly closedOn: Day | null;
}

/** Promises made at an interview: the items that came of it and have a day. */
export function promisesOf(items: readonly PromisedItem[]): PromiseFact[] {
  return items.flatMap(({ source, problem, dueOn, closedOn }) =>
    source === 'promise' && dueOn !== null ? [{ name: problem, dueOn, metOn: closedOn }] : [],
  );
}

/** A promise is broken when its day has passed and it was not kept by then. */
export const isBroken = ({ dueOn, metOn }: PromiseFact, today: Day): boolean =>
  today > dueOn && (metOn === null || metOn > dueOn);
