import {
  type Dimension,
  DUTY_LISTS,
  dutyCycleLife,
  type DutyCycleState,
  type DutyCycleStep,
  type DutyListKey,
  dutyReportLife,
  type DutyReportState,
  type FormSection,
} from '#domain/duty-report';
import type { Day } from '#domain/shared';
import {
  ChoiceField,
  DayField,
  FlagField,
  IdField,
  InstantField,
  IntField,
  ListField,
  TextField,
  VersionField,
} from '../http/fields.ts';
import { PageQuery } from '../http/paging.ts';

const NAME = 200;
export const GUIDANCE = 1_000;
const CYCLE_STATES = Object.keys(dutyCycleLife.states);
const CYCLE_STEPS = Object.keys(dutyCycleLife.transitions).join('、');
export const REPORT_STATES = Object.keys(dutyReportLife.states);
export const LIST_NOTE =
  'performance 履职清单、problems 问题清单、appraisal 评议清单、rectification 整改清单';

const Due = () => DayField({ description: '述法报告报送期限', example: '2026-12-25' });
const EvaluateOn = (optional: boolean) =>
  DayField({ optional, nullable: true, description: '评议截止日，晚于报送期限', example: '2027-01-20' });
const Year = () => IntField({ min: 2000, max: 2100, description: '述法年度', example: 2026 });

export class DutyCycleListQuery extends PageQuery {
  @IdField({ inQuery: true, optional: true, description: '督办机构' }) readonly officeId?: number;
  @IntField({ min: 2000, max: 2100, inQuery: true, optional: true, description: '述法年度' })
  readonly year?: number;
}

export class NewDutyCycleBody {
  @IdField({ description: '督办机构' }) readonly officeId!: number;
  @Year() readonly year!: number;
  @Due() readonly dueOn!: Day;
  @EvaluateOn(true) readonly evaluateOn?: Day | null;
}

export class DutyCycleVersionBody {
  @VersionField() readonly version!: number;
}

export class DutyUnitPart {
  @IdField({ description: '述法单位，在本督办机构之下' }) readonly unitId!: number;
  @FlagField({ description: '现场述法' }) readonly onSite!: boolean;
}

export class DutyPlanBody extends DutyCycleVersionBody {
  @Due() readonly dueOn!: Day;
  @EvaluateOn(false) readonly evaluateOn!: Day | null;
  @ListField(() => DutyUnitPart, { description: '述法单位' }) readonly units!: readonly DutyUnitPart[];
  @ListField('id', { description: '评议人：本督办机构的人员，或者述法单位的分管领导' })
  readonly evaluatorIds!: readonly number[];
}

export class FormSectionPart {
  @TextField({ max: 40, description: '栏目代号', example: 'study' }) readonly key!: string;
  @TextField({ max: 50, description: '栏目名称', example: '学法和部署' }) readonly heading!: string;
  @TextField({ min: 0, max: GUIDANCE, description: '填写说明' }) readonly guidance!: string;
  @FlagField({ description: '必填' }) readonly required!: boolean;
  @IntField({ min: 0, max: 20_000, description: '字数下限，空格和换行不计', example: 50 })
  readonly minLength!: number;
  @IntField({ min: 1, max: 20_000, description: '字数上限', example: 1500 }) readonly maxLength!: number;
}

export class FormListPart {
  @ChoiceField(DUTY_LISTS, { description: LIST_NOTE }) readonly key!: DutyListKey;
  @ListField(() => FormSectionPart, { max: 50 }) readonly sections!: readonly FormSectionPart[];
}

export class DimensionPart {
  @TextField({ max: 40, description: '评议项目代号', example: 'deployment' }) readonly key!: string;
  @TextField({ max: 50, description: '评议项目', example: '学习部署' }) readonly name!: string;
  @TextField({ min: 0, max: GUIDANCE, description: '评分说明' }) readonly guidance!: string;
  @IntField({ min: 1, max: 100, description: '分值', example: 20 }) readonly points!: number;
}

export class DutyFormBody extends DutyCycleVersionBody {
  @ListField(() => FormListPart, { max: 10, description: '四张清单' })
  readonly lists!: readonly FormListPart[];
  @ListField(() => DimensionPart, { max: 20, description: '评议项目' })
  readonly dimensions!: readonly DimensionPart[];
}

export class DutyDeliberationBody extends DutyCycleVersionBody {
  @TextField({ max: 200, description: '审议的会议或者文件', example: '市委全面依法治市委员会第三次会议审议' })
  readonly decision!: string;
}

export class DutyCycleAnswer {
  @IdField() readonly id!: number;
  @VersionField() readonly version!: number;
  @Year() readonly year!: number;
  @TextField({ max: NAME, example: '2024年度述法' }) readonly title!: string;
  @ChoiceField(CYCLE_STATES, {
    description: 'draft 筹备中、open 述法中、evaluating 评议中、deliberated 督改中、closed 已办结',
  })
  readonly status!: DutyCycleState;
  @IdField({ description: '督办机构' }) readonly officeId!: number;
  @TextField({ max: NAME }) readonly officeName!: string;
  @Due() readonly dueOn!: Day;
  @EvaluateOn(false) readonly evaluateOn!: Day | null;
  @InstantField({ nullable: true, description: '启动时间' }) readonly openedAt!: Date | null;
  @InstantField({ nullable: true, description: '审议时间' }) readonly deliberatedAt!: Date | null;
  @TextField({ max: NAME, nullable: true, description: '审议的会议或者文件' })
  readonly decision!: string | null;
  @InstantField({ nullable: true, description: '办结时间' }) readonly closedAt!: Date | null;
}

export class DutyUnitAnswer {
  @IdField() readonly dutyReportId!: number;
  @IdField() readonly unitId!: number;
  @TextField({ max: NAME }) readonly unitName!: string;
  @FlagField({ description: '现场述法' }) readonly onSite!: boolean;
  @ChoiceField(REPORT_STATES) readonly status!: DutyReportState;
}

export class EvaluatorAnswer {
  @IdField() readonly personId!: number;
  @TextField({ max: NAME }) readonly name!: string;
}

export class FormListAnswer {
  @ChoiceField(DUTY_LISTS, { description: LIST_NOTE }) readonly key!: DutyListKey;
  @TextField({ max: NAME, example: '履职清单' }) readonly title!: string;
  @ListField(() => FormSectionPart) readonly sections!: readonly FormSection[];
}

export class DutyCyclePageAnswer extends DutyCycleAnswer {
  @IntField({ min: 1, max: 1e6, description: '所用模板的版次' }) readonly edition!: number;
  @ListField(() => FormListAnswer, { description: '四张清单的模板' })
  readonly lists!: readonly FormListAnswer[];
  @ListField(() => DimensionPart, { description: '评议项目' }) readonly dimensions!: readonly Dimension[];
  @ListField(() => DutyUnitAnswer, { description: '述法单位；单位只看到本单位' })
  readonly units!: readonly DutyUnitAnswer[];
  @ListField(() => EvaluatorAnswer, { nullable: true, description: '评议人；不是督办机构人员的为 null' })
  readonly evaluators!: readonly EvaluatorAnswer[] | null;
  @ListField('text', { description: `查看者现在可以办理的步骤：${CYCLE_STEPS}` })
  readonly steps!: readonly DutyCycleStep[];
}
