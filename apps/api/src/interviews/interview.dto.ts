import {
  ATTENDANCE_NAMES,
  type AttendanceKind,
  interviewLife,
  PARTICIPANT_SIDES,
  type ParticipantSide,
} from '#domain/interview';
import type { Day, TimeOfDay } from '#domain/shared';
import type { InterviewStatusFilter } from '#features/interviews';
import {
  ChoiceField,
  DayField,
  FlagField,
  IdField,
  IntField,
  ListField,
  TextField,
  VersionField,
} from '../http/fields.ts';
import { PageQuery } from '../http/paging.ts';

const STATUSES = [...Object.keys(interviewLife.states), 'unfinished'];
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const REASON = 2_000;

export class InterviewListQuery extends PageQuery {
  @ChoiceField(STATUSES, { optional: true, description: '状态；unfinished 为纪要尚未生效也没有取消' })
  readonly status?: InterviewStatusFilter;
  @IdField({ inQuery: true, optional: true, description: '督办机构' }) readonly officeId?: number;
  @IdField({ inQuery: true, optional: true, description: '被约谈单位' }) readonly unitId?: number;
  @IdField({ inQuery: true, optional: true, description: '主谈人' }) readonly hostId?: number;
  @IdField({ inQuery: true, optional: true, description: '约谈通知书' }) readonly noticeId?: number;
  @DayField({ optional: true, description: '约谈时间不早于这一天' }) readonly from?: Day;
  @DayField({ optional: true, description: '约谈时间不晚于这一天' }) readonly to?: Day;
}

export class AwaitingListQuery extends PageQuery {
  @IdField({ inQuery: true, optional: true, description: '督办机构' }) readonly officeId?: number;
  @IdField({ inQuery: true, optional: true, description: '主送单位' }) readonly unitId?: number;
}

const Time = (common: { readonly optional?: boolean } = {}) =>
  TextField({
    ...{ max: 5, pattern: TIME, message: '时间应写成 15:00 这样的形式', description: '时间' },
    ...{ example: '15:00', ...common },
  });

export class InvitedPart {
  @ChoiceField(Object.keys(PARTICIPANT_SIDES), {
    description: 'office 督办机构人员、unit 被约谈人、other 列席人员',
    example: 'unit',
  })
  readonly side!: ParticipantSide;
  @IdField({ optional: true, nullable: true, description: '本系统中的人员；其他人员填写姓名和职务' })
  readonly personId?: number | null;
  @TextField({ max: 100, optional: true, description: '姓名', example: '王长河' }) readonly name?: string;
  @TextField({ max: 200, optional: true, nullable: true, description: '职务', example: '局长' })
  readonly post?: string | null;
  @IdField({ optional: true, description: '集体约谈时，没有选人员的被约谈人属于哪个单位' })
  readonly unitId?: number;
}

const Participants = (description: string) =>
  ListField(() => InvitedPart, { max: 100, optional: true, description });

export class NewInterviewBody {
  @IdField({ description: '督办机构' }) readonly officeId!: number;
  @ListField('id', { optional: true, description: '所依据的约谈通知书；几个单位的为集体约谈' })
  readonly noticeIds?: readonly number[];
  @ListField('id', { optional: true, description: '没有约谈通知书时，被约谈的单位' })
  readonly unitIds?: readonly number[];
  @IdField({ optional: true, nullable: true, description: '没有约谈通知书时，所涉及的督办件' })
  readonly caseId?: number | null;
  @TextField({
    ...{ max: REASON, optional: true, nullable: true },
    description: '没有约谈通知书时必填：约谈的理由',
    example: '群众集中反映执法不规范，需要当面了解情况。',
  })
  readonly reason?: string | null;
  @DayField({ description: '约谈日期', example: '2027-06-30' }) readonly on!: Day;
  @Time() readonly time!: TimeOfDay;
  @TextField({ max: 500, description: '地点', example: '市司法局三楼会议室' }) readonly place!: string;
  @IdField({ description: '主谈人：本机构的签发人或者分管领导' }) readonly hostId!: number;
  @Participants('参加人员；没有填被约谈人的，为单位负责人') readonly participants?: readonly InvitedPart[];
}

