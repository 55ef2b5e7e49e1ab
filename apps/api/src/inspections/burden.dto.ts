import { REQUEST_KINDS, type RequestKind } from '#domain/inspection';
import {
  ChoiceField,
  IdField,
  IntField,
  ListField,
  NumberField,
  PartField,
  TextField,
} from '../http/fields.ts';
import { PageQuery } from '../http/paging.ts';
import { UnitRequestAnswer } from './inspection.answers.ts';

const Year = () => IntField({ min: 2000, max: 2100, inQuery: true, description: '年度', example: 2024 });

export class BurdenQuery extends PageQuery {
  @Year() readonly year!: number;
  @IdField({ inQuery: true, optional: true, description: '只看一个督办机构的单位' })
  readonly officeId?: number;
  @IdField({ inQuery: true, optional: true, description: '只看一个单位' }) readonly unitId?: number;
}

export class BurdenRequestQuery extends PageQuery {
  @IdField({ inQuery: true, description: '单位' }) readonly unitId!: number;
  @Year() readonly year!: number;
  @IntField({ min: 1, max: 12, inQuery: true, optional: true, description: '月份，缺省为全年' })
  readonly month?: number;
  @ChoiceField(REQUEST_KINDS, { optional: true, description: '只看一种要求' }) readonly kind?: RequestKind;
}

export class BurdenDuplicateQuery extends PageQuery {
  @IdField({ inQuery: true, description: '单位' }) readonly unitId!: number;
  @Year() readonly year!: number;
  @IntField({ min: 1, max: 12, inQuery: true, optional: true, description: '月份，缺省为全年' })
  readonly month?: number;
}

const Count = (description: string) => IntField({ min: 0, max: 1e9, description });

export class BurdenMonthAnswer {
  @IntField({ min: 1, max: 12 }) readonly month!: number;
  @Count('下达任务') readonly task!: number;
  @Count('要求填报') readonly report!: number;
  @Count('督办文书') readonly notice!: number;
  @Count('约谈') readonly interview!: number;
  @Count('督察') readonly inspection!: number;
  @Count('述法') readonly duty_report!: number;
  @Count('合计') readonly total!: number;
  @Count('其中与本年度先前的要求重复的') readonly duplicates!: number;
}

export class UnitBurdenAnswer {
  @IdField() readonly unitId!: number;
  @TextField({ max: 200 }) readonly unitName!: string;
  @Count('全年合计') readonly total!: number;
  @Count('全年重复') readonly duplicates!: number;
  @ListField(() => BurdenMonthAnswer, { description: '逐月，1月到12月' })
  readonly months!: readonly BurdenMonthAnswer[];
}

export class DuplicateRequestAnswer {
  @PartField(() => UnitRequestAnswer, { description: '先前的要求' }) readonly earlier!: UnitRequestAnswer;
  @PartField(() => UnitRequestAnswer, { description: '后来的要求' }) readonly later!: UnitRequestAnswer;
  @NumberField({ min: 0, max: 1, description: '文字的相似程度，0 到 1' }) readonly similarity!: number;
}
