import {
  APPOINTMENT_END_NAMES,
  type AppointmentEnd,
  ATTENDANCE_NAMES,
  type AttendanceKind,
  interviewLife,
  type InterviewState,
  type InterviewStep,
  PARTICIPANT_SIDES,
  type ParticipantSide,
  UNIT_ANSWER_NAMES,
  type UnitAnswer,
} from '#domain/interview';
import { noticeLife, type NoticeState } from '#domain/notice';
import { rectificationLife, type RectificationState } from '#domain/rectification';
import type { Day } from '#domain/shared';
import {
  ChoiceField,
  DayField,
  FlagField,
  IdField,
  InstantField,
  IntField,
  ListField,
  PartField,
  TextField,
  VersionField,
} from '../http/fields.ts';

const NAME = 200;
const WORDS = 20_000;
const STATES = Object.keys(interviewLife.states);
const STEPS = Object.keys(interviewLife.transitions);
const named = (names: Readonly<Record<string, string>>): string =>
  Object.entries(names)
    .map(([code, name]) => `${code} ${name}`)
    .join('、');
const Count = (description: string) => IntField({ min: 0, max: 1e9, description });
const State = () => ChoiceField(STATES, { description: named(interviewLife.states) });

class InterviewCasePart {
  @IdField() readonly caseId!: number;
  @TextField({ max: 500 }) readonly taskTitle!: string;
}

export class InterviewNoticeAnswer {
  @IdField() readonly id!: number;
  @TextField({ max: NAME, nullable: true, description: '文号' }) readonly number!: string | null;
  @TextField({ min: 0, max: 500, description: '标题' }) readonly title!: string;
  @ChoiceField(Object.keys(noticeLife.states), { description: '文书状态' }) readonly status!: NoticeState;
  @DayField({ nullable: true, description: '送达日' }) readonly servedOn!: Day | null;
  @DayField({ nullable: true, description: '规则要求的约谈期限；送达前为 null' }) readonly dueOn!: Day | null;
  @IdField({ nullable: true, description: '督办件' }) readonly caseId!: number | null;
  @IdField({ nullable: true }) readonly taskId!: number | null;
  @TextField({ max: 500, nullable: true }) readonly taskTitle!: string | null;
  @ListField(() => InterviewCasePart, { max: 500, description: '涉及的督办件' })
  readonly cases!: readonly InterviewCasePart[];
}

export class InterviewNextStepAnswer {
  @ChoiceField(['office', 'unit', 'both'], {
    description: 'office 等督办机构办理、unit 等被约谈单位办理、both 双方',
  })
  readonly who!: 'office' | 'unit' | 'both';
  @TextField({ max: 500, example: '撰写约谈纪要，交双方确认' }) readonly sentence!: string;
  @DayField({ nullable: true, description: '在这一天以前；没有期限为 null' }) readonly byOn!: Day | null;
}

/** What the list and the page have in common. */
export class InterviewCommonAnswer {
  @IdField() readonly id!: number;
  @TextField({ max: NAME, description: '约谈编号', example: 'YT-2024-0001' }) readonly code!: string;
  @VersionField({ description: '版本，办理时带回' }) readonly version!: number;
  @State() readonly status!: InterviewState;
  @IdField({ description: '督办机构' }) readonly officeId!: number;
  @TextField({ max: NAME }) readonly officeName!: string;
  @IdField({ description: '被约谈单位' }) readonly unitId!: number;
  @TextField({ max: NAME }) readonly unitName!: string;
  @FlagField({ description: '集体约谈' }) readonly joint!: boolean;
  @TextField({ max: WORDS, nullable: true, description: '没有约谈通知书而约谈的理由' })
  readonly reason!: string | null;
  @InstantField({ description: '约谈时间' }) readonly startsAt!: Date;
  @TextField({ max: 500, description: '地点' }) readonly place!: string;
  @IdField({ description: '主谈人' }) readonly hostId!: number;
  @TextField({ max: NAME }) readonly hostName!: string;
  @DayField({ nullable: true, description: '约谈日，尚未约谈为 null' }) readonly heldOn!: Day | null;
  @ListField(() => InterviewNoticeAnswer, { description: '所依据的约谈通知书' })
  readonly notices!: readonly InterviewNoticeAnswer[];
  @DayField({ nullable: true, description: '约谈期限，几份文书取最早的一天' }) readonly dueOn!: Day | null;
  @FlagField({ description: '晚于约谈期限' }) readonly late!: boolean;
  @DayField({ nullable: true, description: '单位确认纪要的期限' }) readonly confirmDueOn!: Day | null;
  @InstantField({ nullable: true, description: '督办机构确认纪要的时间' })
  readonly officeConfirmedAt!: Date | null;
  @ChoiceField(Object.keys(UNIT_ANSWER_NAMES), { nullable: true, description: named(UNIT_ANSWER_NAMES) })
  readonly unitAnswer!: UnitAnswer | null;
  @InstantField({ nullable: true, description: '纪要生效的时间' }) readonly concludedAt!: Date | null;
  @Count('其中期限已过没有按期兑现的承诺数') readonly promisesBroken!: number;
  @PartField(() => InterviewNextStepAnswer, { nullable: true, description: '下一步；没有为 null' })
  readonly nextStep!: InterviewNextStepAnswer | null;
}

