import type { Answer } from '@/api/index.ts';

export type Webhook = Answer<'WebhookAnswer'>;
export type Delivery = Answer<'WebhookDeliveryAnswer'>;

/** The families that other systems may hear of, as the API has them. */
const FAMILIES: Readonly<Record<string, string>> = {
  target: '年度目标',
  target_draft: '目标草稿',
  task: '任务',
  progress: '进度报告',
  period: '填报期',
  milestone: '节点',
  extension: '延期',
  suspension: '中止',
  disagreement: '不同意见',
  indicator: '指标',
  case: '督办件',
  notice: '督办文书',
  rectification: '整改事项',
  attachment: '附件',
  organization: '机构',
  report: '报告',
  plan_import: '计划导入',
  yearly_round: '例行工作',
};

export const EVENT_OPTIONS = [
  { value: '*', label: '全部事件' },
  ...Object.entries(FAMILIES).map(([family, label]) => ({
    value: `${family}.*`,
    label: `${label}（${family}.*）`,
  })),
];

export function eventText(event: string): string {
  if (event === '*') return '全部事件';
  if (event === 'webhook.test') return '试发';
  const [family = '', what] = event.split('.');
  const name = FAMILIES[family];
  if (name === undefined) return event;
  return what === '*' ? `${name}（全部）` : `${name}（${event}）`;
}

/** How soon one sees what came of a message that waits. Milliseconds. */
export const LOOK_AGAIN_MS = 3_000;

export const DELIVERY_STATES: Readonly<Record<Delivery['state'], string>> = {
  queued: '○ 待发',
  sent: '✓ 已送达',
  failed: '■ 已放弃',
};
