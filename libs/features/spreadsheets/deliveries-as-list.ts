import { type DeliveryFilter, type DeliveryView, TOPIC_NAMES } from '#features/notifications';
import type { ListColumn } from '#platform/workbook';
import { type ExportedList, said } from './exported-list.ts';

const STATE_NAMES: Readonly<Record<DeliveryView['state'], string>> = {
  ...{
    queued: '待发',
    sending: '发送中',
    sent: '已发',
    failed: '失败',
    unknown: '存疑',
    cancelled: '已取消',
  },
  ...{ digest: '待入摘要', digested: '已入摘要', inbox: '只在系统中' },
};

const COLUMNS: readonly ListColumn<DeliveryView>[] = [
  { kind: 'count', title: '序号', width: 10, of: ({ id }) => id },
  { kind: 'wrapped', title: '标题', width: 40, of: ({ title }) => title },
  { kind: 'text', title: '主题', width: 12, of: ({ topic }) => TOPIC_NAMES[topic] },
  { kind: 'text', title: '收件人', width: 12, of: ({ recipient }) => recipient },
  { kind: 'text', title: '邮箱', width: 30, of: ({ address }) => address },
  { kind: 'text', title: '状态', width: 10, of: ({ state }) => STATE_NAMES[state] },
  { kind: 'count', title: '已试次数', width: 9, of: ({ attempts }) => attempts },
  { kind: 'instant', title: '生成时间', width: 17, of: ({ createdAt }) => createdAt },
  { kind: 'instant', title: '发出时间', width: 17, of: ({ sentAt }) => sentAt },
  { kind: 'instant', title: '退信时间', width: 17, of: ({ bouncedAt }) => bouncedAt },
  { kind: 'instant', title: '阅读时间', width: 17, of: ({ readAt }) => readAt },
  { kind: 'instant', title: '打开文书时间', width: 17, of: ({ openedAt }) => openedAt },
  { kind: 'wrapped', title: '对方服务器的答复', width: 40, of: ({ lastResponse }) => lastResponse },
];

/** 邮件投递. */
export function deliveriesAsList(
  filter: Omit<DeliveryFilter, 'cursor' | 'limit'>,
  page: ExportedList<DeliveryView>['page'],
): ExportedList<DeliveryView> {
  const { state, topic, bounced, text } = filter;
  return {
    ...{ list: 'deliveries', title: '邮件投递清单', columns: COLUMNS, frozen: 2, filter, page },
    inWords: () => [
      ...said('状态', state, (asked) => STATE_NAMES[asked]),
      ...said('主题', topic, (asked) => TOPIC_NAMES[asked]),
      ...(bounced === true ? ['只看被退回的'] : []),
      ...said('含文字', text, (words) => `“${words}”`),
    ],
  };
}
