import { NOTICE_ACTS, type NoticeActName } from '#domain/notice';
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
} from '../http/fields.ts';
import { InstructionPart, NoticeItemAnswer } from './notice.dto.ts';

/** Of a recipient: how far the service has come. */
const PROOFS = ['waiting', 'sent', 'received', 'failed', 'unknown', 'cancelled'] as const;

export class NoticeContentPart {
  @TextField({ min: 0, max: 1000 }) readonly title!: string;
  @TextField({ min: 0, max: 200, description: '发文机关' }) readonly issuer!: string;
  @TextField({ min: 0, max: 200, description: '主送单位' }) readonly addressee!: string;
  @ListField('text', { description: '事实依据' }) readonly grounds!: readonly string[];
  @ListField('text', { description: '适用规则' }) readonly rules!: readonly string[];
  @ListField('text', { description: '办理要求' }) readonly demands!: readonly string[];
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
  @ChoiceField(PROOFS, {
    description:
      'waiting 待发送，sent 已发送，received 本人已签收，failed 被退回，unknown 结果不明，cancelled 已取消',
  })
  readonly state!: (typeof PROOFS)[number];
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
