import { DomainError } from '../../shared/index.ts';
import { doubtsAfter } from './doubts.ts';
import type { DraftContent } from './model.ts';
import { joined, textAt } from './places.ts';

/**
 * Makes one draft of several, in the order given; ordinal and title are the first one's.
 * @param source the stored report
 * @throws DomainError `MERGE_NEEDS_TWO`
 */
export function mergeDrafts(source: string, drafts: readonly DraftContent[]): DraftContent {
  const [head, ...rest] = drafts;
  if (!head || rest.length === 0) throw new DomainError('MERGE_NEEDS_TWO', '请至少选择两个条目再合并。');
  const spans = joined(
    source,
    drafts.flatMap((draft) => draft.spans),
  );
  const text = textAt(source, spans);
  const untouched = drafts.every((draft) => draft.summary === draft.text);
  const indicators = drafts.flatMap((draft) => draft.indicators);
  return {
    ordinal: head.ordinal,
    title: head.title,
    text,
    // Words a person wrote are never lost to a merge.
    summary: untouched ? text : drafts.map(({ summary }) => summary).join('\n'),
    spans,
    indicators,
    deadlines: drafts.flatMap((draft) => draft.deadlines),
    responsible: drafts.flatMap((draft) => draft.responsible),
    doubts: doubtsAfter(
      drafts.flatMap((draft) => draft.doubts),
      { indicators },
    ),
  };
}
