export { foldSign } from './fold/characters.ts';
export { readPlan } from './read-plan.ts';
export {
  type DoubtCode,
  type IndicatorDirection,
  type IndicatorKind,
  type IndicatorOperator,
  type PlanDeadline,
  type PlanDoubt,
  type PlanIndicator,
  type PlanItem,
  type PlanReading,
  type PlanYearSource,
  type Quote,
  type ResponsibleRole,
  type ResponsibleUnit,
  type Span,
} from './model.ts';
export { toPlanJson, type PlanItemJson, type PlanJson } from './report/json.ts';
export { renderIndicator, renderPlan } from './report/render.ts';
