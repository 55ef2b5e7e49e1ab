import { holidayChangeLife } from '#domain/calendar';
import type { Day } from '#domain/shared';
import {
  ChoiceField,
  DayField,
  DraftField,
  FlagField,
  IdField,
  InstantField,
  IntField,
  ListField,
  PartField,
  TextField,
  VersionField,
} from '../http/fields.ts';

class HolidayPart {
  @TextField({ max: 200, example: '春节' }) readonly name!: string;
  @ListField('text', { min: 1, description: '放假的每一天，含周末' }) readonly days!: readonly Day[];
}

class MakeUpDayPart {
  @TextField({ max: 200, example: '春节' }) readonly name!: string;
  @DayField({ description: '调休上班的周末日' }) readonly on!: Day;
}

/** 一年的放假安排. */
export class ArrangementPart {
  @IntField({ min: 1990, max: 2199, example: 2027 }) readonly year!: number;
  @TextField({ max: 200, example: '国务院办公厅关于2027年部分节假日安排的通知' }) readonly source!: string;
  @ListField(() => HolidayPart) readonly holidays!: readonly HolidayPart[];
  @ListField(() => MakeUpDayPart, { description: '每天只能列一次，须是周末' })
  readonly makeUpDays!: readonly MakeUpDayPart[];
}

const Arrangement = () =>
  DraftField(() => ArrangementPart, { description: '一年的放假安排；有误时一次列出全部错误' });

export class HolidayCheckBody {
  @Arrangement() readonly arrangement!: object;
}

export class HolidayFaultPart {
  @TextField({ max: 200, example: 'makeUpDays[0].on' }) readonly field!: string;
  @TextField({ max: 60 }) readonly code!: string;
  @TextField({ max: 500 }) readonly message!: string;
}

export class HolidayCheckAnswer {
  @FlagField() readonly valid!: boolean;
  @ListField(() => HolidayFaultPart, { max: 10_000 }) readonly faults!: readonly HolidayFaultPart[];
}

export class HolidayProposalBody {
  @Arrangement() readonly arrangement!: object;
  @TextField({ max: 60, description: '通知的文号', example: '国办发明电〔2026〕11号' })
  readonly documentNumber!: string;
  @TextField({ max: 500, optional: true, nullable: true, description: '调整已导入的年度时必填' })
  readonly reason?: string | null;
}

export class HolidayApprovalBody {
  @VersionField() readonly version!: number;
  @TextField({ max: 64, description: '所见预览的 digest；此后有变化时返回 409' }) readonly digest!: string;
}

export class HolidayRefusalBody {
  @VersionField() readonly version!: number;
  @TextField({ max: 500, description: '不予批准的理由' }) readonly reason!: string;
}

export class HolidayWithdrawalBody {
  @VersionField() readonly version!: number;
}

export class HolidayYearsAnswer {
  @DayField({ description: '系统时钟的今天' }) readonly today!: Day;
  @TextField({ max: 64, description: '现行日历的版本' }) readonly calendarVersion!: string;
  @DayField({ description: '自这一天起尚无安排，工作日是暂计的' }) readonly provisionalFrom!: Day;
  @ListField(() => ArrangementPart) readonly years!: readonly ArrangementPart[];
}

class HolidayEffectCountsPart {
  @IntField({ min: 0, max: 2 ** 31 - 1, description: '改变的日子' }) readonly days!: number;
  @IntField({ min: 0, max: 2 ** 31 - 1, description: '移动的期限' }) readonly deadlines!: number;
  @IntField({ min: 0, max: 2 ** 31 - 1, description: '督办步骤改期的督办件' }) readonly clocks!: number;
  @IntField({ min: 0, max: 2 ** 31 - 1, description: '因文书已发出而不变的期限' }) readonly kept!: number;
  @IntField({ min: 0, max: 2 ** 31 - 1, description: '已通知的单位' }) readonly units!: number;
}

export class HolidayChangeAnswer {
  @IdField() readonly id!: number;
  @VersionField() readonly version!: number;
  @IntField({ min: 1990, max: 2199 }) readonly year!: number;
  @TextField({ max: 60 }) readonly documentNumber!: string;
  @PartField(() => ArrangementPart) readonly arrangement!: ArrangementPart;
  @TextField({ max: 500, nullable: true }) readonly reason!: string | null;
  @ChoiceField(Object.keys(holidayChangeLife.states)) readonly status!: string;
  @InstantField() readonly proposedAt!: Date;
  @IdField({ nullable: true }) readonly proposedById!: number | null;
  @TextField({ max: 200, nullable: true }) readonly proposedByName!: string | null;
  @InstantField({ nullable: true }) readonly decidedAt!: Date | null;
  @IdField({ nullable: true }) readonly decidedById!: number | null;
  @TextField({ max: 200, nullable: true }) readonly decidedByName!: string | null;
  @TextField({ max: 500, nullable: true }) readonly decisionReason!: string | null;
  @TextField({ max: 64, nullable: true, description: '批准前的日历版本' })
  readonly calendarBefore!: string | null;
  @TextField({ max: 64, nullable: true, description: '批准后的日历版本' })
  readonly calendarAfter!: string | null;
  @PartField(() => HolidayEffectCountsPart, { nullable: true, description: '批准时移动了多少' })
  readonly effects!: HolidayEffectCountsPart | null;
}
