import { ScoreRulesController } from './score-rules.controller.ts';
import { ScoresController } from './scores.controller.ts';

export const SCORE_CONTROLLERS = [ScoreRulesController, ScoresController];
