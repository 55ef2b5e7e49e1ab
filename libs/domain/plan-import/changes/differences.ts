import type { DraftContent } from '../drafts/index.ts';
import { indicatorChanges, type IndicatorChange } from './indicator-changes.ts';
import { matchItems, wordsOf } from './match-items.ts';

/** One item in one of the two versions. */
export interface ItemVersion {
  readonly ordinal: string;
  readonly title: string;
  readonly text: string;
}

/** What became of one item from one version of a report to the next. */
export interface ItemDifference {
  /** `same`: at most its ordinal and white space differ. */
  readonly kind: 'added' | 'removed' | 'changed' | 'same';
  readonly before: ItemVersion | null;
  readonly after: ItemVersion | null;
  readonly titleChanged: boolean;
  readonly textChanged: boolean;
  readonly indicators: readonly IndicatorChange[];
}

/** Compares two versions of a plan item by item, in the order of the later one. */
export function planDifferences(
  before: readonly DraftContent[],
  after: readonly DraftContent[],
): ItemDifference[] {
  return matchItems(before, after).map(({ before: old, after: fresh }) => {
    const titleChanged = old !== null && fresh !== null && old.title !== fresh.title;
    const textChanged = old !== null && fresh !== null && wordsOf(old) !== wordsOf(fresh);
    const indicators = indicatorChanges(old?.indicators ?? [], fresh?.indicators ?? []);
    const changed = titleChanged || textChanged || indicators.length > 0;
    return {
      kind: old === null ? 'added' : fresh === null ? 'removed' : changed ? 'changed' : 'same',
      before: old && versionOf(old),
      after: fresh && versionOf(fresh),
      titleChanged,
      textChanged,
      indicators,
    };
  });
}

const versionOf = ({ ordinal, title, text }: DraftContent): ItemVersion => ({ ordinal, title, text });
