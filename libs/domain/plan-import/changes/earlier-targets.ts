import type { DraftContent, DraftDoubt } from '../drafts/index.ts';
import { matchItems, wordsOf } from './match-items.ts';

/** An item of the version before, with the target that came of it. */
export type EarlierItem = DraftContent & { readonly targetId: number | null };

/** What the version before has to do with an item of this one. */
export interface EarlierTarget {
  readonly targetId: number;
  /** Whether the item reads as it did when it became a target. */
  readonly unchanged: boolean;
  readonly doubt: DraftDoubt;
}

/** For each item of a changed report, by its place in the list, the target that its former version became. */
export function earlierTargets(
  before: readonly EarlierItem[],
  after: readonly DraftContent[],
): ReadonlyMap<number, EarlierTarget> {
  const found = new Map<number, EarlierTarget>();
  const fresh = after.map((item) => ({ ...item, targetId: null }));
  for (const { before: old, after: item } of matchItems<EarlierItem>(before, fresh)) {
    if (!item || old === null || old.targetId === null) continue;
    const unchanged = wordsOf(old) === wordsOf(item);
    found.set(fresh.indexOf(item as (typeof fresh)[number]), {
      targetId: old.targetId,
      unchanged,
      doubt: unchanged ? ALREADY_TARGET : CHANGED_SINCE_TARGET,
    });
  }
  return found;
}

const ALREADY_TARGET: DraftDoubt = {
  code: 'ALREADY_TARGET',
  message: '本条与上一版相同，已据上一版生成目标，默认不再生成；确需另立目标的，请恢复本条。',
};
const CHANGED_SINCE_TARGET: DraftDoubt = {
  code: 'CHANGED_SINCE_TARGET',
  message: '上一版的本条已生成目标，现内容有变，请决定是修改原目标还是另立新目标；不另立的，请舍去本条。',
};
