import type { Day } from '#domain/shared';
import {
  CHANGE_KINDS,
  type ChangeKind,
  DESK_KINDS,
  type DeskChange,
  type DeskCount,
  type DeskItem,
  type DeskKind,
  type DeskPart,
} from '#features/desk';
import {
  ChoiceField,
  DayField,
  IdField,
  InstantField,
  IntField,
  ListField,
  PartField,
  TextField,
} from '../http/fields.ts';

const LIGHTS = ['normal', 'near', 'overdue'] as const;

/** One thing that waits for somebody. */
export class DeskItemAnswer {
  @ChoiceField(DESK_KINDS, { description: '事项的种类', example: 'review' }) readonly kind!: DeskKind;
  @TextField({ max: 50, description: '要办的事', example: '审核填报' }) readonly act!: string;
  @TextField({ max: 10_000, description: '缘由', example: '7月3日报送进展' }) readonly why!: string;
  @TextField({ max: 250, description: '该谁办' }) readonly who!: string;
  @IdField({ description: '要办的记录：填报、延期申请、文书等，依种类' }) readonly recordId!: number;
  @IntField({ min: 1, max: 2 ** 31 - 1, nullable: true, description: '该记录的版本；没有版本的为 null' })
  readonly version!: number | null;
  @IdField({ nullable: true }) readonly taskId!: number | null;
  @IdField({ nullable: true }) readonly noticeId!: number | null;
  @TextField({ max: 200, description: '页面地址', example: '/tasks/12' }) readonly path!: string;
  @TextField({ max: 200, nullable: true, description: '编号或文号' }) readonly code!: string | null;
  @TextField({ min: 0, max: 10_000 }) readonly title!: string;
  @IdField() readonly officeId!: number;
  @TextField({ max: 200 }) readonly officeName!: string;
  @IdField() readonly unitId!: number;
  @TextField({ max: 200 }) readonly unitName!: string;
  @DayField({ nullable: true, description: '从哪一天起等待' }) readonly sinceOn!: Day | null;
  @DayField({ nullable: true, description: '期限；没有期限为 null' }) readonly dueOn!: Day | null;
  @IntField({ min: -1e6, max: 1e6, nullable: true, description: '距期限的工作日，逾期为负' })
  readonly workingDaysLeft!: number | null;
  @ChoiceField(LIGHTS, { description: 'normal 正常，near 三个工作日内到期，overdue 已过期限' })
  readonly light!: (typeof LIGHTS)[number];
}

export class DeskCountAnswer {
  @ChoiceField(DESK_KINDS, { description: '事项的种类', example: 'review' }) readonly kind!: DeskKind;
  @TextField({ max: 50, description: '要办的事', example: '审核填报' }) readonly act!: string;
  @IntField({ min: 1, max: 1e9 }) readonly count!: number;
}

export class DeskPartAnswer {
  @ListField(() => DeskItemAnswer, { description: '急的在前，先列100项，每一种另列到5项' })
  readonly items!: readonly DeskItem[];
  @IntField({ min: 0, max: 1e9, description: '一共多少项' }) readonly total!: number;
  @ListField(() => DeskCountAnswer, { description: '每一种多少项，多的在前' })
  readonly kinds!: readonly DeskCount[];
}

export class DeskChangeAnswer {
  @InstantField() readonly at!: Date;
  @ChoiceField(CHANGE_KINDS, { description: '变动的种类', example: 'report_submitted' })
  readonly kind!: ChangeKind;
  @TextField({ max: 600, example: '市住建局报送填报' }) readonly what!: string;
  @TextField({ max: 200, description: '页面地址' }) readonly path!: string;
  @TextField({ max: 200, nullable: true, description: '编号或文号' }) readonly code!: string | null;
  @TextField({ min: 0, max: 10_000 }) readonly title!: string;
}

/** A morning. */
export class DeskAnswer {
  @DayField({ description: '今天' }) readonly today!: Day;
  @PartField(() => DeskPartAnswer, { description: '等本人办的' }) readonly mine!: DeskPart;
  @PartField(() => DeskPartAnswer, { description: '本人在等别人办的' }) readonly waiting!: DeskPart;
  @DayField({ description: '变动从这一天（上一个工作日）算起' }) readonly changedSince!: Day;
  @ListField(() => DeskChangeAnswer, { description: '看得到的记录的变动，新的在前，至多60项' })
  readonly changes!: readonly DeskChange[];
}
