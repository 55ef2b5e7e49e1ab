import { likeness, pairsOf } from './similarity.ts';

/** What an item is recognised by. */
export interface Recognisable {
  readonly ordinal: string;
  readonly title: string;
  readonly text: string;
}

/** An item of one version with its counterpart in the other. */
export interface Match<T> {
  readonly before: T | null;
  readonly after: T | null;
}

/** Less alike, two items are not one item changed but one removed and one added. */
const ALIKE = 0.45;
/** How much the same ordinal speaks for a pair: it decides between equals, and never alone. */
const SAME_ORDINAL = 0.1;

/**
 * Pairs the items of two versions: equal texts first, in their order, then the most alike, helped by the ordinal.
 * In the order of the later version, with removed items after the item that stood before them.
 */
export function matchItems<T extends Recognisable>(before: readonly T[], after: readonly T[]): Match<T>[] {
  const former = new Map<T, T>();
  pairEqual(before, after, former);
  pairAlike(before, after, former);
  return inOrder(before, after, former);
}

/** The words of an item, without its ordinal and without white space. */
export const wordsOf = ({ ordinal, text }: Recognisable): string =>
  (text.startsWith(ordinal) ? text.slice(ordinal.length) : text).replace(/\s+/g, '');

function pairEqual<T extends Recognisable>(
  before: readonly T[],
  after: readonly T[],
  former: Map<T, T>,
): void {
  const waiting = new Map<string, T[]>();
  for (const item of before) waiting.set(wordsOf(item), [...(waiting.get(wordsOf(item)) ?? []), item]);
  for (const item of after) {
    const same = waiting.get(wordsOf(item));
    const nth = same?.findIndex(({ ordinal }) => ordinal === item.ordinal) ?? -1;
    const [taken] = same?.splice(Math.max(nth, 0), 1) ?? [];
    if (taken) former.set(item, taken);
  }
}

function pairAlike<T extends Recognisable>(
  before: readonly T[],
  after: readonly T[],
  former: Map<T, T>,
): void {
  const taken = new Set(former.values());
  const features = (item: T) => ({ item, title: pairsOf(item.title), text: pairsOf(wordsOf(item)) });
  const old = before.filter((item) => !taken.has(item)).map(features);
  const fresh = after.filter((item) => !former.has(item)).map(features);
  const pairs = fresh.flatMap((a) =>
    old.flatMap((b) => {
      const alike = Math.max(likeness(a.title, b.title), likeness(a.text, b.text));
      if (alike < ALIKE) return [];
      return [
        { a: a.item, b: b.item, score: alike + (a.item.ordinal === b.item.ordinal ? SAME_ORDINAL : 0) },
      ];
    }),
  );
  for (const { a, b } of pairs.sort((x, y) => y.score - x.score)) {
    if (former.has(a) || taken.has(b)) continue;
    former.set(a, b);
    taken.add(b);
  }
}

function inOrder<T>(before: readonly T[], after: readonly T[], former: ReadonlyMap<T, T>): Match<T>[] {
  const lasting = new Set(former.values());
  const removedAfter = new Map<T | null, T[]>();
  let anchor: T | null = null;
  for (const item of before) {
    if (lasting.has(item)) anchor = item;
    else removedAfter.set(anchor, [...(removedAfter.get(anchor) ?? []), item]);
  }
  const removed = (behind: T | null) =>
    (removedAfter.get(behind) ?? []).map((item) => ({ before: item, after: null }));
  return [
    ...removed(null),
    ...after.flatMap((item) => {
      const old = former.get(item) ?? null;
      return [{ before: old, after: item }, ...(old === null ? [] : removed(old))];
    }),
  ];
}
