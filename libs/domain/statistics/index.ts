export {
  COUNT_KEYS,
  type CountDefinition,
  type CountedKind,
  type CountKey,
  COUNTS,
  isDecision,
} from './count-definitions.ts';
export {
  type Dimension,
  DIMENSIONS,
  hasDimension,
  knowsKind,
  knowsSource,
  LEVEL_NAMES,
  type OfficeLevel,
  SOURCES,
  valueName,
} from './dimensions.ts';
export {
  DAYS,
  type DaysKey,
  DECISION_KEYS,
  definitionOf,
  FIGURE_KEYS,
  type FigureDefinition,
  type FigureKey,
  isDays,
  isRate,
  type RateKey,
  RATES,
} from './figure-definitions.ts';
export {
  type Counts,
  type DayGroup,
  type DayGroups,
  type Measured,
  measured,
  percentage,
  quantile,
} from './measure.ts';
