import { DELIVERY_TOPICS, type DeliveryTopic } from '#domain/notification';
import type { DeliveryChannel, DeliveryState } from '#persistence';
import { ChoiceField, IdField, InstantField, IntField, ListField, TextField } from '../http/fields.ts';
import { PageQuery } from '../http/paging.ts';

const STATES = [
  ...['queued', 'sending', 'sent', 'failed', 'unknown', 'cancelled', 'digest', 'digested', 'inbox'],
] as const satisfies readonly string[];
const STATES_IN_WORDS =
  'queued 待发，sending 发送中，sent 已发，failed 失败或退回，unknown 存疑，cancelled 已取消，digest 待入摘要，digested 已入摘要，inbox 只在系统中';

export class DeliveriesQuery extends PageQuery {
  @ChoiceField(STATES, { optional: true, description: STATES_IN_WORDS }) readonly state?: DeliveryState;
  @ChoiceField(DELIVERY_TOPICS, { optional: true, description: '主题' }) readonly topic?: DeliveryTopic;
  @ChoiceField(['true', 'false'], { optional: true, description: 'true：只看被退回的' })
  readonly bounced?: 'true' | 'false';
  @TextField({ max: 100, optional: true, description: '收件人、地址或标题中的文字' }) readonly text?: string;
}

export class DeliveryAnswer {
  @IdField() readonly id!: number;
  @TextField({ max: 200, description: '所涉记录', example: 'notice:12' }) readonly subject!: string;
  @ChoiceField(DELIVERY_TOPICS, { description: '主题' }) readonly topic!: DeliveryTopic;
  @ChoiceField(['mail', 'digest'], { description: 'mail 一封邮件，digest 每日摘要' })
  readonly channel!: DeliveryChannel;
  @TextField({ min: 0, max: 500 }) readonly title!: string;
  @IdField() readonly recipientId!: number;
  @TextField({ max: 200, description: '收件人' }) readonly recipient!: string;
  @TextField({ min: 0, max: 320 }) readonly address!: string;
  @IdField({ nullable: true, description: '所涉文书' }) readonly noticeId!: number | null;
  @ChoiceField(STATES, { description: STATES_IN_WORDS }) readonly state!: DeliveryState;
  @InstantField() readonly createdAt!: Date;
  @InstantField({ description: '不早于此刻发送' }) readonly notBefore!: Date;
  @IntField({ min: 0, max: 1_000, description: '已试次数' }) readonly attempts!: number;
  @InstantField({ nullable: true }) readonly sentAt!: Date | null;
  @TextField({ min: 0, max: 1_000, nullable: true, description: '对方邮件服务器最后的答复' })
  readonly lastResponse!: string | null;
  @InstantField({ nullable: true, description: '收到退信的时刻' }) readonly bouncedAt!: Date | null;
  @InstantField({ nullable: true, description: '收件人在系统中读过的时刻' }) readonly readAt!: Date | null;
  @InstantField({ nullable: true, description: '收件人打开文书的时刻' }) readonly openedAt!: Date | null;
}

const Count = (description: string) => IntField({ min: 0, max: 1_000_000_000, description });

export class BounceMailboxPart {
  @TextField({ max: 300, description: '邮箱', example: 'duban@imap.example.gov.cn/INBOX' })
  readonly name!: string;
  @InstantField({ description: '最近一次查看' }) readonly checkedAt!: Date;
  @TextField({ max: 500, nullable: true, description: '最近一次查看失败的原因' }) readonly failure!:
    string | null;
}

export class DeliveryCountsAnswer {
  @Count('待发') readonly queued!: number;
  @Count('发送中') readonly sending!: number;
  @Count('失败或退回') readonly failed!: number;
  @Count('存疑，等待核实') readonly unknown!: number;
  @Count('已取消') readonly cancelled!: number;
  @Count('待入摘要') readonly digest!: number;
  @ListField(() => BounceMailboxPart, { description: '查看退信的邮箱；没有设置 IMAP_URL 时为空' })
  readonly mailboxes!: readonly BounceMailboxPart[];
}

export class DeliveriesBody {
  @ListField('id', { min: 1, max: 200, description: '邮件', example: [1] })
  readonly mailIds!: readonly number[];
  @TextField({ max: 500, description: '理由', example: '邮箱已更正' }) readonly reason!: string;
}

export class VerdictBody extends DeliveriesBody {
  @ChoiceField(['sent', 'failed'], {
    description: 'sent 收件人确认收到，failed 确认没有收到',
    example: 'sent',
  })
  readonly outcome!: 'sent' | 'failed';
}
