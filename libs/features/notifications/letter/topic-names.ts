import type { DeliveryTopic } from '#domain/notification';

/** As the settings and the filters of the inbox name what one is told about. */
export const TOPIC_NAMES: Readonly<Record<DeliveryTopic, string>> = {
  notice: '督办文书',
  warning: '到期提醒',
  signature: '待签发文书',
  proposal: '处理建议',
  report: '填报审核',
  account: '账号安全',
  objection: '申辩和复核',
  interview: '约谈',
  inspection: '督察',
  rectification: '整改',
  duty_report: '述法',
  referral: '通报和移送',
  instruction: '领导批示',
  task: '任务办理',
  calendar: '工作日历调整',
  delivery: '邮件退回',
  digest: '每周摘要',
};
