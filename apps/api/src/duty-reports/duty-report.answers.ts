import {
  DUTY_FACTS,
  DUTY_GRADES,
  DUTY_LISTS,
  dutyCycleLife,
  type DutyCycleState,
  type DutyFactKey,
  type DutyGrade,
  type DutyListKey,
  dutyReportLife,
  type DutyReportState,
  type DutyReportStep,
} from '#domain/duty-report';
import { rectificationLife, type RectificationState } from '#domain/rectification';
import type { Day } from '#domain/shared';
import type { DutyAct } from '#features/duty-reports';
import {
  ChoiceField,
  DayField,
  FlagField,
  IdField,
  InstantField,
  IntField,
  ListField,
  NumberField,
  PartField,
  TextField,
  VersionField,
} from '../http/fields.ts';
import { DimensionPart, FormSectionPart, LIST_NOTE, REPORT_STATES } from './duty-cycle.dto.ts';
import { ScorePart } from './duty-report.dto.ts';
import { DutyEvaluationSummaryAnswer, GRADE_NOTE } from './duty-summary.dto.ts';

const NAME = 200;
const WORDS = 20_000;
const Figure = (description: string) => NumberField({ min: 0, max: 1e9, nullable: true, description });
const STATE_NOTE = Object.entries(dutyReportLife.states)
  .map((pair) => pair.join(' '))
  .join('、');

export class DutyReportAnswer {
  @IdField() readonly id!: number;
  @VersionField() readonly version!: number;
  @IdField({ description: '年度述法安排' }) readonly cycleId!: number;
  @IntField({ min: 2000, max: 2100, description: '述法年度' }) readonly year!: number;
  @ChoiceField(Object.keys(dutyCycleLife.states)) readonly cycleStatus!: DutyCycleState;
  @IdField({ description: '督办机构' }) readonly officeId!: number;
  @TextField({ max: NAME }) readonly officeName!: string;
  @IdField({ description: '述法单位' }) readonly unitId!: number;
  @TextField({ max: NAME }) readonly unitName!: string;
  @ChoiceField(REPORT_STATES, { description: STATE_NOTE }) readonly status!: DutyReportState;
  @FlagField({ description: '列为现场述法' }) readonly onSite!: boolean;
  @DayField({ description: '报送期限' }) readonly dueOn!: Day;
  @FlagField({ description: '首次报送晚于期限' }) readonly late!: boolean;
  @FlagField({ description: '期限已过，尚未报送' }) readonly overdue!: boolean;
  @InstantField({ nullable: true, description: '报送时间' }) readonly submittedAt!: Date | null;
  @IdField({ nullable: true, description: '报送人，单位主要负责人' }) readonly submittedById!: number | null;
  @TextField({ max: NAME, nullable: true }) readonly submittedByName!: string | null;
  @DayField({ nullable: true, description: '现场述法日期' }) readonly heardOn!: Day | null;
  @ChoiceField(DUTY_GRADES, { nullable: true, description: `综合评价：${GRADE_NOTE}；单位在审议后可见` })
  readonly grade!: DutyGrade | null;
}

export class DutySectionAnswer extends FormSectionPart {
  @TextField({ min: 0, max: WORDS, nullable: true, description: '内容；没有或者尚不可见为 null' })
  readonly text!: string | null;
}

export class DutyListAnswer {
  @ChoiceField(DUTY_LISTS, { description: LIST_NOTE }) readonly key!: DutyListKey;
  @TextField({ max: NAME, example: '履职清单' }) readonly title!: string;
  @ListField(() => DutySectionAnswer) readonly sections!: readonly DutySectionAnswer[];
}

export class DutyFigureAnswer {
  @ChoiceField(DUTY_FACTS) readonly key!: DutyFactKey;
  @TextField({ max: NAME, example: '收到提醒' }) readonly label!: string;
  @TextField({ max: 500, description: '口径' }) readonly definition!: string;
  @TextField({ max: 10, description: '计量单位', example: '件' }) readonly unit!: string;
  @Figure('系统数据') readonly system!: number | null;
  @Figure('单位所填；填写中未改动的为系统数据') readonly stated!: number | null;
  @TextField({ max: 500, nullable: true, description: '不一致的原因' }) readonly note!: string | null;
}

export class ContradictionAnswer {
  @ChoiceField(DUTY_FACTS) readonly key!: DutyFactKey;
  @TextField({ max: NAME }) readonly label!: string;
  @TextField({ max: 500, description: '口径' }) readonly definition!: string;
  @NumberField({ min: 0, max: 1e12, description: '报告中的数字' }) readonly stated!: number;
  @Figure('系统数据') readonly system!: number | null;
  @TextField({ max: 500, nullable: true, description: '单位说明的原因' }) readonly note!: string | null;
  @TextField({
    min: 0,
    max: WORDS,
    nullable: true,
    description: '出现在正文中的，所在的句子；在数据栏的为 null',
  })
  readonly quote!: string | null;
}

export class DutyProblemAnswer {
  @IntField({ min: 1, max: 1_000 }) readonly position!: number;
  @TextField({ max: 500, description: '问题' }) readonly problem!: string;
  @IdField({ nullable: true, description: '整改事项；审议前为 null' }) readonly itemId!: number | null;
  @TextField({ max: NAME, nullable: true, example: 'ZG-2025-0001' }) readonly code!: string | null;
  @ChoiceField(Object.keys(rectificationLife.states), { nullable: true, description: '整改台账中的状态' })
  readonly status!: RectificationState | null;
  @TextField({ max: 5_000, nullable: true, description: '整改措施' }) readonly measure!: string | null;
  @TextField({ max: NAME, nullable: true, description: '责任人' }) readonly responsibleName!: string | null;
  @DayField({ nullable: true, description: '整改期限' }) readonly dueOn!: Day | null;
  @FlagField({ description: '尚未销号且期限已过' }) readonly overdue!: boolean;
  @InstantField({ nullable: true, description: '销号时间' }) readonly closedAt!: Date | null;
}

