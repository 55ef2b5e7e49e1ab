import {
  DUTY_GRADE_NAMES,
  DUTY_GRADES,
  DUTY_SUMMARY_DEFINITIONS,
  type DutyGrade,
  type DutyReportState,
  type DutySummary,
} from '#domain/duty-report';
import {
  ChoiceField,
  FlagField,
  IdField,
  IntField,
  ListField,
  NumberField,
  PartField,
  TextField,
} from '../http/fields.ts';
import { DimensionPart, REPORT_STATES } from './duty-cycle.dto.ts';

export const GRADE_NOTE = 'good 好、fair 较好、average 一般、poor 差';
const DEFINED = DUTY_SUMMARY_DEFINITIONS;

const Count = (description: string) => IntField({ min: 0, max: 1e9, description });
const Counted = (name: keyof DutySummary) => Count(DEFINED[name]);
const Rate = (name: keyof DutySummary) =>
  NumberField({ min: 0, max: 100, nullable: true, description: DEFINED[name], example: 96.5 });
const Average = (description: string) =>
  NumberField({ min: 0, max: 2_000, nullable: true, description, example: 88.5 });

export class GradeCountsAnswer {
  @Count(DUTY_GRADE_NAMES.good) readonly good!: number;
  @Count(DUTY_GRADE_NAMES.fair) readonly fair!: number;
  @Count(DUTY_GRADE_NAMES.average) readonly average!: number;
  @Count(DUTY_GRADE_NAMES.poor) readonly poor!: number;
}

export class DimensionAverageAnswer {
  @TextField({ max: 40 }) readonly key!: string;
  @Average('该项平均得分') readonly average!: number | null;
}

export class DutyEvaluationSummaryAnswer {
  @Count('应评人数，评议人在本人任职的单位回避，不计入') readonly entitled!: number;
  @Count('实评人数') readonly submitted!: number;
  @Average('平均得分；评议结束前为 null') readonly average!: number | null;
  @ListField(() => DimensionAverageAnswer) readonly dimensions!: readonly DimensionAverageAnswer[];
  @PartField(() => GradeCountsAnswer, { description: '民主测评票数；评议结束前均为 0' })
  readonly grades!: GradeCountsAnswer;
}

export class DutyTotalsAnswer {
  @Counted('units') readonly units!: number;
  @Counted('submitted') readonly submitted!: number;
  @Counted('onTime') readonly onTime!: number;
  @Counted('late') readonly late!: number;
  @Counted('missed') readonly missed!: number;
  @Rate('submissionRate') readonly submissionRate!: number | null;
  @Counted('onSite') readonly onSite!: number;
  @Counted('heard') readonly heard!: number;
  @Counted('evaluated') readonly evaluated!: number;
  @Counted('votes') readonly votes!: number;
  @Counted('votesEntitled') readonly votesEntitled!: number;
  @Average(DEFINED.average) readonly average!: number | null;
  @PartField(() => GradeCountsAnswer, { description: DEFINED.grades }) readonly grades!: GradeCountsAnswer;
  @Counted('problems') readonly problems!: number;
  @Counted('problemsClosed') readonly problemsClosed!: number;
  @Rate('closingRate') readonly closingRate!: number | null;
}

export class SummarisedUnitAnswer {
  @IdField() readonly dutyReportId!: number;
  @IdField() readonly unitId!: number;
  @TextField({ max: 200 }) readonly unitName!: string;
  @ChoiceField(REPORT_STATES) readonly status!: DutyReportState;
  @FlagField({ description: '列为现场述法' }) readonly onSite!: boolean;
  @FlagField({ description: '已现场述法' }) readonly heard!: boolean;
  @FlagField({ description: '逾期报送' }) readonly late!: boolean;
  @FlagField({ description: '已报送' }) readonly submitted!: boolean;
  @PartField(() => DutyEvaluationSummaryAnswer, {
    nullable: true,
    description: '评议汇总；未进入评议为 null',
  })
  readonly evaluation!: DutyEvaluationSummaryAnswer | null;
  @ChoiceField(DUTY_GRADES, { nullable: true, description: `综合评价：${GRADE_NOTE}` })
  readonly grade!: DutyGrade | null;
  @Count('列入整改台账的问题数') readonly problems!: number;
  @Count('其中已销号的') readonly problemsClosed!: number;
}

export class DutyDefinitionAnswer {
  @TextField({ max: 50, example: 'submissionRate' }) readonly figure!: string;
  @TextField({ max: 500, description: '口径' }) readonly definition!: string;
}

export class DutySummaryAnswer {
  @IdField() readonly cycleId!: number;
  @TextField({ max: 200, example: '2024年度述法汇总' }) readonly title!: string;
  @IntField({ min: 1, max: 2_000, description: '满分' }) readonly fullMarks!: number;
  @ListField(() => DimensionPart, { description: '评议项目' }) readonly dimensions!: readonly DimensionPart[];
  @PartField(() => DutyTotalsAnswer) readonly total!: DutyTotalsAnswer;
  @ListField(() => SummarisedUnitAnswer, { max: 10_000, description: '分单位' })
  readonly units!: readonly SummarisedUnitAnswer[];
  @ListField(() => DutyDefinitionAnswer, { description: '各项数字的口径' })
  readonly definitions!: readonly DutyDefinitionAnswer[];
}
