import {
  DENOMINATOR_NAMES,
  type Denominator,
  SCORE_EVENT_KINDS,
  type ScoreEventKind,
  type ScoreRule,
} from '#domain/score';
import type { Day } from '#domain/shared';
import {
  ChoiceField,
  DayField,
  IdField,
  IntField,
  ListField,
  NumberField,
  PartField,
  TextField,
} from '../http/fields.ts';
import { EVENT_NOTE, ScoreRulePart } from './score-rule.dto.ts';

const COUNT = { min: 0, max: 1e9 };

export class ScoreRankingQuery {
  @IntField({ min: 2000, max: 2100, inQuery: true, description: '年度', example: 2024 })
  readonly year!: number;
  @IdField({ inQuery: true, description: '督办机构' }) readonly officeId!: number;
}

export class ScoreCardQuery extends ScoreRankingQuery {
  @IdField({ inQuery: true, description: '单位' }) readonly unitId!: number;
}

export class HeldScoreRuleAnswer {
  @DayField() readonly effectiveFrom!: Day;
  @PartField(() => ScoreRulePart) readonly rule!: ScoreRule;
}

export class ScoreBasisAnswer {
  @IntField({ min: 2000, max: 2100 }) readonly year!: number;
  @DayField({ description: '计到哪一天' }) readonly asOf!: Day;
  @IdField() readonly officeId!: number;
  @TextField({ max: 200 }) readonly officeName!: string;
  @ChoiceField(Object.keys(DENOMINATOR_NAMES), {
    description: `排名口径：none ${DENOMINATOR_NAMES.none}、tasks ${DENOMINATOR_NAMES.tasks}`,
  })
  readonly denominator!: Denominator;
  @NumberField({ description: '基准分' }) readonly base!: number;
  @ListField(() => HeldScoreRuleAnswer, { description: '本年度用过的规则版本，先后为序' })
  readonly rules!: readonly HeldScoreRuleAnswer[];
  @IntField({ ...COUNT, description: '参加排名的单位数' }) readonly placed!: number;
}

export class UnitPlaceAnswer {
  @IdField() readonly unitId!: number;
  @TextField({ max: 200 }) readonly unitName!: string;
  @IntField({ ...COUNT, description: '分母：本年度牵头的任务数' }) readonly tasks!: number;
  @NumberField({ description: '加减分合计' }) readonly total!: number;
  @NumberField({ description: '得分：基准分加合计' }) readonly score!: number;
  @NumberField({ nullable: true, description: '每项任务的加减分；没有任务的为 null' })
  readonly perTask!: number | null;
  @IntField({ min: 1, max: 1e9, nullable: true, description: '名次，同分并列；没有参加排名的为 null' })
  readonly place!: number | null;
}

export class ScoreRankingAnswer extends ScoreBasisAnswer {
  @ListField(() => UnitPlaceAnswer, { max: 1e6, description: '名次在前的在前；领导只见分管的单位' })
  readonly units!: readonly UnitPlaceAnswer[];
}

export class VoidedEventAnswer {
  @DayField({ nullable: true }) readonly on!: Day | null;
  @TextField({ min: 0, max: 5_000 }) readonly reason!: string;
}

export class ScoreLineAnswer {
  @ChoiceField(SCORE_EVENT_KINDS, { description: EVENT_NOTE }) readonly kind!: ScoreEventKind;
  @DayField() readonly on!: Day;
  @TextField({ max: 100, description: '所依据的记录', example: 'notice:12' }) readonly subject!: string;
  @TextField({ max: 3_000, description: '文号、编号或名称' }) readonly label!: string;
  @IntField({ min: 0, max: 10_000, nullable: true, description: '提前的天数' }) readonly daysAhead!:
    number | null;
  @PartField(() => VoidedEventAnswer, { nullable: true, description: '文书已撤回等，不再计分' })
  readonly voided!: VoidedEventAnswer | null;
  @IntField({ min: 1, max: 2 ** 31 - 1, description: '当日生效的规则版本' }) readonly ruleVersion!: number;
  @NumberField({ description: '按规则的分值，扣分为负' }) readonly points!: number;
  @NumberField({ description: '因撤回等返还的分值' }) readonly returned!: number;
  @NumberField({ description: '因达到全年上限未计的分值' }) readonly capped!: number;
  @NumberField({ description: '实际计入：三项之和' }) readonly counted!: number;
}

export class ScoreCardAnswer extends ScoreBasisAnswer {
  @IdField() readonly unitId!: number;
  @TextField({ max: 200 }) readonly unitName!: string;
  @IntField({ ...COUNT, description: '分母：本年度牵头的任务数' }) readonly tasks!: number;
  @NumberField({ description: '各行计入分值之和' }) readonly total!: number;
  @NumberField({ description: '得分：基准分加合计' }) readonly score!: number;
  @NumberField({ nullable: true }) readonly perTask!: number | null;
  @IntField({ min: 1, max: 1e9, nullable: true, description: '名次' }) readonly place!: number | null;
  @ListField(() => ScoreLineAnswer, { max: 1e6, description: '逐笔加减分，先后为序' })
  readonly lines!: readonly ScoreLineAnswer[];
}