export class InterviewAnswer extends InterviewCommonAnswer {
  @Count('承诺事项数') readonly promises!: number;
}

export class InterviewsAnswer {
  @ListField(() => InterviewAnswer, { description: '每个被约谈单位一条' })
  readonly items!: readonly InterviewAnswer[];
}

export class InterviewParticipantAnswer {
  @IntField({ min: 1, max: 1_000, description: '序号，登记到会情况时带回' }) readonly position!: number;
  @ChoiceField(Object.keys(PARTICIPANT_SIDES), { description: named(PARTICIPANT_SIDES) })
  readonly side!: ParticipantSide;
  @IdField({ nullable: true }) readonly personId!: number | null;
  @TextField({ max: NAME }) readonly name!: string;
  @TextField({ max: NAME, nullable: true, description: '职务' }) readonly post!: string | null;
  @ChoiceField(Object.keys(ATTENDANCE_NAMES), { nullable: true, description: named(ATTENDANCE_NAMES) })
  readonly attendance!: AttendanceKind | null;
  @TextField({ max: NAME, nullable: true, description: '代替到会的人员' }) readonly deputy!: string | null;
}

export class InterviewRecordAnswer {
  @TextField({ max: WORDS, description: '约谈情况' }) readonly said!: string;
  @ListField('text', { description: '存在问题' }) readonly problems!: readonly string[];
  @ListField('text', { description: '原因分析' }) readonly causes!: readonly string[];
}

export class InterviewPromiseAnswer {
  @IntField({ min: 1, max: 1_000, description: '序号' }) readonly position!: number;
  @TextField({ max: WORDS, description: '承诺内容' }) readonly measure!: string;
  @IdField({ description: '责任人' }) readonly responsibleId!: number;
  @TextField({ max: NAME }) readonly responsibleName!: string;
  @DayField({ description: '期限' }) readonly dueOn!: Day;
  @IdField({ nullable: true, description: '所属的约谈通知书' }) readonly noticeId!: number | null;
  @IdField({ nullable: true, description: '所属的督办件' }) readonly caseId!: number | null;
  @IdField({ nullable: true, description: '整改事项；纪要生效前为 null' }) readonly itemId!: number | null;
  @TextField({ max: NAME, nullable: true, description: '整改编号' }) readonly itemCode!: string | null;
  @ChoiceField(Object.keys(rectificationLife.states), { nullable: true, description: '整改事项的状态' })
  readonly itemStatus!: RectificationState | null;
  @DayField({ nullable: true, description: '销号日' }) readonly closedOn!: Day | null;
  @ChoiceField(['pending', 'kept', 'broken'], {
    description: 'pending 期限未到或者纪要未生效、kept 已兑现、broken 没有按期兑现',
  })
  readonly standing!: 'pending' | 'kept' | 'broken';
}

export class InterviewAppointmentAnswer {
  @IdField() readonly id!: number;
  @InstantField() readonly startsAt!: Date;
  @TextField({ max: 500 }) readonly place!: string;
  @IdField() readonly hostId!: number;
  @TextField({ max: NAME }) readonly hostName!: string;
  @TextField({ max: WORDS, nullable: true, description: '改期或者维持的理由' })
  readonly reason!: string | null;
  @InstantField() readonly setAt!: Date;
  @TextField({ max: NAME, nullable: true }) readonly setByName!: string | null;
  @ChoiceField(Object.keys(APPOINTMENT_END_NAMES), {
    nullable: true,
    description: `这次安排的结果：${named(APPOINTMENT_END_NAMES)}；仍然有效的为 null`,
  })
  readonly endedAs!: AppointmentEnd | null;
  @TextField({ max: WORDS, nullable: true, description: '单位不同意、改期、取消的理由，或未到场的情况' })
  readonly endReason!: string | null;
  @InstantField({ nullable: true }) readonly endedAt!: Date | null;
  @TextField({ max: NAME, nullable: true }) readonly endedByName!: string | null;
}

export class RecordObjectionAnswer {
  @IdField() readonly id!: number;
  @TextField({ max: WORDS, description: '单位对纪要文字的意见' }) readonly statement!: string;
  @InstantField() readonly raisedAt!: Date;
  @TextField({ max: NAME, nullable: true }) readonly raisedByName!: string | null;
  @ChoiceField(['reworded', 'kept'], { nullable: true, description: 'reworded 已修改纪要、kept 维持原文字' })
  readonly outcome!: 'reworded' | 'kept' | null;
  @TextField({ max: WORDS, nullable: true, description: '答复' }) readonly answer!: string | null;
  @InstantField({ nullable: true }) readonly answeredAt!: Date | null;
  @TextField({ max: NAME, nullable: true }) readonly answeredByName!: string | null;
}