export class OwnVoteAnswer {
  @InstantField({ nullable: true, description: '提交时间；待评为 null' }) readonly submittedAt!: Date | null;
  @ListField(() => ScorePart, { nullable: true }) readonly scores!: readonly ScorePart[] | null;
  @ChoiceField(DUTY_GRADES, { nullable: true }) readonly grade!: DutyGrade | null;
  @TextField({ max: 1_000, nullable: true }) readonly opinion!: string | null;
}

export class FeedbackAnswer {
  @TextField({ max: 500, description: '标题' }) readonly title!: string;
  @TextField({ max: NAME, description: '主送单位' }) readonly addressee!: string;
  @ListField('text', { description: '正文，一段一项' }) readonly paragraphs!: readonly string[];
  @TextField({ max: NAME, description: '落款' }) readonly issuer!: string;
  @DayField({ description: '成文日期' }) readonly issuedOn!: Day;
}

/** All there is to know of a report, as far as the viewer may know it; its files are the attachments of `duty_report:ID`. */
export class DutyReportPageAnswer extends DutyReportAnswer {
  @ListField(() => DutyListAnswer, { description: '四张清单；整改清单的内容在 problems' })
  readonly lists!: readonly DutyListAnswer[];
  @ListField(() => DimensionPart, { description: '评议项目' }) readonly dimensions!: readonly DimensionPart[];
  @ListField(() => DutyFigureAnswer, { description: '数据栏' })
  readonly figures!: readonly DutyFigureAnswer[];
  @DayField({ description: '系统数据的统计之日：填写中为今天，报送后为报送之日' }) readonly factsOn!: Day;
  @ListField(() => ContradictionAnswer, { description: '报告与系统不一致的数字，孰是孰非由人判断' })
  readonly contradictions!: readonly ContradictionAnswer[];
  @InstantField({ nullable: true, description: '审核时间' }) readonly reviewedAt!: Date | null;
  @TextField({ max: 2_000, nullable: true, description: '审核意见' }) readonly reviewReason!: string | null;
  @TextField({ max: 2_000, nullable: true, description: '现场述法情况' }) readonly hearing!: string | null;
  @TextField({ max: 1_000, nullable: true, description: '未述法的原因' }) readonly missedReason!:
    string | null;
  @TextField({ max: 1_000, nullable: true, description: '提前结束评议的原因' })
  readonly endReason!: string | null;
  @PartField(() => DutyEvaluationSummaryAnswer, {
    nullable: true,
    description: '评议汇总；单位在审议后可见，未进入评议为 null',
  })
  readonly evaluation!: DutyEvaluationSummaryAnswer | null;
  @ListField('text', { description: '评议意见，不记名；督办机构在评议结束后可见' })
  readonly opinions!: readonly string[];
  @ListField('text', { description: '尚未评议的人；督办机构可见' }) readonly waitingFor!: readonly string[];
  @PartField(() => OwnVoteAnswer, { nullable: true, description: '本人的评议；不是评议人为 null' })
  readonly vote!: OwnVoteAnswer | null;
  @ListField(() => DutyProblemAnswer, { description: '整改清单，状态随整改台账变化；单位在审议后可见' })
  readonly problems!: readonly DutyProblemAnswer[];
  @PartField(() => FeedbackAnswer, { nullable: true, description: '反馈意见；审议前为 null' })
  readonly feedback!: FeedbackAnswer | null;
  @ListField('text', {
    description: `查看者现在可以办理的步骤：${Object.keys(dutyReportLife.transitions).join('、')}`,
  })
  readonly steps!: readonly DutyReportStep[];
  @ListField('text', {
    description: '此外可以办理的：save 填写、hear 登记现场述法、appraise 拟定评议意见、vote 评议',
  })
  readonly acts!: readonly DutyAct[];
}

export class DutyStoryAnswer {
  @IdField() readonly id!: number;
  @InstantField() readonly at!: Date;
  @TextField({ min: 0, max: NAME, description: '办理人；系统办理的为“系统”，评议不记名' })
  readonly who!: string;
  @TextField({ max: 100, example: 'duty.report_submitted' }) readonly action!: string;
  @TextField({ max: 5_000, example: '报送述法报告' }) readonly sentence!: string;
}

export class BallotAnswer {
  @IdField() readonly id!: number;
  @IdField() readonly dutyReportId!: number;
  @IdField() readonly cycleId!: number;
  @IntField({ min: 2000, max: 2100, description: '述法年度' }) readonly year!: number;
  @TextField({ max: NAME, description: '督办机构' }) readonly officeName!: string;
  @IdField() readonly unitId!: number;
  @TextField({ max: NAME, description: '述法单位' }) readonly unitName!: string;
  @FlagField({ description: '列为现场述法' }) readonly onSite!: boolean;
  @DayField({ nullable: true, description: '评议截止日' }) readonly evaluateOn!: Day | null;
  @InstantField({ nullable: true, description: '提交时间' }) readonly submittedAt!: Date | null;
  @FlagField({ description: '待评' }) readonly pending!: boolean;
}
