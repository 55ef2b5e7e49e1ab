import type { Day } from '#domain/shared';
import { type CountKey, DECISION_KEYS } from '#domain/statistics';
import type { ScoreRanking } from '#features/scores';
import { ChoiceField, DayField, IntField, ListField, PartField, TextField } from '../http/fields.ts';
import { ScoreRankingAnswer } from '../scores/score.dto.ts';
import { FigureAnswer, FigureValueAnswer } from './statistics.dto.ts';

export class MonthOfDocumentsAnswer {
  @IntField({ min: 1, max: 12 }) readonly month!: number;
  @ListField(() => FigureValueAnswer, { description: '提醒、约谈、督察的件数' })
  readonly documents!: readonly FigureValueAnswer[];
}

export class DecisionAnswer {
  @ChoiceField(DECISION_KEYS, { description: '待办事项', example: 'decisions.signature' })
  readonly key!: CountKey;
  @TextField({ max: 50, example: '待签发文书' }) readonly name!: string;
  @TextField({ max: 20 }) readonly unit!: string;
  @TextField({ max: 300 }) readonly definition!: string;
  @IntField({ min: 1, max: 1e9 }) readonly count!: number;
  @TextField({ max: 500, description: '清单', example: '/api/statistics/records?figure=decisions.signature' })
  readonly list!: string;
}

/** One screen. */
export class DashboardAnswer {
  @IntField({ min: 2000, max: 2100 }) readonly year!: number;
  @DayField({ description: '统计到哪一天' }) readonly asOf!: Day;
  @ListField(() => FigureAnswer, { description: '目标和亮灯、任务、文书、整改，与上年对照' })
  readonly figures!: readonly FigureAnswer[];
  @ListField(() => MonthOfDocumentsAnswer, { description: '三单逐月件数，1月到12月' })
  readonly months!: readonly MonthOfDocumentsAnswer[];
  @PartField(() => ScoreRankingAnswer, {
    nullable: true,
    description: '单位排名，附规则和分母；单位只见本单位的名次；没有生效的考核规则为 null',
  })
  readonly ranking!: ScoreRanking | null;
  @ListField(() => DecisionAnswer, { description: '需要本人或者本机构决定的事项，没有的不列' })
  readonly decisions!: readonly DecisionAnswer[];
}
