import { NOTICE_ACTS, type NoticeActName } from '#domain/notice';
import type { Day } from '#domain/shared';
import { PROOFS_OF_SERVICE, type ProofOfService } from '#features/supervision';
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
} from '../http/fields.ts';
import { InstructionPart, NoticeItemAnswer } from './notice.dto.ts';

export class NoticeContentPart {
  @TextField({ min: 0, max: 1000 }) readonly title!: string;
  @TextField({ min: 0, max: 200, description: '发文机关' }) readonly issuer!: string;
  @TextField({ min: 0, max: 200, description: '主送单位' }) readonly addressee!: string;
  @ListField('text', { description: '事实依据' }) readonly grounds!: readonly string[];
  @ListField('text', { description: '适用规则' }) readonly rules!: readonly string[];
  @ListField('text', { description: '办理要求' }) readonly demands!: readonly string[];
  @ListField(() => AnnexLinePart, { max: 1000, description: '附件：问题清单' })
  readonly annex!: readonly AnnexLinePart[];
}

export class AnnexLinePart {
  @TextField({ max: 1000, description: '问题' }) readonly problem!: string;
  @TextField({ max: 1000, nullable: true, description: '整改要求' }) readonly demand!: string | null;
  @DayField({ nullable: true }) readonly dueOn!: Day | null;
  @IdField({ nullable: true, description: '督办该问题的督办件' }) readonly caseId!: number | null;
}

export class NoticeCasePart {
  @IdField() readonly caseId!: number;
  @IdField() readonly taskId!: number;
  @TextField({ max: 200 }) readonly taskCode!: string;
  @TextField({ max: 1000 }) readonly taskTitle!: string;
  @ChoiceField(['open', 'closed']) readonly caseStatus!: string;
}

export class NoticeRefusalPart {
  @DayField({ description: '拒签之日，最迟自此视为送达' }) readonly refusedOn!: Day;
  @TextField({ max: 2000, description: '拒签情况' }) readonly reason!: string;
  @TextField({ max: 200, description: '见证人' }) readonly witness!: string;
  @InstantField() readonly recordedAt!: string;
  @TextField({ max: 200, nullable: true }) readonly recordedByName!: string | null;
}

export class NoticeSilencePart {
  @DayField({ nullable: true, description: '签收期限已过仍未签收的，为该期限；否则为 null' })
  readonly receiptDueOn!: Day | null;
  @DayField({ nullable: true, description: '回复期限已过仍未回复的，为该期限；否则为 null' })
  readonly replyDueOn!: Day | null;
}

export class NoticeTermPart {
  @TextField({ max: 50 }) readonly key!: string;
  @TextField({ max: 50, example: '回复' }) readonly name!: string;
  @DayField() readonly dueOn!: Day;
}

export class NoticeReasonPart {
  @TextField({ max: 50 }) readonly code!: string;
  @TextField({ max: 1000 }) readonly rule!: string;
  @TextField({ max: 2000 }) readonly finding!: string;
}

export class InstructionAnswerPart extends InstructionPart {
  @TextField({ max: 200, nullable: true }) readonly leaderName!: string | null;
  @IdField({ optional: true, description: '引用的批示' }) readonly instructionId?: number;
  @DayField({ optional: true, description: '引用的批示作出的日期' }) readonly givenOn?: Day;
}

export class NoticeReplyPart {
  @TextField({ max: 20_000 }) readonly text!: string;
  @InstantField() readonly repliedAt!: string;
  @TextField({ max: 200, nullable: true }) readonly repliedByName!: string | null;
  @FlagField({ description: '逾期回复' }) readonly late!: boolean;
  @InstantField({ nullable: true }) readonly decidedAt!: string | null;
  @TextField({ max: 200, nullable: true }) readonly decidedByName!: string | null;
  @FlagField({ nullable: true, description: '是否采纳；未审为 null' }) readonly accepted!: boolean | null;
  @DayField({ nullable: true }) readonly excusedUntil!: string | null;
  @TextField({ max: 2000, nullable: true }) readonly decisionReason!: string | null;
}

