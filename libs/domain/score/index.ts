export { ranked, type Placed, type RankedCard } from './ranking.ts';
export { scoreCard, type ScoreCard, type ScoreEvent, type ScoreLine } from './score-card.ts';
export {
  CREDITS,
  DENOMINATOR_NAMES,
  PROPOSED_SCORE_RULE,
  ruleInForce,
  SCORE_EVENT_KINDS,
  SCORE_EVENT_NAMES,
  type Denominator,
  type PublishedScoreRule,
  type ScoreEventKind,
  type ScoreLineRule,
  type ScoreRule,
} from './score-rule.ts';
export {
  assertMayPublishScoreRule,
  assertScoreRulePublishable,
  scoreRuleFaults,
} from './validate-score-rule.ts';