export class JointInterviewAnswer {
  @IdField() readonly id!: number;
  @TextField({ max: NAME }) readonly code!: string;
  @IdField() readonly unitId!: number;
  @TextField({ max: NAME }) readonly unitName!: string;
  @State() readonly status!: InterviewState;
}

/** All there is to know of an interview; its files are the attachments of `interview:ID`. */
export class InterviewPageAnswer extends InterviewCommonAnswer {
  @IdField({ nullable: true, description: '手工安排时指定的督办件' }) readonly caseId!: number | null;
  @ListField(() => InterviewParticipantAnswer, { description: '参加人员' })
  readonly participants!: readonly InterviewParticipantAnswer[];
  @InstantField() readonly arrangedAt!: Date;
  @TextField({ max: NAME, nullable: true }) readonly arrangedByName!: string | null;
  @PartField(() => InterviewRecordAnswer, { nullable: true, description: '约谈纪要' })
  readonly record!: InterviewRecordAnswer | null;
  @InstantField({ nullable: true }) readonly recordedAt!: Date | null;
  @TextField({ max: NAME, nullable: true }) readonly recordedByName!: string | null;
  @TextField({ max: NAME, nullable: true, description: '为督办机构确认的人' })
  readonly officeConfirmedByName!: string | null;
  @InstantField({ nullable: true }) readonly unitAnsweredAt!: Date | null;
  @TextField({ max: NAME, nullable: true, description: '为单位确认或者拒绝确认的人；逾期未确认的为登记人' })
  readonly unitAnsweredByName!: string | null;
  @TextField({ max: WORDS, nullable: true, description: '拒绝确认的理由，或催办情况' })
  readonly unitReason!: string | null;
  @TextField({ max: WORDS, nullable: true, description: '取消的理由' })
  readonly cancelledReason!: string | null;
  @ListField(() => InterviewPromiseAnswer, { description: '承诺事项和兑现情况' })
  readonly promises!: readonly InterviewPromiseAnswer[];
  @ListField(() => InterviewAppointmentAnswer, { description: '历次安排，先后为序' })
  readonly appointments!: readonly InterviewAppointmentAnswer[];
  @ListField(() => RecordObjectionAnswer, { description: '对纪要文字的历次异议' })
  readonly objections!: readonly RecordObjectionAnswer[];
  @ListField(() => JointInterviewAnswer, { description: '一起约谈的其他单位，查看者能看到的' })
  readonly jointWith!: readonly JointInterviewAnswer[];
  @ListField('text', { description: `查看者现在可以办理的步骤：${STEPS.join('、')}` })
  readonly steps!: readonly InterviewStep[];
}

export class AwaitingInterviewAnswer {
  @IdField({ description: '约谈通知书' }) readonly noticeId!: number;
  @TextField({ max: NAME, description: '文号' }) readonly number!: string;
  @TextField({ min: 0, max: 500, description: '标题' }) readonly title!: string;
  @IdField({ description: '督办机构' }) readonly officeId!: number;
  @TextField({ max: NAME }) readonly officeName!: string;
  @IdField({ description: '主送单位' }) readonly unitId!: number;
  @TextField({ max: NAME }) readonly unitName!: string;
  @IdField({ nullable: true, description: '督办件' }) readonly caseId!: number | null;
  @IdField({ nullable: true }) readonly taskId!: number | null;
  @TextField({ max: 500, nullable: true }) readonly taskTitle!: string | null;
  @DayField({ description: '签发日' }) readonly issuedOn!: Day;
  @DayField({ nullable: true, description: '送达日' }) readonly servedOn!: Day | null;
  @DayField({ nullable: true, description: '约谈期限；送达前为 null' }) readonly dueOn!: Day | null;
  @FlagField({ description: '约谈期限已过' }) readonly late!: boolean;
  @IntField({
    min: -1e6,
    max: 1e6,
    nullable: true,
    description: '距约谈期限的工作日数，已过为负数；送达前为 null',
  })
  readonly workingDaysLeft!: number | null;
}

export class InterviewStoryAnswer {
  @IdField() readonly id!: number;
  @InstantField() readonly at!: Date;
  @TextField({ min: 0, max: NAME, description: '办理人；系统自动办理的为“系统”' }) readonly who!: string;
  @TextField({ max: 100, example: 'interview.held' }) readonly action!: string;
  @TextField({ max: WORDS, example: '纪要生效，2项承诺列入整改台账' }) readonly sentence!: string;
}
