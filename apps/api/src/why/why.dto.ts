import type { UnitDayCount } from '#domain/escalation';
import { noticeLife } from '#domain/notice';
import type { Day } from '#domain/shared';
import { FACT_KINDS } from '#features/why';
import {
  ChoiceField,
  DayField,
  FlagField,
  IdField,
  InstantField,
  IntField,
  JsonField,
  ListField,
  PartField,
  TextField,
} from '../http/fields.ts';

const COUNT = { min: 0, max: Number.MAX_SAFE_INTEGER };
const LEVEL = { min: 0, max: 3 };

class CountedDayAnswer {
  @DayField() readonly on!: Day;
  @IntField({ ...COUNT, nullable: true, description: '第几个工作日；不计的为 null' })
  readonly nth!: number | null;
  @TextField({ max: 100, optional: true, description: '为什么不计：周末、节假日名称、中止、审核中等' })
  readonly skipped?: string;
}

class DayCountAnswer {
  @DayField({ description: '起算日，当日不计' }) readonly from!: Day;
  @DayField({ nullable: true, description: '数满之日；暂停计算时为 null' }) readonly to!: Day | null;
  @IntField(COUNT) readonly needed!: number;
  @IntField({ ...COUNT, description: '其中因中止、审核补还的工作日' }) readonly givenBack!: number;
  @FlagField({ description: '含放假安排尚未公布的年份' }) readonly provisional!: boolean;
  @ListField(() => CountedDayAnswer, { max: 4_000, description: '逐日' })
  readonly days!: readonly CountedDayAnswer[];
}

class WhyReasonAnswer {
  @TextField({ max: 60, example: 'OVERDUE' }) readonly code!: string;
  @TextField({ max: 1_000, description: '适用的规则' }) readonly rule!: string;
  @TextField({ max: 2_000, description: '认定的事实' }) readonly finding!: string;
  @JsonField({ description: '认定所依据的数据' }) readonly facts!: object;
  @PartField(() => DayCountAnswer, { optional: true }) readonly count?: UnitDayCount;
}

class WhyLadderAnswer {
  @IdField() readonly id!: number;
  @IntField({ min: 1, max: 2 ** 31 - 1 }) readonly version!: number;
  @TextField({ max: 100, example: '三单督办规则' }) readonly name!: string;
}

class WhyFactAnswer {
  @ChoiceField(FACT_KINDS, { description: '哪一类事实' }) readonly kind!: string;
  @TextField({ max: 1_000 }) readonly name!: string;
  @DayField({ description: '应完成、开始、发出或核实之日' }) readonly on!: Day;
  @DayField({ nullable: true, description: '完成、结束或送达之日' }) readonly until!: Day | null;
  @IdField({
    nullable: true,
    description: 'task、milestone、period、promise（整改事项）、notice 的编号；时段类为任务编号',
  })
  readonly recordId!: number | null;
}

class WhyInstructionAnswer {
  @IdField({ optional: true, description: '引用的批示' }) readonly instructionId?: number;
  @DayField({ optional: true, description: '引用的批示作出的日期' }) readonly givenOn?: Day;
  @IdField() readonly leaderId!: number;
  @TextField({ max: 200, nullable: true }) readonly leaderName!: string | null;
  @TextField({ max: 5_000 }) readonly text!: string;
}

class WhyApprovalAnswer {
  @FlagField({ description: '按规则自动签发' }) readonly automatic!: boolean;
  @IdField({ nullable: true, description: '人工拟发的，拟稿人' }) readonly draftedById!: number | null;
  @TextField({ max: 200, nullable: true }) readonly draftedByName!: string | null;
  @TextField({ max: 2_000, nullable: true, description: '直接启动较高层级的理由' })
  readonly startReason!: string | null;
  @IdField({ nullable: true }) readonly signedById!: number | null;
  @TextField({ max: 200, nullable: true }) readonly signedByName!: string | null;
  @InstantField({ nullable: true }) readonly signedAt!: Date | null;
  @PartField(() => WhyInstructionAnswer, { nullable: true, description: '批示' })
  readonly instruction!: WhyInstructionAnswer | null;
}

