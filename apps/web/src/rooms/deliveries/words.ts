import type { Answer } from '@/api/index.ts';

export type Delivery = Answer<'DeliveryAnswer'>;

export const STATES: Readonly<Record<Delivery['state'], string>> = {
  queued: '待发',
  sending: '发送中',
  sent: '已发',
  failed: '失败或退回',
  unknown: '存疑',
  cancelled: '已取消',
  digest: '待入摘要',
  digested: '已入摘要',
  inbox: '只在系统中',
};

export const TOPICS: Readonly<Record<Delivery['topic'], string>> = {
  notice: '督办文书',
  warning: '到期预警',
  signature: '待签发',
  proposal: '通报移送建议',
  report: '进展填报',
  account: '账号',
  objection: '申辩',
  interview: '约谈',
  inspection: '督察',
  rectification: '整改',
  duty_report: '述法',
  referral: '移送',
  instruction: '领导批示',
  task: '任务',
  calendar: '工作日历',
  delivery: '投递情况',
  digest: '每日摘要',
};

/** Which need somebody to look at them. */
export const NEEDS_HELP = new Set<Delivery['state']>(['failed', 'unknown']);

export const standingText = ({ state, bouncedAt }: Delivery): string =>
  bouncedAt === null ? STATES[state] : `${STATES[state]}，有退信`;
