import type { Answer } from '@/api/index.ts';

export type Draft = Answer<'DraftAnswer'>;

/** A draft with its place among the others: `2.1` is the first below the second. */
export interface Placed {
  readonly draft: Draft;
  readonly level: number;
  readonly number: string;
  readonly hasChildren: boolean;
}

/** The drafts in the order of the report, each with its level and a number that both panes show. */
export function outlineOf(drafts: readonly Draft[]): readonly Placed[] {
  const parents = new Set(drafts.map(({ parentId }) => parentId));
  const placed = new Map<number, Placed>();
  const counts = new Map<number | null, number>();
  for (const draft of drafts) {
    const above = draft.parentId === null ? undefined : placed.get(draft.parentId);
    const count = (counts.get(draft.parentId) ?? 0) + 1;
    counts.set(draft.parentId, count);
    placed.set(draft.id, {
      draft,
      level: above ? above.level + 1 : 0,
      number: above ? `${above.number}.${count}` : String(count),
      hasChildren: parents.has(draft.id),
    });
  }
  return [...placed.values()];
}

/** The drafts that become targets: a heading over kept drafts only where it promises something itself. */
export function becomingTargets(outline: readonly Placed[]): readonly Placed[] {
  const kept = outline.filter(({ draft }) => draft.state === 'kept');
  const headings = new Set(kept.map(({ draft }) => draft.parentId));
  return kept.filter(
    ({ draft }) => !headings.has(draft.id) || draft.indicators.length > 0 || draft.deadlines.length > 0,
  );
}
