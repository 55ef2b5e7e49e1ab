import type { Day } from '#domain/shared';
import {
  ChoiceField,
  DayField,
  IdField,
  JsonField,
  ListField,
  NumberField,
  TextField,
  VersionField,
} from '../http/fields.ts';

const NOT_BLANK = { pattern: /\S/, message: '不能只填空格' };
export const CYCLES = ['none', 'monthly', 'quarterly'] as const;
export const CYCLE_WORDS = 'none 不定期；monthly 每月；quarterly 每季度';

export class TaskMilestonePart {
  @TextField({ max: 200, ...NOT_BLANK, example: '第一季度末核对进度' }) readonly name!: string;
  @DayField() readonly dueOn!: Day;
}

class AcceptedTaskBody {
  @TextField({ max: 200, ...NOT_BLANK, example: '建成复议服务站5个' }) readonly title!: string;
  @TextField({ max: 5_000, ...NOT_BLANK }) readonly measure!: string;
  @IdField({ description: '牵头单位' }) readonly leadUnitId!: number;
  @ListField('id', { max: 50, optional: true, description: '配合单位' })
  readonly cooperatingUnitIds?: number[];
  @DayField() readonly dueOn!: Day;
  @ListField(() => TaskMilestonePart, { max: 40, optional: true }) readonly milestones?: TaskMilestonePart[];
  @ChoiceField(CYCLES, { optional: true, description: CYCLE_WORDS })
  readonly reportingCycle?: (typeof CYCLES)[number];
}

export class AcceptanceBody {
  @VersionField() readonly version!: number;
  @ListField(() => AcceptedTaskBody, { min: 1, max: 100 }) readonly tasks!: AcceptedTaskBody[];
}

class RemarkAnswer {
  @TextField({ max: 60, example: 'NO_DEADLINE_NAMED' }) readonly code!: string;
  @TextField({ max: 500 }) readonly message!: string;
}

class ProposedTaskAnswer {
  @TextField({ max: 200 }) readonly title!: string;
  @TextField({ max: 5_000, description: '提出要求的那句原文' }) readonly measure!: string;
  @DayField() readonly dueOn!: Day;
  @ListField(() => TaskMilestonePart) readonly milestones!: readonly TaskMilestonePart[];
  @ListField(() => RemarkAnswer) readonly remarks!: readonly RemarkAnswer[];
}

export class LeadSuggestionAnswer {
  @IdField() readonly unitId!: number;
  @TextField({ max: 200 }) readonly unitName!: string;
  @NumberField({ description: '只用于排序' }) readonly score!: number;
  @JsonField({ description: '依据：规则和命中的词语' }) readonly reasons!: unknown;
}

export class ProposalsAnswer {
  @IdField() readonly targetId!: number;
  @VersionField({ description: '采纳时一并交回' }) readonly version!: number;
  @IdField({ nullable: true, description: '已选定的牵头单位' }) readonly leadUnitId!: number | null;
  @ListField(() => LeadSuggestionAnswer, { description: '牵头单位建议，仅供参考' })
  readonly leadSuggestions!: readonly LeadSuggestionAnswer[];
  @ListField(() => ProposedTaskAnswer) readonly tasks!: readonly ProposedTaskAnswer[];
}

export class AcceptedAnswer {
  @ListField('id', { description: '按交来的次序' }) readonly taskIds!: readonly number[];
}
