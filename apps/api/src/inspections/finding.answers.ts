import { FINDING_KINDS, type FindingKind } from '#domain/inspection';
import { rectificationLife, type RectificationState } from '#domain/rectification';
import type { Day } from '#domain/shared';
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

const NAME = 200;
const WORDS = 10_000;
const Kind = () => ChoiceField(FINDING_KINDS, { description: 'problem 一般问题、false_figures 数据不实' });

export class InspectionFindingAnswer {
  @IdField() readonly id!: number;
  @VersionField() readonly version!: number;
  @IdField() readonly inspectionId!: number;
  @IdField() readonly unitId!: number;
  @TextField({ max: NAME }) readonly unitName!: string;
  @Kind() readonly kind!: FindingKind;
  @TextField({ max: WORDS, description: '事实' }) readonly fact!: string;
  @TextField({ max: WORDS, description: '证据' }) readonly evidence!: string;
  @TextField({ max: WORDS, nullable: true, description: '违反的规定' }) readonly basis!: string | null;
  @TextField({ max: WORDS, description: '整改要求' }) readonly demand!: string;
  @IntField({ min: 1, max: 366, description: '整改期限，日历天数' }) readonly completionDays!: number;
  @DayField({ nullable: true, description: '整改期限；签发前为 null' }) readonly completeBy!: Day | null;
  @IdField({ nullable: true, description: '数据不实的任务' }) readonly taskId!: number | null;
  @TextField({ max: NAME, nullable: true }) readonly taskCode!: string | null;
  @TextField({ max: 1_000, nullable: true }) readonly taskTitle!: string | null;
  @IdField({ nullable: true, description: '数据不实的填报' }) readonly reportId!: number | null;
  @IdField({ nullable: true, description: '由此办理的督办件' }) readonly caseId!: number | null;
  @IntField({
    min: 0,
    max: 3,
    nullable: true,
    description: '督办件现在的级别；为2的自动进入三级，低于2的须由人写明理由直接启动',
  })
  readonly caseLevel!: number | null;
  @IdField({ nullable: true, description: '整改事项；签发前为 null' }) readonly itemId!: number | null;
  @TextField({ max: NAME, nullable: true, example: 'ZG-2024-0001' }) readonly itemCode!: string | null;
  @ChoiceField(Object.keys(rectificationLife.states), { nullable: true, description: '整改状态' })
  readonly itemStatus!: RectificationState | null;
  @InstantField({ nullable: true, description: '经复核撤销的时间' }) readonly setAsideAt!: Date | null;
  @IntField({ min: 0, max: 1_000, description: '附件数，附件属于 finding:ID' }) readonly attachments!: number;
}

export class InspectionFindingsAnswer {
  @ListField('id', { description: '登记的问题，先后同提交' }) readonly findingIds!: readonly number[];
}

export class ConclusionFindingPart {
  @IdField() readonly findingId!: number;
  @IntField({ min: 1, max: 1e6, description: '在整份文书中的序号' }) readonly nth!: number;
  @Kind() readonly kind!: FindingKind;
  @TextField({ max: WORDS }) readonly fact!: string;
  @TextField({ max: WORDS }) readonly evidence!: string;
  @TextField({ max: WORDS, nullable: true }) readonly basis!: string | null;
  @TextField({ max: WORDS }) readonly demand!: string;
  @DayField() readonly planDueOn!: Day;
  @DayField() readonly completeBy!: Day;
}

export class ConclusionUnitPart {
  @IdField() readonly unitId!: number;
  @TextField({ max: NAME }) readonly unitName!: string;
  @TextField({ min: 0, max: WORDS }) readonly assessment!: string;
  @ListField(() => ConclusionFindingPart, { max: 2_000 })
  readonly findings!: readonly ConclusionFindingPart[];
}

export class ConclusionContentPart {
  @TextField({ max: 1_000 }) readonly title!: string;
  @TextField({ max: NAME, description: '发文机关' }) readonly issuer!: string;
  @TextField({ max: WORDS, description: '依据、时间和督察组' }) readonly opening!: string;
  @TextField({ max: WORDS, description: '总体情况' }) readonly summary!: string;
  @ListField(() => ConclusionUnitPart, { description: '各单位的问题；被督察单位只看到本单位的' })
  readonly parts!: readonly ConclusionUnitPart[];
  @ListField('text', { description: '整改要求' }) readonly demands!: readonly string[];
  @TextField({ max: WORDS, description: '申请复核的权利' }) readonly rights!: string;
}

export class ConclusionAnswer {
  @IdField() readonly inspectionId!: number;
  @TextField({ max: NAME, example: '云法督〔2024〕3号' }) readonly number!: string;
  @TextField({ max: NAME, example: '专项督察通知' }) readonly documentName!: string;
  @DayField() readonly issuedOn!: Day;
  @TextField({ max: NAME, nullable: true, description: '签发人' }) readonly signedByName!: string | null;
  @PartField(() => ConclusionContentPart) readonly content!: ConclusionContentPart;
  @ListField('text', { max: 5_000, description: '正文，逐行' }) readonly lines!: readonly string[];
}

const Count = (description: string) => IntField({ min: 0, max: 1e9, description });

export class InspectionFiguresAnswer {
  @Count('督察次数') readonly inspections!: number;
  @Count('联合开展的次数') readonly joint!: number;
  @Count('督察文书件数') readonly documents!: number;
  @Count('被督察单位数') readonly units!: number;
  @Count('问题数') readonly problems!: number;
  @Count('数据不实的问题数') readonly falseFigures!: number;
  @Count('已销号的问题数') readonly closed!: number;
  @NumberField({ min: 0, max: 100, nullable: true, description: '整改率，百分数', example: 98.5 })
  readonly closingRate!: number | null;
  @Count('复核件数') readonly reviews!: number;
  @Count('变更结论的件数') readonly upheld!: number;
}

export class InspectionDefinitionAnswer {
  @TextField({ max: 50, example: 'closingRate' }) readonly figure!: string;
  @TextField({ max: 500, description: '口径' }) readonly definition!: string;
}

export class InspectionYearAnswer {
  @IntField({ min: 2000, max: 2100 }) readonly year!: number;
  @PartField(() => InspectionFiguresAnswer) readonly figures!: InspectionFiguresAnswer;
  @ListField(() => InspectionDefinitionAnswer, { description: '各项数字的口径' })
  readonly definitions!: readonly InspectionDefinitionAnswer[];
}
