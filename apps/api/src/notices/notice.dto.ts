import {
  DOCUMENT_KINDS,
  DOCUMENT_NAMES,
  type DocumentKind,
  noticeLife,
  type NoticeState,
  objectionLife,
  type ObjectionState,
} from '#domain/notice';
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
import { PageQuery } from '../http/paging.ts';

const NOTICE_STATES = Object.keys(noticeLife.states);
const STATES_IN_WORDS = Object.entries(noticeLife.states)
  .map(([state, name]) => `${state} ${name}`)
  .join('、');

export class NoticesQuery extends PageQuery {
  @IntField({ min: 1, max: 3, inQuery: true, optional: true, description: '1 提醒，2 约谈，3 督察' })
  readonly level?: number;

  @ChoiceField(NOTICE_STATES, { optional: true, description: STATES_IN_WORDS })
  readonly status?: NoticeState;

  @IdField({ inQuery: true, optional: true, description: '主送单位' })
  readonly unitId?: number;

  @IdField({ inQuery: true, optional: true, description: '发文督办机构' })
  readonly officeId?: number;

  @IntField({ min: 1990, max: 2199, inQuery: true, optional: true, description: '文号的年份' })
  readonly year?: number;

  @ChoiceField(['true', 'false'], { optional: true, description: 'true：只看待本人签发的' })
  readonly awaitingMySignature?: 'true' | 'false';
}

export class NoticeVersionBody {
  @VersionField() readonly version!: number;
}

export class InstructionPart {
  @IdField({ description: '作出批示的分管领导' })
  readonly leaderId!: number;

  @TextField({ max: 2000, example: '请认真核查，限期整改。' })
  readonly text!: string;
}

export class SignNoticeBody extends NoticeVersionBody {
  @PartField(() => InstructionPart, { optional: true, description: '三级督察文书须有领导批示' })
  readonly instruction?: InstructionPart;

  @IdField({ optional: true, description: '引用已登记的启动督察批示；与 instruction 同时填写时用这一份' })
  readonly instructionId?: number;
}

export class SendBackNoticeBody extends NoticeVersionBody {
  @TextField({ max: 2000, description: '要修改什么' })
  readonly reason!: string;
}

/** What a draft is reworded to: at the submission, or before it. */
export class EditNoticeBody extends NoticeVersionBody {
  @TextField({ max: 500, optional: true, description: '改写后的标题' })
  readonly title?: string;

  @ListField('text', { min: 1, max: 100, optional: true, description: '改写后的事实依据，一句一条' })
  readonly grounds?: readonly string[];

  @ListField('text', { min: 1, max: 100, optional: true, description: '改写后的适用规则' })
  readonly rules?: readonly string[];

  @ListField('text', { min: 1, max: 100, optional: true, description: '改写后的办理要求' })
  readonly demands?: readonly string[];
}

export class WithdrawNoticeBody extends NoticeVersionBody {
  @TextField({ max: 2000, description: '撤回的理由' })
  readonly reason!: string;
}

export class NoticeReplyBody extends NoticeVersionBody {
  @TextField({ max: 20_000, example: '设备到货延迟，现已安装，本月底前完成。' })
  readonly text!: string;
}

export class NoticeReplyDecisionBody extends NoticeVersionBody {
  @FlagField({ description: '是否采纳单位的理由' })
  readonly accepted!: boolean;

  @DayField({ optional: true, description: '采纳时：至这一天（含）不计天数' })
  readonly excusedUntil?: Day;

  @TextField({ max: 2000, optional: true, description: '审核意见' })
  readonly reason?: string;
}

export class NoticeItemAnswer {
  @IdField() readonly id!: number;
  @VersionField() readonly version!: number;
  @IntField({ min: 1, max: 3, description: '1 提醒，2 约谈，3 督察' }) readonly level!: number;
  @ChoiceField(DOCUMENT_KINDS, { description: Object.values(DOCUMENT_NAMES).join('、') })
  readonly kind!: DocumentKind;
  @ChoiceField(NOTICE_STATES, { description: STATES_IN_WORDS }) readonly status!: NoticeState;
  @TextField({ max: 100, nullable: true, description: '文号；签发前为 null', example: '云法督〔2024〕3号' })
  readonly number!: string | null;
  @TextField({ min: 0, max: 1000 }) readonly title!: string;
  @IdField() readonly officeId!: number;
  @TextField({ max: 200 }) readonly officeName!: string;
  @IdField() readonly unitId!: number;
  @TextField({ max: 200 }) readonly unitName!: string;
  @IdField({ nullable: true, description: '所涉第一个督办件；不涉督办件的为 null' })
  readonly caseId!: number | null;
  @IdField({ nullable: true }) readonly taskId!: number | null;
  @TextField({ max: 200, nullable: true }) readonly taskCode!: string | null;
  @TextField({ max: 1000, nullable: true }) readonly taskTitle!: string | null;
  @IntField({ min: 0, max: 10_000, description: '所涉督办件数' }) readonly caseCount!: number;
  @FlagField({ description: '人工拟发' }) readonly byPerson!: boolean;
  @InstantField() readonly draftedAt!: Date;
  @DayField({ nullable: true }) readonly issuedOn!: Day | null;
  @DayField({ nullable: true, description: '送达之日，各项期限自此起算' }) readonly servedOn!: Day | null;
  @DayField({ nullable: true, description: '回复期限' }) readonly replyDueOn!: Day | null;
  @FlagField({ description: '有回复待审' }) readonly replyPending!: boolean;
  @FlagField({ description: '逾期回复' }) readonly replyLate!: boolean;
  @IdField({ nullable: true }) readonly objectionId!: number | null;
  @ChoiceField(Object.keys(objectionLife.states), {
    nullable: true,
    description: Object.values(objectionLife.states).join('、'),
  })
  readonly objectionStatus!: ObjectionState | null;
}
