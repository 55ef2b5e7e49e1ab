export { becomingTargets, hullOf, type Candidate, type DraftState } from './becoming.ts';
export { doubtsAfter } from './doubts.ts';
export { draftsOf } from './drafts-of.ts';
export { mergeDrafts } from './merge.ts';
export type { DraftContent, DraftDoubt, DraftDoubtCode, DraftIndicator, PlacedDraft } from './model.ts';
export { mergeable, type Seat } from './neighbours.ts';
export { textAt } from './places.ts';
export { splitDraft } from './split.ts';
export { shortened, titleOf } from './title.ts';
