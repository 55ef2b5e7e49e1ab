export { planDifferences, type ItemDifference, type ItemVersion } from './differences.ts';
export { earlierTargets, type EarlierItem, type EarlierTarget } from './earlier-targets.ts';
export type { IndicatorChange, PromisedFigure } from './indicator-changes.ts';
export { matchItems, type Match, type Recognisable } from './match-items.ts';
