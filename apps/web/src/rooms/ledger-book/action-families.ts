/** What an entry may be about, by the first word of its code. */
const FAMILIES: Readonly<Record<string, string>> = {
  account: '账号',
  session: '登录',
  token: '访问令牌',
  organization: '机构',
  person: '人员',
  appointment: '任职结束',
  substitution: '代办',
  roster: '人员导入',
  target: '年度目标',
  target_draft: '目标草稿',
  plan_import: '报告导入',
  report: '报告原文',
  yearly_template: '年度例行工作',
  task: '任务',
  case: '督办件',
  notice: '文书',
  document: '文书文件',
  document_template: '文书模板',
  interview: '约谈',
  inspection: '督察',
  rectification: '整改事项',
  proposal: '处理建议',
  instruction: '领导批示',
  duty: '年度述法',
  annual_report: '年度报告',
  ladder: '督办规则',
  score_rule: '考核规则',
  holidays: '放假安排',
  attachment: '附件',
  mail: '邮件',
  webhook: '事件推送',
  list: '清单导出',
  ledger: '台账导出',
};

/** To choose from; one that an address brought stays, though it stands for less than a family. */
export const familyOptions = (chosen: string | undefined) => {
  const options = Object.entries(FAMILIES).map(([family, label]) => ({ value: `${family}.`, label }));
  const known = chosen === undefined || options.some(({ value }) => value === chosen);
  return known ? options : [{ value: chosen, label: chosen }, ...options];
};
