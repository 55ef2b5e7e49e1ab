import type { Day } from '#domain/shared';
import { targetLife, type TargetState } from '#domain/target';
import { TASK_LIGHT_NAMES, type TaskLight, taskLife } from '#domain/task';
import { TARGET_SORTS, TARGET_STEPS, type TargetSort } from '#features/targets';
import {
  ChoiceField,
  DayField,
  IdField,
  InstantField,
  IntField,
  ListField,
  NumberField,
  PartField,
  TextField,
  VersionField,
} from '../http/fields.ts';
import { PageQuery } from '../http/paging.ts';
import { IndicatorAnswer, IndicatorBody } from './indicator.dto.ts';
import { JudgedFiguresAnswer } from './judged-figures.dto.ts';

const NOT_BLANK = { pattern: /\S/, message: '不能只填空格' };
const STATES = Object.keys(targetLife.states) as TargetState[];
const LIGHTS = Object.keys(TASK_LIGHT_NAMES) as TaskLight[];
const wordsOf = (names: Readonly<Record<string, string>>) =>
  Object.entries(names)
    .map(([key, name]) => `${key} ${name}`)
    .join('；');
const VERDICTS = ['met', 'partly_met', 'not_met'] as const;

export const YearField = (options: { readonly inQuery?: boolean; readonly optional?: boolean } = {}) =>
  IntField({ min: 1990, max: 2100, example: 2024, ...options });

export class TargetsQuery extends PageQuery {
  @YearField({ inQuery: true, optional: true }) readonly planYear?: number;
  @IdField({ inQuery: true, optional: true, description: '督办机构' }) readonly officeId?: number;
  @IdField({ inQuery: true, optional: true, description: '牵头单位' }) readonly leadUnitId?: number;
  @ChoiceField(STATES, { optional: true, description: wordsOf(targetLife.states) })
  readonly status?: TargetState;
  @IdField({ inQuery: true, optional: true, description: '来源报告' }) readonly reportId?: number;
  @TextField({ max: 100, optional: true, description: '编号、名称或内容的一部分' }) readonly text?: string;
  @ChoiceField(TARGET_SORTS, { optional: true, description: '缺省 -planYear，新的年度在前' })
  readonly sort?: TargetSort;
}

export class NewTargetBody {
  @IdField({ description: '督办机构' }) readonly officeId!: number;
  @YearField() readonly planYear!: number;
  @TextField({ max: 60, ...NOT_BLANK, optional: true, description: '编号；不填由系统给出' })
  readonly code?: string;
  @TextField({ max: 200, ...NOT_BLANK, example: '压降行政败诉' }) readonly title!: string;
  @TextField({ max: 5_000, ...NOT_BLANK, example: '全年败诉率控制在5%以内。' }) readonly summary!: string;
  @IdField({ nullable: true, optional: true, description: '牵头单位' }) readonly leadUnitId?: number | null;
  @ListField(() => IndicatorBody, { max: 50, optional: true }) readonly indicators: IndicatorBody[] = [];
}

export class TargetEditBody {
  @VersionField() readonly version!: number;
  @TextField({ max: 200, ...NOT_BLANK, optional: true }) readonly title?: string;
  @TextField({ max: 5_000, ...NOT_BLANK, optional: true }) readonly summary?: string;
  @IdField({ nullable: true, optional: true, description: '牵头单位；null 为不指定' })
  readonly leadUnitId?: number | null;
  @ListField(() => IndicatorBody, { max: 50, optional: true, description: '替换全部指标' })
  readonly indicators?: IndicatorBody[];
}

export class TargetVersionBody {
  @VersionField() readonly version!: number;
}

export class WithdrawTargetBody {
  @VersionField() readonly version!: number;
  @TextField({ max: 500, ...NOT_BLANK, example: '上级已统一部署，不再单列。' }) readonly reason!: string;
}

class ReadingBody {
  @IdField() readonly indicatorId!: number;
  @NumberField({ nullable: true, description: '实际完成值；无法测得为 null', example: 4.2 })
  readonly value!: number | null;
  @NumberField({ nullable: true, optional: true, description: '上年同一数值' })
  readonly previous?: number | null;
  @TextField({ max: 500, optional: true, description: '数据来源', example: '法院通报' })
  readonly note?: string;
}

export class JudgeBody {
  @VersionField() readonly version!: number;
  @ChoiceField(VERDICTS, { description: 'met 已实现；partly_met 部分实现；not_met 未实现' })
  readonly verdict!: (typeof VERDICTS)[number];
  @TextField({ max: 2_000, ...NOT_BLANK, description: '评定理由', example: '全年败诉率低于控制数。' })
  readonly judgement!: string;
  @ListField(() => ReadingBody, { max: 50, optional: true }) readonly readings: ReadingBody[] = [];
}

