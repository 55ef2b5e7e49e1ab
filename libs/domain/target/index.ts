export {
  INDICATOR_OP_NAMES,
  INDICATOR_OPS,
  indicatorOp,
  isIndicatorOp,
  type IndicatorOp,
  type MeasuredIndicator,
  type Reading,
} from './indicator.ts';
export { judge, VERDICT_NAMES, type Judgement, type Verdict } from './judge.ts';
export { targetLife, type TargetState, type TargetStep } from './target.life.ts';
export {
  assertMayPlanFor,
  assertMayWithTarget,
  mayPlanFor,
  mayWithTarget,
  officeNotFound,
  type TargetAct,
  targetNotFound,
  type TargetStanding,
} from './target-powers.ts';
