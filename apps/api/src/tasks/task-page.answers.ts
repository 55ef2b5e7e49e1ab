import type { Day } from '#domain/shared';
import {
  TASK_ACTS,
  TASK_LIGHT_NAMES,
  type TaskActName,
  taskLife,
  type TaskLight,
  type TaskState,
} from '#domain/task';
import type { ReportingCycle } from '#persistence';
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

export const CYCLES: readonly ReportingCycle[] = ['none', 'monthly', 'quarterly', 'custom'];
export const STATES = Object.keys(taskLife.states) as readonly TaskState[];
const LIGHTS = Object.keys(TASK_LIGHT_NAMES) as readonly TaskLight[];
const NAME = 200;
const WORDS = 20_000;

const Name = (description: string, more: { nullable?: boolean } = {}) =>
  TextField({ max: NAME, description, ...more });
const Words = (description: string, more: { nullable?: boolean } = {}) =>
  TextField({ max: WORDS, description, ...more });

/** A task as lists show it and as every write answers. */
export class TaskItemAnswer {
  @IdField() readonly id!: number;
  @TextField({ max: 100, example: 'RW2024-00012' }) readonly code!: string;
  @Words('任务名称') readonly title!: string;
  @ChoiceField(STATES, { description: '办理状态' }) readonly status!: TaskState;
  @ChoiceField(['unit', 'office'], {
    nullable: true,
    description: '已退回的任务由谁退回：unit 为单位退回督办机构，office 为督办机构退回补办',
  })
  readonly returnedBy!: 'unit' | 'office' | null;
  @ChoiceField(LIGHTS, { description: '当日亮灯：正常、临期、逾期、中止、完成、撤销' })
  readonly light!: TaskLight;
  @IdField() readonly officeId!: number;
  @Name('督办机构') readonly officeName!: string;
  @IdField() readonly leadUnitId!: number;
  @Name('牵头单位') readonly leadUnitName!: string;
  @IdField({ nullable: true }) readonly targetId!: number | null;
  @Words('年度目标', { nullable: true }) readonly targetTitle!: string | null;
  @DayField({ description: '下达日期' }) readonly assignedOn!: Day;
  @DayField({ description: '最初期限，延期后仍保留' }) readonly originalDueOn!: Day;
  @DayField({ description: '完成期限' }) readonly dueOn!: Day;
  @IntField({ min: 1, max: 10_000, description: '第几轮督办，延期或改派后加一' })
  readonly deadlineVersion!: number;
  @IntField({
    min: -100_000,
    max: 100_000,
    nullable: true,
    description: '距期限的工作日数，逾期为负；办结后为 null',
  })
  readonly workingDaysLeft!: number | null;
  @ChoiceField(CYCLES, { description: '填报周期' }) readonly reportingCycle!: ReportingCycle;
  @DayField({ nullable: true, description: '签收期限：当日及以前可以退回' }) readonly acceptBy!: Day | null;
  @DayField({ nullable: true, description: '签收日期' }) readonly acceptedOn!: Day | null;
  @DayField({ nullable: true, description: '完成日期' }) readonly completedOn!: Day | null;
  @IntField({
    min: 0,
    max: 3,
    nullable: true,
    description: '当前督办级别：1 提醒，2 约谈，3 督察；未在督办为 null',
  })
  readonly level!: number | null;
  @InstantField() readonly updatedAt!: Date;
  @VersionField() readonly version!: number;
}

/** Several tasks written at once, in the order of the request. */
export class TaskItemsAnswer {
  @ListField(() => TaskItemAnswer, { max: 200 }) readonly items!: readonly TaskItemAnswer[];
}

export class CooperatorAnswer {
  @IdField() readonly unitId!: number;
  @Name('配合单位') readonly unitName!: string;
}

export class MilestoneAnswer {
  @IntField({ min: 1, max: 10_000, description: '节点序号，报送节点完成时使用' }) readonly position!: number;
  @Name('节点') readonly name!: string;
  @DayField() readonly dueOn!: Day;
  @DayField({ nullable: true, description: '完成日期' }) readonly reachedOn!: Day | null;
}

