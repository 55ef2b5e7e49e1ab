import { DELIVERY_MODES, DELIVERY_TOPICS, type DeliveryMode, type DeliveryTopic } from '#domain/notification';
import type { Day } from '#domain/shared';
import {
  ChoiceField,
  DayField,
  FlagField,
  IdField,
  InstantField,
  IntField,
  ListField,
  TextField,
} from '../http/fields.ts';
import { PageQuery } from '../http/paging.ts';

const YES = ['true', 'false'] as const;
const Topic = (optional: boolean) =>
  ChoiceField(DELIVERY_TOPICS, { optional, description: '主题', example: 'notice' });

export class InboxQuery extends PageQuery {
  @Topic(true) readonly topic?: DeliveryTopic;
  @ChoiceField(YES, { optional: true, description: 'true：只看未读的' }) readonly unread?: 'true' | 'false';
}

export class InboxTermPart {
  @TextField({ max: 50, example: '回复期限' }) readonly label!: string;
  @DayField() readonly day!: Day;
}

/** One thing that I was told. */
export class InboxMessageAnswer {
  @IdField() readonly id!: number;
  @Topic(false) readonly topic!: DeliveryTopic;
  @TextField({ max: 50, description: '标签', example: '提醒' }) readonly tag!: string;
  @TextField({ max: 500 }) readonly title!: string;
  @TextField({ max: 100, nullable: true, description: '文号' }) readonly documentNumber!: string | null;
  @TextField({ min: 0, max: 200, description: '所涉单位' }) readonly unit!: string;
  @TextField({ min: 0, max: 200, description: '发出单位' }) readonly issuer!: string;
  @TextField({ max: 5_000, description: '发生了什么' }) readonly what!: string;
  @ListField('text', { description: '缘由，一项一条' }) readonly why!: readonly string[];
  @ListField(() => InboxTermPart, { description: '有关日期' }) readonly byWhen!: readonly InboxTermPart[];
  @ListField('text', { description: '请办理的事项' }) readonly whatToDo!: readonly string[];
  @TextField({
    max: 500,
    nullable: true,
    description: '办理页面的路径；只有邮件中才有链接的为 null',
    example: '/notices/12',
  })
  readonly link!: string | null;
  @TextField({ max: 200, description: '所涉记录', example: 'notice:12' }) readonly subject!: string;
  @IdField({ nullable: true, description: '所涉文书' }) readonly noticeId!: number | null;
  @TextField({ min: 0, max: 1_000, description: '为什么收到这条消息' }) readonly reason!: string;
  @InstantField() readonly createdAt!: Date;
  @InstantField({ nullable: true, description: '读过的时刻；未读为 null' }) readonly readAt!: Date | null;
}

export class UnreadTopicPart {
  @Topic(false) readonly topic!: DeliveryTopic;
  @IntField({ min: 1, max: 1_000_000_000 }) readonly count!: number;
}

export class UnreadAnswer {
  @IntField({ min: 0, max: 1_000_000_000, description: '未读消息数' }) readonly total!: number;
  @ListField(() => UnreadTopicPart, { description: '有未读消息的主题' })
  readonly topics!: readonly UnreadTopicPart[];
}

export class InboxReadingBody {
  @ListField('id', { min: 1, max: 200, description: '消息', example: [1] })
  readonly messageIds!: readonly number[];
  @FlagField({ description: 'true 标为已读，false 标为未读', example: true }) readonly read!: boolean;
}

export class ReadingAllBody {
  @Topic(true) readonly topic?: DeliveryTopic;
  @IdField({ optional: true, description: '只到这一条为止（页面上最新的一条），其后新到的仍为未读' })
  readonly upToId?: number;
}

const Mode = () =>
  ChoiceField(DELIVERY_MODES, {
    description: 'mail 即时邮件，digest 每日摘要，off 只在系统中',
    example: 'digest',
  });

export class PreferencePart {
  @Topic(false) readonly topic!: DeliveryTopic;
  @TextField({ max: 50, example: '到期提醒' }) readonly name!: string;
  @Mode() readonly mode!: DeliveryMode;
  @ListField('text', { description: '可选的方式' }) readonly modes!: readonly DeliveryMode[];
  @TextField({ max: 200, nullable: true, description: '为什么不能选其他方式' }) readonly reason!:
    string | null;
}

export class PreferencesAnswer {
  @ListField(() => PreferencePart) readonly items!: readonly PreferencePart[];
}

export class PreferenceWishPart {
  @ChoiceField(DELIVERY_TOPICS, { description: '主题', example: 'task' }) readonly topic!: DeliveryTopic;
  @Mode() readonly mode!: DeliveryMode;
}

export class PreferencesBody {
  @ListField(() => PreferenceWishPart, { min: 1, max: 50, description: '没有列出的主题不变' })
  readonly items!: readonly PreferenceWishPart[];
}
