import { type Day, similarity } from '../shared/index.ts';
import type { RectificationSource } from './item.ts';

/** An item as far as recognising a problem needs it. */
export interface ComparedItem {
  readonly id: number;
  readonly unitId: number;
  readonly source: RectificationSource;
  readonly problem: string;
  readonly foundOn: Day;
}

/** An earlier item whose problem may be back. A candidate decides nothing: a person marks the relapse. */
export interface RelapseCandidate<Item extends ComparedItem> {
  readonly item: Item;
  /** How much the two problems say the same, 0 to 1. */
  readonly similarity: number;
  readonly sameUnit: boolean;
  readonly sameSource: boolean;
}

/** From here on two problems look alike wherever they were found. */
const ALIKE = 0.5;
/** The same unit has the same problem in other words sooner than another unit. */
const ALIKE_IN_UNIT = 0.3;

/**
 * Earlier items, across years and units, that an item may be a relapse of: most alike first; among equals the same
 * unit, the same source, the newest. An item is no candidate of itself, nor of what was found after it.
 */
export function relapseCandidates<Item extends ComparedItem>(
  item: ComparedItem,
  others: readonly Item[],
  limit = 20,
): RelapseCandidate<Item>[] {
  return others
    .filter(({ id, foundOn }) => id !== item.id && foundOn <= item.foundOn)
    .map((other) => ({
      item: other,
      similarity: Math.round(similarity(item.problem, other.problem) * 100) / 100,
      sameUnit: other.unitId === item.unitId,
      sameSource: other.source === item.source,
    }))
    .filter((found) => found.similarity >= (found.sameUnit ? ALIKE_IN_UNIT : ALIKE))
    .sort(
      (a, b) =>
        b.similarity - a.similarity ||
        Number(b.sameUnit) - Number(a.sameUnit) ||
        Number(b.sameSource) - Number(a.sameSource) ||
        b.item.id - a.item.id,
    )
    .slice(0, limit);
}