class TargetNameAnswer {
  @IdField() readonly id!: number;
  @TextField({ max: 60, example: 'MB-2024-3-01' }) readonly code!: string;
  @TextField({ max: 200 }) readonly title!: string;
  @ChoiceField(STATES, { description: wordsOf(targetLife.states) }) readonly status!: string;
  @YearField() readonly planYear!: number;
  @IdField() readonly officeId!: number;
  @TextField({ max: 200 }) readonly officeName!: string;
  @IdField({ nullable: true }) readonly leadUnitId!: number | null;
  @TextField({ max: 200, nullable: true }) readonly leadUnitName!: string | null;
  @VersionField() readonly version!: number;
}

const CountField = (description: string) => IntField({ min: 0, max: 2 ** 31 - 1, description, example: 3 });

export class TargetItemAnswer extends TargetNameAnswer {
  @IdField({ nullable: true }) readonly reportId!: number | null;
  @TextField({ max: 500, nullable: true }) readonly reportTitle!: string | null;
  @TextField({ max: 40, nullable: true, description: '原文序号', example: '一是' })
  readonly sourceOrdinal!: string | null;
  @CountField('指标数') readonly indicators!: number;
  @CountField('可见的任务数') readonly tasks!: number;
  @CountField('已完成') readonly done!: number;
  @CountField('未办结') readonly open!: number;
  @CountField('逾期') readonly overdue!: number;
}

class SourceAnswer {
  @IdField() readonly reportId!: number;
  @TextField({ max: 200 }) readonly issuer!: string;
  @TextField({ max: 500 }) readonly title!: string;
  @YearField() readonly reportYear!: number;
  @TextField({ max: 500, description: '工作安排部分的标题' }) readonly planHeading!: string;
  @IdField({ nullable: true, description: '报告导入' }) readonly importId!: number | null;
  @TextField({ max: 40, nullable: true, description: '原文序号' }) readonly ordinal!: string | null;
  @IntField({
    min: 0,
    max: 2 ** 31 - 1,
    nullable: true,
    description: '在正文中的起点（JavaScript 字符下标）',
  })
  readonly start!: number | null;
  @IntField({ min: 0, max: 2 ** 31 - 1, nullable: true, description: '终点，不含' })
  readonly end!: number | null;
  @TextField({ max: 1_000_000, nullable: true, description: '原文；未存正文为 null' })
  readonly quote!: string | null;
}

class TaskOfTargetAnswer {
  @IdField() readonly id!: number;
  @TextField({ max: 60 }) readonly code!: string;
  @TextField({ max: 200 }) readonly title!: string;
  @IdField() readonly leadUnitId!: number;
  @TextField({ max: 200 }) readonly leadUnitName!: string;
  @ChoiceField(Object.keys(taskLife.states), { description: wordsOf(taskLife.states) })
  readonly status!: string;
  @DayField() readonly dueOn!: Day;
  @DayField({ description: '最初给出的期限' }) readonly originalDueOn!: Day;
  @DayField({ nullable: true }) readonly completedOn!: Day | null;
  @ChoiceField(LIGHTS, { nullable: true, description: `草稿为 null；${wordsOf(TASK_LIGHT_NAMES)}` })
  readonly light!: TaskLight | null;
}

class LightsAnswer implements Record<TaskLight, number> {
  @CountField('正常') readonly normal!: number;
  @CountField('临期') readonly near!: number;
  @CountField('逾期') readonly overdue!: number;
  @CountField('中止') readonly suspended!: number;
  @CountField('完成') readonly done!: number;
  @CountField('撤销') readonly withdrawn!: number;
}

class JudgementAnswer {
  @ChoiceField(VERDICTS) readonly verdict!: string;
  @TextField({ max: 2_000 }) readonly judgement!: string;
  @InstantField() readonly judgedAt!: Date;
  @PartField(() => JudgedFiguresAnswer, { nullable: true, description: '评定时的指标数值和任务完成情况' })
  readonly figures!: JudgedFiguresAnswer | null;
}

export class TargetAnswer extends TargetNameAnswer {
  @TextField({ max: 5_000 }) readonly summary!: string;
  @ListField(() => IndicatorAnswer) readonly indicators!: readonly IndicatorAnswer[];
  @PartField(() => SourceAnswer, { nullable: true, description: '来源；手工建立的为 null' })
  readonly source!: SourceAnswer | null;
  @ListField(() => TaskOfTargetAnswer, { description: '可见的任务' })
  readonly tasks!: readonly TaskOfTargetAnswer[];
  @PartField(() => LightsAnswer, { description: '可见任务按状态灯计数，草稿不计' })
  readonly lights!: LightsAnswer;
  @PartField(() => JudgementAnswer, { nullable: true }) readonly judgement!: JudgementAnswer | null;
  @TextField({ max: 500, nullable: true }) readonly withdrawalReason!: string | null;
  @ListField('text', {
    description: `本人现在可以办理：${TARGET_STEPS.join('、')}`,
    example: ['judge', 'withdraw'],
  })
  readonly offers!: readonly string[];
}
