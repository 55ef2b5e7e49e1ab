export { figuresOf, type CountedItem, type RectificationFigures } from './figures.ts';
export {
  RECTIFICATION_SOURCE_NAMES,
  type Measure,
  type RectificationEvidence,
  type RectificationSource,
} from './item.ts';
export {
  assertAgreed,
  assertClosable,
  assertProven,
  assertReopenable,
  evidenceSince,
  type Closure,
} from './item-rules.ts';
export { isBroken, promisesOf, type PromisedItem, type PromiseFact } from './promise.ts';
export { rectificationLife, type RectificationState, type RectificationStep } from './rectification.life.ts';