export class InterviewVersionBody {
  @VersionField() readonly version!: number;
}

export class InterviewReasonBody extends InterviewVersionBody {
  @TextField({ max: REASON, description: '理由', example: '当天召开防汛会议。' }) readonly reason!: string;
}

export class InterviewMoveBody extends InterviewReasonBody {
  @DayField({ optional: true, description: '改到哪一天；缺省不变', example: '2027-07-01' }) readonly on?: Day;
  @Time({ optional: true }) readonly time?: TimeOfDay;
  @TextField({ max: 500, optional: true, description: '地点；缺省不变' }) readonly place?: string;
  @IdField({ optional: true, description: '主谈人；缺省不变' }) readonly hostId?: number;
  @Participants('参加人员；缺省不变') readonly participants?: readonly InvitedPart[];
  @FlagField({ optional: true, description: 'true：一起约谈而尚未约谈的各单位一并改期；缺省只改本单位' })
  readonly together?: boolean;
}

export class AttendancePart {
  @IntField({ min: 1, max: 1_000, description: '参加人员的序号' }) readonly position!: number;
  @ChoiceField(Object.keys(ATTENDANCE_NAMES), { description: 'present 到场、absent 缺席、deputy 派人代替' })
  readonly attendance!: AttendanceKind;
  @TextField({ max: 200, optional: true, nullable: true, description: '代替到会的人员，姓名和职务' })
  readonly deputy?: string | null;
}

export class AttendanceBody extends InterviewVersionBody {
  @ListField(() => AttendancePart, { min: 1, description: '每位参加人员一条' })
  readonly attendance!: readonly AttendancePart[];
}

export class AbsenceBody extends InterviewVersionBody {
  @TextField({
    max: REASON,
    optional: true,
    nullable: true,
    description: '有关情况',
    example: '电话联系未接。',
  })
  readonly note?: string | null;
}

export class PromisePart {
  @TextField({ max: 2_000, description: '承诺内容', example: '六月底前完成制度修订。' })
  readonly measure!: string;
  @IdField({ description: '责任人，在被约谈单位任职' }) readonly responsibleId!: number;
  @DayField({ description: '期限，不早于约谈日', example: '2027-07-30' }) readonly dueOn!: Day;
  @IdField({ optional: true, nullable: true, description: '属于哪一份约谈通知书；只有一份的不必填' })
  readonly noticeId?: number | null;
  @IdField({ optional: true, nullable: true, description: '属于哪一件督办件；只涉及一件的不必填' })
  readonly caseId?: number | null;
}

export class InterviewRecordBody extends InterviewVersionBody {
  @TextField({ max: 20_000, description: '约谈情况', example: '主谈人通报了督办情况，单位作了说明。' })
  readonly said!: string;
  @ListField('text', { min: 1, max: 50, description: '存在问题，逐条', example: ['任务逾期未完成。'] })
  readonly problems!: readonly string[];
  @ListField('text', { max: 50, description: '原因分析，逐条', example: ['责任没有落实到人。'] })
  readonly causes!: readonly string[];
  @ListField(() => PromisePart, { max: 50, description: '承诺事项；没有承诺的为空' })
  readonly promises!: readonly PromisePart[];
  @TextField({ max: REASON, optional: true, description: '答复单位异议时：作了哪些修改' })
  readonly answer?: string;
}

export class RecordObjectionBody extends InterviewVersionBody {
  @TextField({ max: REASON, description: '对纪要文字的意见', example: '第二条应为“部分逾期”。' })
  readonly statement!: string;
}

export class InterviewFiguresQuery {
  @IntField({ min: 2000, max: 2100, inQuery: true, description: '年度', example: 2024 })
  readonly year!: number;
  @IdField({ inQuery: true, optional: true, description: '只计一个督办机构' }) readonly officeId?: number;
  @IdField({ inQuery: true, optional: true, description: '只计一个单位' }) readonly unitId?: number;
}
