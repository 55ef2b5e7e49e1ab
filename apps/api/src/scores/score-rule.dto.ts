import {
  DENOMINATOR_NAMES,
  type Denominator,
  PROPOSED_SCORE_RULE,
  SCORE_EVENT_KINDS,
  SCORE_EVENT_NAMES,
  type ScoreEventKind,
  type ScoreRule,
} from '#domain/score';
import type { Day } from '#domain/shared';
import {
  ChoiceField,
  DayField,
  DraftField,
  FlagField,
  IdField,
  InstantField,
  IntField,
  ListField,
  NumberField,
  PartField,
  TextField,
} from '../http/fields.ts';

const words = (names: Readonly<Record<string, string>>) =>
  Object.entries(names)
    .map(([key, name]) => `${key} ${name}`)
    .join('、');
export const EVENT_NOTE = words(SCORE_EVENT_NAMES);
const VERSION = { max: 2 ** 31 - 1, example: 0 };

export class ScoreRuleLinePart {
  @ChoiceField(SCORE_EVENT_KINDS, { description: EVENT_NOTE }) readonly on!: ScoreEventKind;
  @NumberField({
    min: 0.1,
    max: 100,
    description: '每次的分值，最多一位小数；提前完成加分，其余扣分',
    example: 2,
  })
  readonly points!: number;
  @NumberField({ min: 0.1, max: 1_000, nullable: true, description: '全年上限；null 不设上限' })
  readonly capPerYear!: number | null;
  @IntField({ min: 1, max: 400, optional: true, description: '只用于提前完成：提前多少日' })
  readonly daysAhead?: number;
}

/** 考核规则 as a person writes it. */
export class ScoreRuleDraftPart {
  @TextField({ max: 100, example: '法治督察考核规则' }) readonly name!: string;
  @NumberField({ min: 0.1, max: 1_000, description: '基准分', example: 100 }) readonly base!: number;
  @ChoiceField(Object.keys(DENOMINATOR_NAMES), { description: `排名口径：${words(DENOMINATOR_NAMES)}` })
  readonly denominator!: Denominator;
  @ListField(() => ScoreRuleLinePart, { min: 1, max: 20, description: '加减分的情形' })
  readonly lines!: readonly ScoreRuleLinePart[];
}

export class ScoreRulePart extends ScoreRuleDraftPart {
  @IntField({ min: 1, max: 2 ** 31 - 1 }) readonly version!: number;
}

const DRAFT = { example: PROPOSED_SCORE_RULE, description: '规则全文；版本由系统给出' };

export class ScoreRuleCheckBody {
  @DraftField(() => ScoreRuleDraftPart, DRAFT) readonly rule!: object;
}

export class ScoreRuleFaultAnswer {
  @TextField({ max: 300, example: 'lines[1].points' }) readonly field!: string;
  @TextField({ max: 100, example: 'SCORE_RULE_INVALID' }) readonly code!: string;
  @TextField({ max: 1_000 }) readonly message!: string;
}

export class ScoreRuleCheckAnswer {
  @FlagField({ description: '没有错误，可以发布' }) readonly valid!: boolean;
  @ListField(() => ScoreRuleFaultAnswer, { max: 10_000, description: '全部错误，按字段排列' })
  readonly faults!: readonly ScoreRuleFaultAnswer[];
}

export class ScoreRulePublishBody {
  @DraftField(() => ScoreRuleDraftPart, DRAFT) readonly rule!: object;
  @IntField({
    ...VERSION,
    min: 0,
    description: '在哪个版本的基础上修改，首次发布为 0；已有更新的版本时返回 409',
  })
  readonly basedOnVersion!: number;
  @DayField({ description: '从哪一天起生效，不早于今天；此前发生的事仍按当日的版本计分' })
  readonly effectiveFrom!: Day;
  @TextField({ max: 1_000, pattern: /\S/, message: '不能只填空格', description: '发布或修改的理由' })
  readonly reason!: string;
}

export class ScoreRuleAnswer {
  @IdField() readonly id!: number;
  @IntField({ min: 1, max: 2 ** 31 - 1 }) readonly version!: number;
  @DayField() readonly effectiveFrom!: Day;
  @ChoiceField(['in_force', 'coming', 'past'], {
    description: 'in_force 现行；coming 尚未生效；past 已被新版本取代',
  })
  readonly standing!: string;
  @InstantField() readonly publishedAt!: Date;
  @IdField({ nullable: true, description: '发布人' }) readonly publishedById!: number | null;
  @TextField({ max: 200, nullable: true }) readonly publishedByName!: string | null;
  @TextField({ max: 1_000, description: '发布或修改的理由' }) readonly reason!: string;
  @PartField(() => ScoreRulePart) readonly rule!: ScoreRule;
}