class WhyReplayAnswer {
  @FlagField({ description: '今天按冻结的事实和规则重新计算，结论、理由和逐日计数相同' })
  readonly same!: boolean;
  @ChoiceField(['same', 'archived', 'changed'], {
    description:
      'archived：放假安排在此后改过，按当时存档的日历计算；changed：当时的日历没有存档，天数可能不同',
  })
  readonly calendar!: string;
  @ListField('text', { description: '不同之处' }) readonly differences!: readonly string[];
}

class WhyPlaceAnswer {
  @IdField() readonly officeId!: number;
  @TextField({ max: 200 }) readonly officeName!: string;
  @IdField() readonly unitId!: number;
  @TextField({ max: 200 }) readonly unitName!: string;
  @IntField(LEVEL) readonly level!: number;
  @PartField(() => WhyLadderAnswer) readonly ladder!: WhyLadderAnswer;
  @TextField({ max: 64, description: '日历版本' }) readonly calendarVersion!: string;
  @ListField(() => WhyFactAnswer, { max: 10_000, description: '所依据的事实' })
  readonly facts!: readonly WhyFactAnswer[];
}

export class NoticeWhyAnswer extends WhyPlaceAnswer {
  @IdField({ nullable: true, description: '不涉督办件的为 null' }) readonly caseId!: number | null;
  @IdField({ nullable: true }) readonly taskId!: number | null;
  @TextField({ max: 200, nullable: true }) readonly taskTitle!: string | null;
  @IdField() readonly noticeId!: number;
  @ChoiceField(Object.keys(noticeLife.states)) readonly status!: string;
  @TextField({ max: 100, nullable: true, description: '文号' }) readonly number!: string | null;
  @InstantField({ description: '拟出的时刻，也是重新计算所用的时刻' }) readonly draftedAt!: Date;
  @InstantField({ nullable: true }) readonly issuedAt!: Date | null;
  @DayField({ nullable: true }) readonly servedOn!: Day | null;
  @ListField(() => WhyReasonAnswer, { description: '理由，按认定的次序' })
  readonly reasons!: readonly WhyReasonAnswer[];
  @PartField(() => WhyApprovalAnswer, { description: '由谁签发、依据什么批示' })
  readonly approval!: WhyApprovalAnswer;
  @PartField(() => WhyReplayAnswer, { nullable: true, description: '今天的复核；人工拟发的文书为 null' })
  readonly replay!: WhyReplayAnswer | null;
}

class CaseStandingAnswer {
  @InstantField() readonly at!: Date;
  @ChoiceField(['wait', 'warn', 'raise', 'withdraw_draft', 'propose', 'close']) readonly act!: string;
  @ListField(() => WhyReasonAnswer) readonly reasons!: readonly WhyReasonAnswer[];
  @InstantField({ nullable: true, description: '如无变化，何时再行核对' }) readonly lookAt!: Date | null;
}

export class CaseWhyAnswer extends WhyPlaceAnswer {
  @IdField() readonly caseId!: number;
  @IdField() readonly taskId!: number;
  @TextField({ max: 200 }) readonly taskTitle!: string;
  @IntField({ min: 1, max: 2 ** 31 - 1, description: '第几轮：每延期一次为新的一轮' })
  readonly round!: number;
  @ChoiceField(['open', 'closed']) readonly status!: string;
  @PartField(() => CaseStandingAnswer, {
    nullable: true,
    description: '此刻为什么办理或不办理；已办结的为 null，有待签文书时单位看到 null',
  })
  readonly standing!: CaseStandingAnswer | null;
  @ListField(() => NoticeWhyAnswer, { description: '已有文书的缘由，按拟出的次序' })
  readonly notices!: readonly NoticeWhyAnswer[];
}
