export {
  FIGURE_DEFINITIONS,
  figuresOf,
  type CountedItem,
  type FigureName,
  type RectificationFigures,
} from './figures.ts';
export {
  RECTIFICATION_SOURCE_NAMES,
  RECTIFICATION_SOURCES,
  SOURCES_BY_HAND,
  type Measure,
  type RectificationEvidence,
  type RectificationSource,
} from './item.ts';
export {
  assertMayEnterFor,
  assertMayTakeStep,
  assertOverseesItem,
  assertSeesItem,
  itemNotFound,
  mayTakeStep,
  stepsOpenTo,
  type ItemStanding,
} from './item-powers.ts';
export {
  assertAgreed,
  assertClosable,
  assertProven,
  assertReopenable,
  assertWithinTerm,
  evidenceSince,
  type Closure,
} from './item-rules.ts';
export { assertFitOneNotice, type NoticeableItem } from './joint-notice.ts';
export { isBroken, promisesOf, type PromisedItem, type PromiseFact } from './promise.ts';
export {
  assertMayConclude,
  drawn,
  RECHECK_OUTCOME_NAMES,
  type RecheckOutcome,
  type RecheckState,
} from './recheck.ts';
export { rectificationLife, type RectificationState, type RectificationStep } from './rectification.life.ts';
export { relapseCandidates, type ComparedItem, type RelapseCandidate } from './relapse.ts';
