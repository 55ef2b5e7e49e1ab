import type { Day } from '#domain/shared';
import { DEADLINE_KINDS } from '#features/holidays';
import {
  ChoiceField,
  DayField,
  FlagField,
  IdField,
  IntField,
  ListField,
  PartField,
  TextField,
  VersionField,
} from '../http/fields.ts';

const COUNT = { min: 0, max: 2 ** 31 - 1 };
const LEFT = { min: -100_000, max: 100_000 };

class ChangedDayPart {
  @DayField() readonly on!: Day;
  @FlagField({ description: '调整后上班' }) readonly worksNow!: boolean;
  @TextField({ max: 200, nullable: true }) readonly name!: string | null;
}

class MovingDeadlinePart {
  @ChoiceField(DEADLINE_KINDS, {
    description:
      'period 定期填报，resubmission 退回后重新报送，acceptance 签收，yearly_due 年度例行工作的完成期限，yearly_milestone 其节点，interview_confirmation 约谈纪要的确认；以下是系统催办的日子：inspection_reminder 督察，duty_reminder 述法，instruction_reminder 批示',
  })
  readonly kind!: string;
  @IdField({ description: '填报周期、填报、任务、节点、约谈、督察、年度述法或者批示的编号' })
  readonly recordId!: number;
  @TextField({ max: 500 }) readonly name!: string;
  @IdField({ nullable: true, description: '不属于任务的为 null' }) readonly taskId!: number | null;
  @TextField({ max: 500, description: '所属任务、约谈、督察、述法或者批示的名称' }) readonly title!: string;
  @TextField({ max: 200, nullable: true }) readonly code!: string | null;
  @TextField({ max: 200, description: '页面地址' }) readonly path!: string;
  @IdField() readonly officeId!: number;
  @TextField({ max: 200 }) readonly officeName!: string;
  @IdField({ nullable: true, description: '期限是谁的；系统催办的日子为 null' }) readonly unitId!:
    number | null;
  @TextField({ max: 20_000 }) readonly unitName!: string;
  @DayField() readonly before!: Day;
  @DayField() readonly after!: Day;
  @IntField({ ...LEFT, description: '按现行日历，今天起还有几个工作日' }) readonly leftBefore!: number;
  @IntField({ ...LEFT, description: '按调整后的日历' }) readonly leftAfter!: number;
}

class MovingClockPart {
  @IdField() readonly caseId!: number;
  @IdField() readonly taskId!: number;
  @TextField({ max: 500 }) readonly taskTitle!: string;
  @IdField() readonly officeId!: number;
  @TextField({ max: 200 }) readonly officeName!: string;
  @IdField() readonly unitId!: number;
  @TextField({ max: 200 }) readonly unitName!: string;
  @TextField({ max: 500, description: '调整后将自动办理什么' }) readonly step!: string;
  @DayField({ nullable: true }) readonly before!: Day | null;
  @DayField({ nullable: true }) readonly after!: Day | null;
}

class KeptTermPart {
  @IdField() readonly noticeId!: number;
  @TextField({ max: 100, nullable: true }) readonly number!: string | null;
  @IdField() readonly officeId!: number;
  @IdField() readonly unitId!: number;
  @TextField({ max: 200 }) readonly unitName!: string;
  @TextField({ max: 100 }) readonly name!: string;
  @DayField({ description: '仍按文书' }) readonly dueOn!: Day;
  @DayField({ description: '重新计算会是哪一天' }) readonly wouldBe!: Day;
}

class PreviewCountsPart {
  @IntField(COUNT) readonly deadlines!: number;
  @IntField(COUNT) readonly clocks!: number;
  @IntField(COUNT) readonly kept!: number;
}

export class HolidayPreviewAnswer {
  @IdField() readonly changeId!: number;
  @VersionField() readonly version!: number;
  @TextField({ max: 64, description: '批准时交回：所见即所批' }) readonly digest!: string;
  @TextField({ max: 64 }) readonly calendarBefore!: string;
  @TextField({ max: 64 }) readonly calendarAfter!: string;
  @ListField(() => ChangedDayPart, { max: 500 }) readonly days!: readonly ChangedDayPart[];
  @PartField(() => PreviewCountsPart) readonly counts!: PreviewCountsPart;
  @ListField(() => MovingDeadlinePart, { max: 500, description: '移动的期限，最多列 500 项' })
  readonly deadlines!: readonly MovingDeadlinePart[];
  @ListField(() => MovingClockPart, { max: 500, description: '自动步骤改期的督办件，最多列 500 件' })
  readonly clocks!: readonly MovingClockPart[];
  @ListField(() => KeptTermPart, { max: 500, description: '文书已发出、期限不变的' })
  readonly kept!: readonly KeptTermPart[];
}
