import type { Day } from '#domain/shared';
import {
  ChoiceField,
  DayField,
  IdField,
  InstantField,
  IntField,
  ListField,
  PartField,
  TextField,
  VersionField,
} from '../http/fields.ts';
import { PromisedIndicatorAnswer, ReadingPart } from './reading.dto.ts';
import { PERIOD, PURPOSES } from './report.dto.ts';

type Purpose = (typeof PURPOSES)[number];

export class ReportDraftQuery {
  @TextField({
    ...PERIOD,
    min: 0,
    optional: true,
    description: '填报期的名称；缺省为最早未报的一期，空为不按期',
  })
  readonly period?: string;
}

export class ReportDraftBody {
  @ChoiceField(PURPOSES)
  readonly purpose!: Purpose;

  @TextField({ ...PERIOD, min: 0, optional: true })
  readonly period?: string;

  @IntField({ min: 0, max: 100, optional: true, nullable: true })
  readonly percent?: number | null;

  @TextField({ min: 0, max: 20_000 })
  readonly body!: string;

  @ListField(() => ReadingPart, { max: 100, optional: true })
  readonly readings?: ReadingPart[];

  @VersionField({ optional: true, description: '所见草稿的版本；还没有草稿时不填' })
  readonly version?: number;
}

export class ReportSentBackAnswer {
  @IdField() readonly reportId!: number;
  @TextField({ max: 2000, nullable: true }) readonly reason!: string | null;
  @DayField({ nullable: true }) readonly resubmitOn!: Day | null;
}

export class ReportDraftAnswer {
  @IdField({ nullable: true, description: '保存后才有；附件的 subject 写 report_draft:12，报送后归入填报' })
  readonly id!: number | null;
  @IdField() readonly taskId!: number;
  @IdField() readonly unitId!: number;
  @TextField({ min: 0, max: 60 }) readonly period!: string;
  @ChoiceField(PURPOSES) readonly purpose!: Purpose;
  @IntField({ min: 0, max: 100, nullable: true }) readonly percent!: number | null;
  @TextField({ min: 0, max: 20_000 }) readonly body!: string;
  @ListField(() => ReadingPart) readonly readings!: readonly ReadingPart[];
  @VersionField({ nullable: true, description: '草稿的版本；还没有保存过为 null' })
  readonly version!: number | null;
  @InstantField({ nullable: true }) readonly savedAt!: Date | null;
  @IdField({ nullable: true, description: '数值和比例取自哪一次填报' }) readonly prefilledFrom!:
    number | null;
  @PartField(() => ReportSentBackAnswer, { nullable: true, description: '上一次填报被退回时的意见' })
  readonly sentBack!: ReportSentBackAnswer | null;
  @ListField(() => PromisedIndicatorAnswer, { description: '可以填报数值的指标' })
  readonly indicators!: readonly PromisedIndicatorAnswer[];
}
