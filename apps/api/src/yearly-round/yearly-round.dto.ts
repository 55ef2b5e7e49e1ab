import type { Day } from '#domain/shared';
import {
  DAY_SHIFTS,
  type DayShift,
  YEARLY_AUDIENCES,
  YEARLY_CYCLES,
  type YearlyAudience,
  type YearlyCycle,
} from '#domain/yearly-round';
import {
  ChoiceField,
  DayField,
  FlagField,
  IdField,
  IntField,
  ListField,
  TextField,
  VersionField,
} from '../http/fields.ts';
import { PageQuery } from '../http/paging.ts';
import { CYCLE_WORDS, TaskMilestonePart } from '../targets/decomposition.dto.ts';
import { YearField } from '../targets/target.dto.ts';

const NOT_BLANK = { pattern: /\S/, message: '不能只填空格' };
const SHIFT_WORDS = '遇非工作日：before 提前；after 顺延';
const AUDIENCE_WORDS = 'units 本机构下的每个单位；unit 一个单位；office 本机构';
const TITLE = { max: 200, ...NOT_BLANK, description: '{year}、{lastYear} 代表年度和上一年度' };
const MONTH = { min: 1, max: 12, example: 3 };
const DAY = { min: 1, max: 31, example: 31 };

export class TemplatesQuery extends PageQuery {
  @IdField({ inQuery: true, optional: true, description: '督办机构' }) readonly officeId?: number;
}

class YearlyMilestonePart {
  @TextField({ max: 200, ...NOT_BLANK, example: '报告初稿完成' }) readonly name!: string;
  @IntField(MONTH) readonly month!: number;
  @IntField(DAY) readonly day!: number;
}

export class NewTemplateBody {
  @IdField({ description: '督办机构' }) readonly officeId!: number;
  @TextField({ ...TITLE, example: '公开{lastYear}年度法治政府建设情况报告' }) readonly title!: string;
  @TextField({ max: 5_000, ...NOT_BLANK, description: '要求' }) readonly measure!: string;
  @TextField({ max: 500, nullable: true, optional: true, description: '依据' }) readonly basis:
    string | null = null;
  @IntField(MONTH) readonly dueMonth!: number;
  @IntField(DAY) readonly dueDay!: number;
  @ChoiceField(DAY_SHIFTS, { optional: true, description: SHIFT_WORDS }) readonly shift: DayShift = 'before';
  @ChoiceField(YEARLY_AUDIENCES, { description: AUDIENCE_WORDS }) readonly audience!: YearlyAudience;
  @IdField({ nullable: true, optional: true, description: '面向一个单位时是哪个' })
  readonly unitId: number | null = null;
  @ChoiceField(YEARLY_CYCLES, { optional: true, description: CYCLE_WORDS })
  readonly reportingCycle: YearlyCycle = 'none';
  @ListField(() => YearlyMilestonePart, { max: 20, optional: true })
  readonly milestones: YearlyMilestonePart[] = [];
}

export class TemplateEditBody {
  @VersionField() readonly version!: number;
  @FlagField({ optional: true, description: 'false 停用' }) readonly enabled?: boolean;
  @TextField({ ...TITLE, optional: true }) readonly title?: string;
  @TextField({ max: 5_000, ...NOT_BLANK, optional: true }) readonly measure?: string;
  @TextField({ max: 500, nullable: true, optional: true }) readonly basis?: string | null;
  @IntField({ ...MONTH, optional: true }) readonly dueMonth?: number;
  @IntField({ ...DAY, optional: true }) readonly dueDay?: number;
  @ChoiceField(DAY_SHIFTS, { optional: true, description: SHIFT_WORDS }) readonly shift?: DayShift;
  @ChoiceField(YEARLY_AUDIENCES, { optional: true, description: AUDIENCE_WORDS })
  readonly audience?: YearlyAudience;
  @IdField({ nullable: true, optional: true }) readonly unitId?: number | null;
  @ChoiceField(YEARLY_CYCLES, { optional: true, description: CYCLE_WORDS })
  readonly reportingCycle?: YearlyCycle;
  @ListField(() => YearlyMilestonePart, { max: 20, optional: true })
  readonly milestones?: YearlyMilestonePart[];
}

