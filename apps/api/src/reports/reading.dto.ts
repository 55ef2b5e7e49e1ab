import { INDICATOR_OPS, type IndicatorOp } from '#domain/target';
import { type Standing, STANDING_NAMES } from '#domain/task';
import { REPORT_STATUSES, type ReportStatus } from '#features/tasks';
import type { Day } from '#domain/shared';
import { ChoiceField, DayField, IdField, NumberField, TextField } from '../http/fields.ts';
import { PageQuery } from '../http/paging.ts';

/** What a unit measured of an indicator. */
export class ReadingPart {
  @IdField({ description: '任务所属年度目标的指标' })
  readonly indicatorId!: number;

  @NumberField({ description: '数值，以指标的计量单位计', example: 98.5 })
  readonly value!: number;

  @TextField({ max: 20, optional: true, nullable: true, description: '计量单位；与指标不一致时拒收' })
  readonly unit?: string | null;

  @DayField({ description: '数值的截止日期，不晚于今天' })
  readonly asOfOn!: Day;

  @NumberField({ optional: true, nullable: true, description: '上年同期数，用于判断提升或下降' })
  readonly previous?: number | null;
}

export class NamedReadingAnswer {
  @IdField() readonly indicatorId!: number;
  @TextField({ max: 500 }) readonly indicatorName!: string;
  @NumberField() readonly value!: number;
  @TextField({ max: 20, nullable: true }) readonly unit!: string | null;
  @DayField() readonly asOfOn!: Day;
  @NumberField({ nullable: true }) readonly previous!: number | null;
}

export class PromisedIndicatorAnswer {
  @IdField() readonly id!: number;
  @TextField({ max: 500 }) readonly name!: string;
  @ChoiceField(INDICATOR_OPS) readonly op!: IndicatorOp;
  @NumberField({ nullable: true, description: '要求达到的数值；没有写明为 null' }) readonly value!:
    number | null;
  @TextField({ max: 20, nullable: true }) readonly unit!: string | null;
}

/** A promise beside its latest figure. */
export class IndicatorStandingAnswer extends PromisedIndicatorAnswer {
  @IdField() readonly indicatorId!: number;
  @NumberField({ nullable: true, description: '最近一次填报的数值' }) readonly reading!: number | null;
  @DayField({ nullable: true }) readonly asOfOn!: Day | null;
  @ChoiceField(Object.keys(STANDING_NAMES), { description: Object.values(STANDING_NAMES).join('、') })
  readonly standing!: Standing;
  @TextField({ max: 1000, description: '对照的说明' }) readonly why!: string;
}

export class ReadingsQuery extends PageQuery {
  @IdField({ inQuery: true, optional: true, description: '只看一个指标' })
  readonly indicatorId?: number;
}

/** A point of the curve. */
export class ReadingPointAnswer extends NamedReadingAnswer {
  @IdField() readonly id!: number;
  @IdField() readonly reportId!: number;
  @ChoiceField(REPORT_STATUSES) readonly reportStatus!: ReportStatus;
  @IdField() readonly taskId!: number;
  @TextField({ max: 500 }) readonly taskTitle!: string;
  @IdField() readonly unitId!: number;
  @TextField({ max: 200 }) readonly unitName!: string;
}
