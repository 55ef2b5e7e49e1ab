import {
  FIGURE_DEFINITIONS,
  type FigureName,
  RECTIFICATION_SOURCES,
  type RectificationSource,
} from '#domain/rectification';
import {
  ChoiceField,
  IdField,
  IntField,
  ListField,
  NumberField,
  PartField,
  TextField,
} from '../http/fields.ts';
import { SOURCE_NOTE } from './item.answers.ts';

export class FiguresQuery {
  @IntField({ min: 2000, max: 2100, inQuery: true, description: '年度', example: 2024 })
  readonly year!: number;
  @IdField({ inQuery: true, optional: true, description: '只计一个督办机构' }) readonly officeId?: number;
  @IdField({ inQuery: true, optional: true, description: '只计一个整改单位' }) readonly unitId?: number;
}

const Count = (name: FigureName) => IntField({ min: 0, max: 1e9, description: FIGURE_DEFINITIONS[name] });
const Rate = (name: FigureName) =>
  NumberField({ min: 0, max: 100, nullable: true, description: FIGURE_DEFINITIONS[name], example: 98.5 });

export class RectificationFiguresAnswer {
  @Count('opened') readonly opened!: number;
  @Count('closed') readonly closed!: number;
  @Count('open') readonly open!: number;
  @Count('overdue') readonly overdue!: number;
  @Count('reopened') readonly reopened!: number;
  @Count('relapsed') readonly relapsed!: number;
  @Rate('closingRate') readonly closingRate!: number | null;
  @Rate('relapseRate') readonly relapseRate!: number | null;
}

export class SourceFiguresAnswer {
  @ChoiceField(RECTIFICATION_SOURCES, { description: SOURCE_NOTE }) readonly source!: RectificationSource;
  @PartField(() => RectificationFiguresAnswer) readonly figures!: RectificationFiguresAnswer;
}

export class FigureDefinitionAnswer {
  @TextField({ max: 50, example: 'closingRate' }) readonly figure!: string;
  @TextField({ max: 500, description: '口径' }) readonly definition!: string;
}

export class YearFiguresAnswer {
  @IntField({ min: 2000, max: 2100 }) readonly year!: number;
  @Count('issued') readonly issued!: number;
  @PartField(() => RectificationFiguresAnswer) readonly total!: RectificationFiguresAnswer;
  @ListField(() => SourceFiguresAnswer, { description: '按来源，没有问题的来源不列' })
  readonly bySource!: readonly SourceFiguresAnswer[];
  @ListField(() => FigureDefinitionAnswer, { description: '各项数字的口径' })
  readonly definitions!: readonly FigureDefinitionAnswer[];
}
