export type { UnitEvents } from './score-events.query.ts';
export {
  ScoreReader,
  type ScoreBasis,
  type ScoreRanking,
  type ScoreScope,
  type UnitPlace,
  type UnitScoreCard,
} from './score-reader.service.ts';
export type { ScoreRuleView } from './score-rule.repository.ts';
export { type ScoreRulePublication, ScoreRuleService } from './score-rule.service.ts';
export { ScoresModule } from './scores.module.ts';
