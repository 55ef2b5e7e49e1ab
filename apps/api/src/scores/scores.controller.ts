import { Controller, Get, Query } from '@nestjs/common';
import type { Principal } from '#features/identity';
import { ScoreReader, type ScoreRanking, type UnitScoreCard } from '#features/scores';
import { Permission, Who } from '../http/access.ts';
import { Answers } from '../http/answers.ts';
import { ScoreCardAnswer, ScoreCardQuery, ScoreRankingAnswer, ScoreRankingQuery } from './score.dto.ts';

/** 考核得分: a unit sees its card and its place, the office and the leaders the ranking. */
@Controller('scores')
export class ScoresController {
  constructor(private readonly reader: ScoreReader) {}

  @Get('ranking')
  @Permission('scores.rank')
  @Answers('一个年度的排名，附规则和分母', ScoreRankingAnswer)
  ranking(@Who() { reach }: Principal, @Query() scope: ScoreRankingQuery): Promise<ScoreRanking> {
    return this.reader.ranking(reach, scope);
  }

  @Get('card')
  @Permission('scores.read')
  @Answers('一个单位的记分卡：逐笔加减分、依据和名次', ScoreCardAnswer)
  card(@Who() { reach }: Principal, @Query() scope: ScoreCardQuery): Promise<UnitScoreCard> {
    return this.reader.card(reach, scope);
  }
}