export class NoticeDeliveryPart {
  @IdField() readonly id!: number;
  @IdField() readonly recipientId!: number;
  @TextField({ max: 200 }) readonly recipientName!: string;
  @TextField({ max: 50, nullable: true }) readonly role!: string | null;
  @TextField({ max: 50 }) readonly channel!: string;
  @TextField({ max: 320 }) readonly address!: string;
  @ChoiceField(PROOFS_OF_SERVICE, {
    description:
      'waiting 待发送，sent 已发送，opened 本人已阅，received 本人已签收，bounced 被退信，failed 发送失败，' +
      'unknown 结果不明，cancelled 已取消，inbox 只入收件箱',
  })
  readonly state!: ProofOfService;
  @InstantField({ nullable: true }) readonly openedAt!: Date | null;
  @InstantField({ nullable: true }) readonly bouncedAt!: Date | null;
  @InstantField({ nullable: true }) readonly receivedAt!: Date | null;
  @InstantField({ nullable: true }) readonly sentAt!: Date | null;
  @IntField({ min: 0, max: 1000 }) readonly attempts!: number;
  @TextField({ min: 0, max: 2000, nullable: true, description: '对方邮件服务器最后的答复' })
  readonly lastResponse!: string | null;
}

export class NoticeAnswer extends NoticeItemAnswer {
  @PartField(() => NoticeContentPart) readonly content!: NoticeContentPart;
  @ListField(() => NoticeReasonPart) readonly reasons!: readonly NoticeReasonPart[];
  @ListField(() => NoticeTermPart, { description: '自送达之日起算；送达前为空' })
  readonly terms!: readonly NoticeTermPart[];
  @IntField({ min: 1, max: 1_000_000, description: '所依据的督办规则的版本' })
  readonly ladderVersion!: number;
  @TextField({ max: 200 }) readonly calendarVersion!: string;
  @IdField({ nullable: true }) readonly signedById!: number | null;
  @TextField({ max: 200, nullable: true }) readonly signedByName!: string | null;
  @InstantField({ nullable: true }) readonly issuedAt!: Date | null;
  @PartField(() => InstructionAnswerPart, { nullable: true })
  readonly instruction!: InstructionAnswerPart | null;
  @IdField({ nullable: true, description: '人工拟发的，拟稿人' }) readonly draftedById!: number | null;
  @TextField({ max: 200, nullable: true }) readonly draftedByName!: string | null;
  @TextField({ max: 2000, nullable: true, description: '直接启动较高层级的理由' })
  readonly startReason!: string | null;
  @ListField(() => NoticeCasePart, { max: 1000, description: '所涉全部督办件' })
  readonly cases!: readonly NoticeCasePart[];
  @PartField(() => NoticeRefusalPart, { nullable: true, description: '拒签记录' })
  readonly refusal!: NoticeRefusalPart | null;
  @PartField(() => NoticeSilencePart, { description: '逾期未签收、逾期未回复' })
  readonly silence!: NoticeSilencePart;
  @InstantField({ nullable: true }) readonly receivedAt!: Date | null;
  @IdField({ nullable: true }) readonly receivedById!: number | null;
  @TextField({ max: 200, nullable: true }) readonly receivedByName!: string | null;
  @PartField(() => NoticeReplyPart, { nullable: true }) readonly reply!: NoticeReplyPart | null;
  @InstantField({ nullable: true }) readonly closedAt!: Date | null;
  @TextField({ min: 0, max: 2000, nullable: true }) readonly withdrawnReason!: string | null;
  @DayField({ nullable: true, description: '申辩期限' }) readonly objectionDueOn!: Day | null;
  @ListField(() => NoticeDeliveryPart, { description: '逐人送达情况' })
  readonly deliveries!: readonly NoticeDeliveryPart[];
  @ListField('text', { description: `本人现在可以办理的：${NOTICE_ACTS.join('、')}` })
  readonly acts!: readonly NoticeActName[];
}
