import { INDICATOR_OPS, type IndicatorOp } from '#domain/target';
import { ChoiceField, IdField, NumberField, TextField } from '../http/fields.ts';

export const DIRECTIONS = ['up', 'down', 'none'] as const;
export const INDICATOR_KINDS = [
  'numeric',
  'coverage',
  'trend',
  'rank',
  'frequency',
  'approx',
  'qualitative',
] as const;

export const OP_WORDS = 'up 提升；down 下降；rank 位次不低于；≈ 约为';
export const DIRECTION_WORDS = 'up 上升；down 下降；none 不论升降';
export const KIND_WORDS =
  'numeric 数值；coverage 覆盖率；trend 趋势；rank 位次；frequency 频次；approx 约数；qualitative 定性';

export class IndicatorBody {
  @TextField({ max: 200, pattern: /\S/, message: '不能只填空格', example: '行政诉讼败诉率' })
  readonly name!: string;
  @ChoiceField(INDICATOR_OPS, { description: OP_WORDS, example: '<=' }) readonly op!: IndicatorOp;
  @NumberField({ nullable: true, description: '按原文的单位；没有数值为 null', example: 5 })
  readonly value!: number | null;
  @TextField({ max: 40, nullable: true, optional: true, example: '%' }) readonly unit?: string | null;
  @ChoiceField(DIRECTIONS, { optional: true, description: DIRECTION_WORDS })
  readonly direction: string = 'none';
  @ChoiceField(INDICATOR_KINDS, { optional: true, description: KIND_WORDS })
  readonly kind: string = 'numeric';
  @TextField({ max: 500, nullable: true, optional: true, description: '原文' })
  readonly quote?: string | null;
}

export class IndicatorAnswer {
  @IdField() readonly id!: number;
  @TextField({ max: 200, example: '行政诉讼败诉率' }) readonly name!: string;
  @ChoiceField(INDICATOR_OPS, { description: OP_WORDS, example: '<=' }) readonly op!: string;
  @NumberField({ nullable: true, example: 5 }) readonly value!: number | null;
  @TextField({ max: 40, nullable: true, example: '%' }) readonly unit!: string | null;
  @ChoiceField(DIRECTIONS, { description: DIRECTION_WORDS }) readonly direction!: string;
  @ChoiceField(INDICATOR_KINDS, { description: KIND_WORDS }) readonly kind!: string;
  @TextField({ max: 500, nullable: true, description: '原文' }) readonly quote!: string | null;
}
