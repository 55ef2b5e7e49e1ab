import { DOCUMENT_KINDS } from '#domain/notice';
import type { Day } from '#domain/shared';
import {
  COUNT_KEYS,
  type CountKey,
  type Dimension,
  DIMENSIONS,
  FIGURE_KEYS,
  type FigureKey,
  LEVEL_NAMES,
  type OfficeLevel,
  SOURCES,
} from '#domain/statistics';
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
import { PageQuery } from '../http/paging.ts';

const Year = (optional = false) =>
  IntField({ min: 2000, max: 2100, inQuery: true, optional, description: '年度', example: 2024 });
const Month = () =>
  IntField({ min: 1, max: 12, inQuery: true, optional: true, description: '月份，缺省为全年' });
const Office = () => IdField({ inQuery: true, optional: true, description: '督办机构，缺省为可见的全部' });
const Unit = () => IdField({ inQuery: true, optional: true, description: '单位' });
const Level = () =>
  ChoiceField(Object.keys(LEVEL_NAMES), {
    optional: true,
    description: '督办机构的层级：city 市级、county 县级、township 乡级',
  });
const Source = () =>
  ChoiceField(SOURCES, { optional: true, description: '来源；只列出能按该来源区分的指标' });
const Kind = () => ChoiceField(DOCUMENT_KINDS, { optional: true, description: '文种；只列出文书的指标' });

export class StatisticsQuery {
  @Year() readonly year!: number;
  @Month() readonly month?: number;
  @Office() readonly officeId?: number;
  @Unit() readonly unitId?: number;
  @Level() readonly level?: OfficeLevel;
  @Source() readonly source?: string;
  @Kind() readonly kind?: string;
}

export class BreakdownQuery extends StatisticsQuery {
  @ChoiceField(DIMENSIONS, { description: 'month 月份；level 层级；source 来源；kind 文种' })
  readonly by!: Dimension;
}

export class UnitStatisticsQuery extends PageQuery {
  @Year() readonly year!: number;
  @Office() readonly officeId?: number;
  @Unit() readonly unitId?: number;
}

export class RecordsQuery extends PageQuery {
  @ChoiceField(COUNT_KEYS, { description: '数字的名称', example: 'tasks.overdue' })
  readonly figure!: CountKey;
  @Year(true) readonly year?: number;
  @Month() readonly month?: number;
  @Office() readonly officeId?: number;
  @Unit() readonly unitId?: number;
  @Level() readonly level?: OfficeLevel;
  @Source() readonly source?: string;
  @Kind() readonly kind?: string;
}

export class DashboardQuery {
  @Year() readonly year!: number;
  @Office() readonly officeId?: number;
}

const Key = () => ChoiceField(FIGURE_KEYS, { description: '指标', example: 'tasks.on_time_rate' });
const Amount = (description: string) => IntField({ min: 0, max: 1e9, description });
const List = (description: string, nullable = false) =>
  TextField({
    max: 500,
    nullable,
    description,
    example: '/api/statistics/records?figure=tasks.overdue&year=2024',
  });

export class FigureValueAnswer {
  @Key() readonly key!: FigureKey;
  @NumberField({ nullable: true, description: '数值；没有可计算的为 null' }) readonly value!: number | null;
  @Amount('分子，计数指标即为数值') readonly numerator!: number;
  @IntField({ min: 0, max: 1e9, nullable: true, description: '分母；不是比率的为 null' })
  readonly denominator!: number | null;
  @List('分子的清单') readonly list!: string;
  @List('分母的清单', true) readonly denominatorList!: string | null;
}

export class FigureAnswer extends FigureValueAnswer {
  @TextField({ max: 50, example: '按期完成率' }) readonly name!: string;
  @TextField({ max: 20, example: '%' }) readonly unit!: string;
  @TextField({ max: 300, description: '口径' }) readonly definition!: string;
  @TextField({ max: 50, description: '分子是什么', example: '按期完成' }) readonly numeratorWords!: string;
  @TextField({ max: 50, nullable: true, description: '分母是什么', example: '应办结任务' })
  readonly denominatorWords!: string | null;
  @NumberField({ nullable: true, description: '上一年全年的数值；按月查询的为上年同月' })
  readonly previous!: number | null;
}

export class StatisticsAnswer {
  @IntField({ min: 2000, max: 2100 }) readonly year!: number;
  @DayField({ description: '统计到哪一天' }) readonly asOf!: Day;
  @ListField(() => FigureAnswer) readonly figures!: readonly FigureAnswer[];
}

export class StatisticDefinitionAnswer {
  @Key() readonly key!: FigureKey;
  @TextField({ max: 50 }) readonly name!: string;
  @TextField({ max: 20 }) readonly unit!: string;
  @TextField({ max: 300 }) readonly definition!: string;
  @ChoiceField(COUNT_KEYS, { description: '分子' }) readonly numerator!: CountKey;
  @ChoiceField(COUNT_KEYS, { nullable: true, description: '分母' }) readonly denominator!: CountKey | null;
}

export class StatisticDefinitionsAnswer {
  @ListField(() => StatisticDefinitionAnswer) readonly figures!: readonly StatisticDefinitionAnswer[];
}

export class BreakdownRowAnswer {
  @TextField({ max: 50, description: '月份、层级、来源或文种', example: '7' }) readonly value!: string;
  @TextField({ max: 50, example: '7月' }) readonly name!: string;
  @ListField(() => FigureValueAnswer) readonly figures!: readonly FigureValueAnswer[];
}

export class BreakdownAnswer {
  @ListField(() => BreakdownRowAnswer) readonly rows!: readonly BreakdownRowAnswer[];
}

export class BurdenOfUnitAnswer {
  @Amount('全年被要求的次数') readonly total!: number;
  @Amount('其中与先前的要求重复的') readonly duplicates!: number;
  @NumberField({ min: 0, description: '平均每月被要求的次数' }) readonly perMonth!: number;
  @List('被要求的事项') readonly list!: string;
  @List('重复的要求') readonly duplicateList!: string;
}

export class UnitStatisticsAnswer {
  @IdField() readonly unitId!: number;
  @TextField({ max: 200 }) readonly unitName!: string;
  @ListField(() => FigureValueAnswer) readonly figures!: readonly FigureValueAnswer[];
  @PartField(() => BurdenOfUnitAnswer, { description: '减负台账' }) readonly burden!: BurdenOfUnitAnswer;
}

export class CountedUnitAnswer {
  @IdField() readonly id!: number;
  @TextField({ max: 200 }) readonly name!: string;
}

export class CountedRecordAnswer {
  @TextField({ max: 20, description: '记录的种类', example: 'task' }) readonly record!: string;
  @IdField() readonly id!: number;
  @TextField({ max: 200, nullable: true, description: '编号或文号' }) readonly code!: string | null;
  @TextField({ min: 0, max: 5_000 }) readonly title!: string;
  @TextField({ max: 200, description: '记录所在的页面', example: '/tasks/12' }) readonly path!: string;
  @IdField() readonly officeId!: number;
  @TextField({ max: 200 }) readonly officeName!: string;
  @ListField(() => CountedUnitAnswer, { description: '涉及的单位' })
  readonly units!: readonly CountedUnitAnswer[];
  @DayField({ description: '按哪一天计入；待办事项为从哪一天起等待' }) readonly on!: Day;
}
