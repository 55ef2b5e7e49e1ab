const KINDS: Readonly<Record<string, string>> = {
  account: '账号',
  annual_report: '年度报告',
  appointment: '任职',
  calendar_feed: '日历订阅',
  case: '督办件',
  delivery: '邮件',
  digest: '每日摘要',
  document: '文书文件',
  document_template: '文书模板',
  duty_cycle: '年度述法',
  duty_report: '述法报告',
  holiday_change: '放假安排',
  inspection: '督察',
  instruction: '领导批示',
  interview: '约谈',
  ladder: '督办规则',
  lists: '清单导出',
  notice: '文书',
  notices: '多份文书',
  one_time_link: '一次性链接',
  organization: '机构',
  person: '人员',
  plan_import: '报告导入',
  proposal: '处理建议',
  rectification: '整改事项',
  report: '进展填报',
  score_rule: '考核规则',
  session: '登录',
  substitution: '代办',
  target: '年度目标',
  target_draft: '目标草稿',
  task: '任务',
  token: '访问令牌',
  webhook: '事件订阅',
  yearly_template: '年度例行工作',
};

/** `task:12` → 任务12; what has no name here stays as the ledger wrote it. */
export function subjectText(subject: string): string {
  const [kind = '', ...rest] = subject.split(':');
  const name = KINDS[kind];
  return name === undefined ? subject : `${name}${rest.join(':')}`;
}