export class PeriodAnswer {
  @IdField() readonly id!: number;
  @TextField({ max: NAME, description: '填报期', example: '2024年3月' }) readonly label!: string;
  @DayField() readonly dueOn!: Day;
  @DayField({ nullable: true }) readonly reportedOn!: Day | null;
}

export class LastReportAnswer {
  @IdField() readonly id!: number;
  @IdField() readonly unitId!: number;
  @Name('填报单位') readonly unitName!: string;
  @ChoiceField(['progress', 'completion']) readonly purpose!: string;
  @IntField({ min: 0, max: 100, nullable: true }) readonly percent!: number | null;
  @Words('填报内容') readonly body!: string;
  @InstantField() readonly submittedAt!: Date;
  @InstantField({ nullable: true }) readonly reviewedAt!: Date | null;
  @ChoiceField(['accepted', 'sent_back'], { nullable: true }) readonly outcome!: string | null;
  @Words('审核意见', { nullable: true }) readonly reviewReason!: string | null;
}

export class ExtensionAnswer {
  @IdField() readonly id!: number;
  @Words('延期理由') readonly reason!: string;
  @DayField({ description: '申请时的期限' }) readonly previousDueOn!: Day;
  @DayField({ description: '申请的新期限' }) readonly requestedDueOn!: Day;
  @InstantField() readonly requestedAt!: Date;
  @InstantField({ nullable: true, description: 'null：待审批' }) readonly decidedAt!: Date | null;
  @FlagField({ nullable: true, description: '是否准予' }) readonly granted!: boolean | null;
  @Words('审批意见', { nullable: true }) readonly decisionReason!: string | null;
}

/** One request in the list of all of them. */
export class ExtensionItemAnswer extends ExtensionAnswer {
  @IdField() readonly taskId!: number;
  @TextField({ max: 100 }) readonly taskCode!: string;
  @Words('任务名称') readonly taskTitle!: string;
  @VersionField() readonly taskVersion!: number;
  @IdField() readonly leadUnitId!: number;
  @Name('牵头单位') readonly leadUnitName!: string;
  @DayField({ description: '现期限' }) readonly dueOn!: Day;
}

export class SuspensionAnswer {
  @ChoiceField(['suspended', 'returned'], { description: '中止，或退回待督办机构答复' })
  readonly kind!: string;
  @DayField() readonly from!: Day;
  @DayField({ nullable: true, description: '不计天数的最后一天；null：尚未恢复' }) readonly to!: Day | null;
  @Words('理由') readonly reason!: string;
}

export class HandOverAnswer {
  @IdField() readonly fromUnitId!: number;
  @Name('原牵头单位') readonly fromUnitName!: string;
  @IdField() readonly toUnitId!: number;
  @Name('新牵头单位') readonly toUnitName!: string;
  @InstantField() readonly at!: Date;
  @Words('改派理由') readonly reason!: string;
  @Words('交接说明', { nullable: true }) readonly note!: string | null;
}

export class TaskCaseAnswer {
  @IdField() readonly id!: number;
  @IdField() readonly unitId!: number;
  @Name('责任单位') readonly unitName!: string;
  @IntField({ min: 1, max: 10_000 }) readonly round!: number;
  @IntField({ min: 0, max: 3, description: '0 未发文书，1 提醒，2 约谈，3 督察' }) readonly level!: number;
  @TextField({ max: 20 }) readonly status!: string;
  @ChoiceField(['done', 'extended', 'withdrawn', 'referred'], { nullable: true }) readonly closedAs!:
    string | null;
  @InstantField() readonly openedAt!: Date;
  @InstantField({ nullable: true }) readonly closedAt!: Date | null;
}

export class TaskNoticeAnswer {
  @IdField() readonly id!: number;
  @IdField() readonly caseId!: number;
  @IntField({ min: 1, max: 3 }) readonly level!: number;
  @TextField({ max: 50 }) readonly kind!: string;
  @TextField({ max: 50 }) readonly status!: string;
  @TextField({ max: 100, nullable: true, description: '文号' }) readonly number!: string | null;
  @DayField({ nullable: true }) readonly issuedOn!: Day | null;
  @DayField({ nullable: true }) readonly servedOn!: Day | null;
  @DayField({ nullable: true }) readonly replyDueOn!: Day | null;
}

