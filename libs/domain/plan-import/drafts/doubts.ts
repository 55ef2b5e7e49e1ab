import type { DraftContent, DraftDoubt } from './model.ts';

const NO_INDICATOR: DraftDoubt = {
  code: 'NO_INDICATOR',
  message: '未发现可衡量的指标，请补充一项，或注明以完成情况定性评价。',
};

/** Doubts after a change: each once, and whether an indicator is missing said anew. */
export function doubtsAfter(
  doubts: readonly DraftDoubt[],
  { indicators, hasChildren = false }: Pick<DraftContent, 'indicators'> & { readonly hasChildren?: boolean },
): DraftDoubt[] {
  const kept = new Map(
    doubts.filter(({ code }) => code !== 'NO_INDICATOR').map((doubt) => [doubt.message, doubt]),
  );
  return [...kept.values(), ...(indicators.length === 0 && !hasChildren ? [NO_INDICATOR] : [])];
}
