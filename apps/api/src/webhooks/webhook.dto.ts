import type { WebhookDeliveryState } from '#persistence';
import {
  ChoiceField,
  FlagField,
  IdField,
  InstantField,
  IntField,
  ListField,
  TextField,
  VersionField,
} from '../http/fields.ts';
import { PageQuery } from '../http/paging.ts';

const STATES: readonly WebhookDeliveryState[] = ['queued', 'sent', 'failed'];
const MOST = Number.MAX_SAFE_INTEGER;

const NameField = (optional = false) =>
  TextField({ max: 100, optional, description: '名称', example: '市政务平台' });
const UrlField = (optional = false) =>
  TextField({
    ...{ max: 1_000, optional, pattern: /^https?:\/\//, message: '应以 https:// 开头' },
    ...{
      description: '推送到的网址；内部网络和 http 须由系统设置允许',
      example: 'https://oa.example.gov.cn/hook',
    },
  });
const EventsField = (optional = false) =>
  ListField('text', {
    ...{ min: 1, max: 50, optional },
    ...{ description: '事件名称：*、task.*、notice.issued 等', example: ['task.*', 'notice.issued'] },
  });

export class NewWebhookBody {
  @NameField() readonly name!: string;
  @UrlField() readonly url!: string;
  @EventsField() readonly events!: string[];
}

export class ChangeWebhookBody {
  @VersionField() readonly version!: number;
  @NameField(true) readonly name?: string;
  @UrlField(true) readonly url?: string;
  @EventsField(true) readonly events?: string[];

  @FlagField({ optional: true, description: 'false 停用；停用期间的事件不补发' })
  readonly active?: boolean;
}

export class WebhookVersionBody {
  @VersionField() readonly version!: number;
}

export class WebhookDeliveriesQuery extends PageQuery {
  @ChoiceField(STATES, { optional: true, description: 'queued 待发，sent 已送达，failed 已放弃' })
  readonly state?: WebhookDeliveryState;
}

export class WebhookAnswer {
  @IdField() readonly id!: number;
  @NameField() readonly name!: string;
  @UrlField() readonly url!: string;
  @EventsField() readonly events!: readonly string[];
  @FlagField({ description: '启用' }) readonly active!: boolean;
  @VersionField() readonly version!: number;
  @InstantField() readonly createdAt!: Date;
  @IdField({ nullable: true }) readonly createdById!: number | null;
  @TextField({ max: 200, nullable: true, description: '创建人' }) readonly createdByName!: string | null;
  @IntField({ min: 0, max: MOST, description: '待发的消息' }) readonly waiting!: number;
  @IntField({ min: 0, max: MOST, description: '已放弃的消息' }) readonly failed!: number;
}

export class WebhookSecretAnswer extends WebhookAnswer {
  @TextField({ max: 100, description: '签名密钥，只显示这一次', example: 'whsec_…' })
  readonly secret!: string;
}

export class WebhookDeliveryAnswer {
  @IdField() readonly id!: number;
  @IdField() readonly webhookId!: number;
  @IdField({ nullable: true, description: '台账记录；试发为 null' }) readonly entryId!: number | null;
  @TextField({ max: 100, example: 'task.assigned' }) readonly event!: string;
  @TextField({ max: 200, nullable: true, example: 'task:12' }) readonly subject!: string | null;
  @ChoiceField(STATES) readonly state!: WebhookDeliveryState;
  @IntField({ min: 0, max: MOST, description: '已试次数' }) readonly attempts!: number;
  @InstantField() readonly createdAt!: Date;
  @InstantField({ nullable: true, description: '下次发送' }) readonly nextAt!: Date | null;
  @InstantField({ nullable: true }) readonly sentAt!: Date | null;

  @IntField({ min: 0, max: 999, nullable: true, description: '对方最近一次答复的 HTTP 状态' })
  readonly lastStatus!: number | null;

  @TextField({ min: 0, max: 1_000, nullable: true, description: '对方最近一次的答复或失败原因' })
  readonly lastResponse!: string | null;
}