export class TemplateAnswer {
  @IdField() readonly id!: number;
  @IdField() readonly officeId!: number;
  @TextField({ max: 200 }) readonly officeName!: string;
  @TextField({ max: 60, example: 'annual-report-public' }) readonly key!: string;
  @IntField({
    min: 1,
    max: 1_000_000,
    nullable: true,
    description: '取自产品清单的版次；本机构自建的为 null',
  })
  readonly edition!: number | null;
  @TextField({ max: 200 }) readonly title!: string;
  @TextField({ max: 5_000 }) readonly measure!: string;
  @TextField({ max: 500, nullable: true, description: '依据' }) readonly basis!: string | null;
  @IntField(MONTH) readonly dueMonth!: number;
  @IntField(DAY) readonly dueDay!: number;
  @ChoiceField(DAY_SHIFTS, { description: SHIFT_WORDS }) readonly shift!: string;
  @ChoiceField(YEARLY_AUDIENCES, { description: AUDIENCE_WORDS }) readonly audience!: string;
  @IdField({ nullable: true }) readonly unitId!: number | null;
  @TextField({ max: 200, nullable: true }) readonly unitName!: string | null;
  @ChoiceField(YEARLY_CYCLES, { description: CYCLE_WORDS }) readonly reportingCycle!: string;
  @ListField(() => YearlyMilestonePart) readonly milestones!: readonly YearlyMilestonePart[];
  @FlagField() readonly enabled!: boolean;
  @VersionField() readonly version!: number;
}

export class RoundBody {
  @IdField({ description: '督办机构' }) readonly officeId!: number;
  @YearField() readonly year!: number;
  @ListField('id', { optional: true, description: '例行工作；不填为全部启用的' })
  readonly templateIds?: number[];
  @ListField('id', { optional: true, description: '单位；不填为全部' }) readonly unitIds?: number[];
}

export class ApplyBody {
  @IdField({ description: '督办机构' }) readonly officeId!: number;
  @YearField() readonly year!: number;
  @ListField('id', { min: 1, description: '例行工作' }) readonly templateIds!: number[];
  @ListField('id', { optional: true, description: '单位；不填为全部' }) readonly unitIds?: number[];
}

class RoundTaskAnswer {
  @IdField() readonly templateId!: number;
  @IdField() readonly unitId!: number;
  @TextField({ max: 200 }) readonly unitName!: string;
  @TextField({ max: 200 }) readonly title!: string;
  @TextField({ max: 5_000 }) readonly measure!: string;
  @TextField({ max: 500, nullable: true }) readonly basis!: string | null;
  @DayField({ description: '工作日' }) readonly dueOn!: Day;
  @FlagField({ description: '该年度节假日安排尚未公布，日期可能变动' }) readonly provisional!: boolean;
  @ListField(() => TaskMilestonePart, { description: '下达时可用的节点' })
  readonly milestones!: readonly TaskMilestonePart[];
  @ChoiceField(YEARLY_CYCLES, { description: CYCLE_WORDS }) readonly reportingCycle!: string;
  @ChoiceField(['new', 'made', 'past'], { description: 'new 将生成；made 已生成；past 时限已过，不生成' })
  readonly state!: string;
  @IdField({ nullable: true }) readonly taskId!: number | null;
  @TextField({ max: 60, nullable: true }) readonly taskCode!: string | null;
}

class WithoutUnitAnswer {
  @IdField() readonly templateId!: number;
  @TextField({ max: 200 }) readonly title!: string;
}

export class RoundAnswer {
  @ListField(() => RoundTaskAnswer, { max: 100_000 }) readonly tasks!: readonly RoundTaskAnswer[];
  @ListField(() => WithoutUnitAnswer, { description: '面向一个单位而尚未选定单位的' })
  readonly withoutUnit!: readonly WithoutUnitAnswer[];
}