export class NextStepAnswer {
  @DayField({ nullable: true }) readonly on!: Day | null;
  @TextField({ max: 500, example: '7月11日（3个工作日后）将发出提醒单《工作指引清单》' })
  readonly sentence!: string;
}

/** All there is to know of a task. */
export class TaskPageAnswer extends TaskItemAnswer {
  @Words('具体措施') readonly measure!: string;
  @IntField({ min: 1900, max: 9999, nullable: true, description: '年度目标的计划年度' }) readonly planYear!:
    number | null;
  @ListField(() => CooperatorAnswer) readonly cooperators!: readonly CooperatorAnswer[];
  @ListField(() => MilestoneAnswer) readonly milestones!: readonly MilestoneAnswer[];
  @ListField(() => PeriodAnswer) readonly periods!: readonly PeriodAnswer[];
  @PartField(() => LastReportAnswer, { nullable: true }) readonly lastReport!: LastReportAnswer | null;
  @ListField(() => ExtensionAnswer) readonly extensions!: readonly ExtensionAnswer[];
  @ListField(() => SuspensionAnswer) readonly suspensions!: readonly SuspensionAnswer[];
  @ListField(() => HandOverAnswer) readonly handOvers!: readonly HandOverAnswer[];
  @ListField(() => TaskCaseAnswer, { description: '督办件，一轮一件' })
  readonly cases!: readonly TaskCaseAnswer[];
  @ListField(() => TaskNoticeAnswer) readonly notices!: readonly TaskNoticeAnswer[];
  @PartField(() => NextStepAnswer, { nullable: true, description: '如无变化系统将自动办理的下一步' })
  readonly nextStep!: NextStepAnswer | null;
  @ListField('text', { description: `查看者现在可以办理的事项：${TASK_ACTS.join('、')}` })
  readonly acts!: readonly TaskActName[];
}

export class StoryAnswer {
  @IdField() readonly id!: number;
  @InstantField() readonly at!: Date;
  @TextField({ max: NAME, description: '办理人；系统自动办理的为“系统”' }) readonly who!: string;
  @TextField({ max: 100, example: 'task.accepted' }) readonly action!: string;
  @TextField({ max: 100, example: 'task:12' }) readonly subject!: string;
  @TextField({ max: WORDS, example: '签收' }) readonly sentence!: string;
}

export class LightCountsAnswer {
  @IntField({ min: 0, max: 1e9 }) readonly normal!: number;
  @IntField({ min: 0, max: 1e9 }) readonly near!: number;
  @IntField({ min: 0, max: 1e9 }) readonly overdue!: number;
  @IntField({ min: 0, max: 1e9 }) readonly suspended!: number;
}

export class StateCountsAnswer {
  @IntField({ min: 0, max: 1e9 }) readonly draft!: number;
  @IntField({ min: 0, max: 1e9 }) readonly assigned!: number;
  @IntField({ min: 0, max: 1e9 }) readonly accepted!: number;
  @IntField({ min: 0, max: 1e9 }) readonly in_progress!: number;
  @IntField({ min: 0, max: 1e9 }) readonly submitted!: number;
  @IntField({ min: 0, max: 1e9, description: '单位退回、待督办机构答复' }) readonly returned!: number;
  @IntField({ min: 0, max: 1e9, description: '督办机构退回补办' }) readonly sent_back!: number;
  @IntField({ min: 0, max: 1e9 }) readonly done!: number;
  @IntField({ min: 0, max: 1e9 }) readonly withdrawn!: number;
}

export class TaskCountsAnswer {
  @PartField(() => LightCountsAnswer, { description: '在办任务的亮灯数' })
  readonly lights!: LightCountsAnswer;
  @PartField(() => StateCountsAnswer, { description: '各状态的任务数' }) readonly states!: StateCountsAnswer;
  @FlagField({ description: 'false：任务太多，只数了前若干项，各数是下限，显示为“…以上”' })
  readonly complete!: boolean;
}
