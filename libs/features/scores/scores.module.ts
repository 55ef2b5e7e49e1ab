import { Module } from '@nestjs/common';
import { ScoreReader } from './score-reader.service.ts';
import { ScoreRuleRepository } from './score-rule.repository.ts';
import { ScoreRuleService } from './score-rule.service.ts';

@Module({
  providers: [ScoreReader, ScoreRuleRepository, ScoreRuleService],
  exports: [ScoreReader, ScoreRuleService],
})
export class ScoresModule {}
