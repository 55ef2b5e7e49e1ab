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
  VersionField,
} from '../http/fields.ts';
import { LeadSuggestionAnswer } from '../targets/decomposition.dto.ts';
import {
  DIRECTION_WORDS,
  DIRECTIONS,
  INDICATOR_KINDS,
  KIND_WORDS,
  OP_WORDS,
} from '../targets/indicator.dto.ts';

const NOT_BLANK = { pattern: /\S/, message: '不能只填空格' };
const OPS = ['=', '>=', '<=', '<', '>', '≈', 'up', 'down'] as const;
const OFFSET = { min: 0, max: 2 ** 31 - 1 };

/** A place in the report's text. */
export class SpanPart {
  @IntField({ ...OFFSET, description: '起点（JavaScript 字符下标）' }) readonly start!: number;
  @IntField({ ...OFFSET, description: '终点，不含' }) readonly end!: number;
}

export class DraftIndicatorPart {
  @TextField({ max: 500, ...NOT_BLANK, example: '行政复议按期办结率' }) readonly name!: string;
  @ChoiceField(OPS, { description: OP_WORDS }) readonly op!: (typeof OPS)[number];
  @NumberField({ nullable: true, example: 100 }) readonly value!: number | null;
  @TextField({ max: 40, nullable: true, example: '%' }) readonly unit!: string | null;
  @ChoiceField(DIRECTIONS, { description: DIRECTION_WORDS }) readonly direction!: (typeof DIRECTIONS)[number];
  @ChoiceField(INDICATOR_KINDS, { description: KIND_WORDS }) readonly kind!: (typeof INDICATOR_KINDS)[number];
  @TextField({ max: 5_000, nullable: true, description: '原文；手工补充的为 null' })
  readonly quote!: string | null;
  @PartField(() => SpanPart, { nullable: true, description: '原文的位置' }) readonly span!: SpanPart | null;
}

export class TargetDraftEditBody {
  @VersionField() readonly version!: number;
  @TextField({ max: 200, ...NOT_BLANK, optional: true }) readonly title?: string;
  @TextField({ max: 20_000, ...NOT_BLANK, optional: true }) readonly summary?: string;
  @ListField(() => DraftIndicatorPart, { max: 50, optional: true, description: '替换全部指标' })
  readonly indicators?: DraftIndicatorPart[];
  @IdField({ nullable: true, optional: true, description: '牵头单位；null 为不指定' })
  readonly leadUnitId?: number | null;
}

export class SplitBody {
  @VersionField() readonly version!: number;
  @IntField({ ...OFFSET, description: '在本条文字中的位置：后半条从这里开始', example: 12 })
  readonly offset!: number;
}

export class DoubtAnswer {
  @TextField({ max: 60, example: 'NO_INDICATOR' }) readonly code!: string;
  @TextField({ max: 500 }) readonly message!: string;
}

class DeadlineAnswer extends SpanPart {
  @TextField({ max: 500, example: '六月底前' }) readonly quote!: string;
  @DayField() readonly on!: Day;
}

class ResponsibleAnswer extends SpanPart {
  @TextField({ max: 500, example: '市司法局' }) readonly name!: string;
  @ChoiceField(['lead', 'cooperating', 'responsible'], {
    description: 'lead 牵头；cooperating 配合；responsible 责任',
  })
  readonly role!: string;
}

class NamedTargetAnswer {
  @IdField() readonly id!: number;
  @TextField({ max: 60 }) readonly code!: string;
  @TextField({ max: 200 }) readonly title!: string;
}

export class DraftAnswer {
  @IdField() readonly id!: number;
  @IdField({ nullable: true, description: '上级条目' }) readonly parentId!: number | null;
  @TextField({ min: 0, max: 40, description: '原文序号', example: '一是' }) readonly ordinal!: string;
  @TextField({ max: 200 }) readonly title!: string;
  @TextField({ min: 0, max: 1_000_000, description: '原文' }) readonly text!: string;
  @TextField({ min: 0, max: 1_000_000, description: '将成为目标的内容' }) readonly summary!: string;
  @ListField(() => SpanPart, { description: '本条文字在正文中的位置，下级条目除外' })
  readonly spans!: readonly SpanPart[];
  @ListField(() => DraftIndicatorPart) readonly indicators!: readonly DraftIndicatorPart[];
  @ListField(() => DeadlineAnswer) readonly deadlines!: readonly DeadlineAnswer[];
  @ListField(() => ResponsibleAnswer) readonly responsible!: readonly ResponsibleAnswer[];
  @ListField(() => DoubtAnswer) readonly doubts!: readonly DoubtAnswer[];
  @ListField(() => LeadSuggestionAnswer, { description: '牵头单位建议，仅供参考' })
  readonly leadSuggestions!: readonly LeadSuggestionAnswer[];
  @IdField({ nullable: true }) readonly suggestedLeadId!: number | null;
  @IdField({ nullable: true, description: '已选定的牵头单位' }) readonly leadUnitId!: number | null;
  @TextField({ max: 200, nullable: true }) readonly leadUnitName!: string | null;
  @ChoiceField(['kept', 'dropped'], { description: 'kept 保留；dropped 舍去' }) readonly state!: string;
  @PartField(() => NamedTargetAnswer, { nullable: true, description: '上一版本的同一条已成为的目标' })
  readonly earlierTarget!: NamedTargetAnswer | null;
  @PartField(() => NamedTargetAnswer, { nullable: true, description: '由本条成为的目标' })
  readonly target!: NamedTargetAnswer | null;
  @VersionField() readonly version!: number;
}
