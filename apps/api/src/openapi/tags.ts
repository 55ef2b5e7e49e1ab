import type { Operation } from './schema.ts';

/** Rooms of the API, by the first part of a path, in the order in which the document shows them. */
const ROOMS: readonly (readonly [tag: string, description: string, parts: readonly string[]])[] = [
  [
    '登录',
    '登录、退出、本人的口令、动态口令和单点登录',
    ['session', 'sessions', 'password', 'password-resets', 'second-factor', 'sso', 'oidc'],
  ],
  ['访问令牌', '本人在程序中使用的令牌', ['tokens', 'access-tokens', 'api-tokens']],
  ['账号', '开通、停用、解锁和重置', ['accounts', 'invitations']],
  ['机构', '督办机构和责任单位的树', ['organizations', 'roster-import', 'offices', 'units']],
  ['人员', '人员、任职和 A/B 角', ['people', 'appointments', 'substitutes', 'substitutions', 'imports']],
  ['报告', '年度报告导入和条目核对', ['plans', 'plan-imports', 'plan-drafts']],
  ['目标', '年度目标、指标和评定', ['targets', 'templates', 'yearly-round']],
  [
    '任务',
    '下达、签收、填报、审核、延期和中止',
    [
      'tasks',
      'task-templates',
      'progress-reports',
      'reports',
      'reporting-periods',
      'contributions',
      'extensions',
      'suspensions',
      'disagreements',
      'drafts',
      'handovers',
      'milestones',
      'readings',
    ],
  ],
  ['文书', '三单的签发、签收、回复、申辩和复核', ['notices', 'objections']],
  ['文书模板', '各种文书的文字：版本、检查、预览和发布', ['document-templates']],
  ['文书核验', '凭验证码或文件核验，无需登录', ['public']],
  ['约谈', '约谈的安排、到会、纪要、确认和承诺', ['interviews']],
  ['督察', '督察计划、督察组、问题、反馈、复核和减负台账', ['inspections', 'burden']],
  ['整改', '整改台账：登记、整改、核验、销号、回潮和复查', ['rectification']],
  ['述法', '年度述法：报送、评议、审议、反馈和整改', ['duty-cycles', 'duty-reports', 'duty-evaluations']],
  ['督办件', '督办件的缘由', ['cases']],
  ['节假日', '放假安排的导入、预览、批准', ['holidays']],
  ['督办规则', '规则的版本、检查、发布和试算', ['ladders']],
  ['检索', '目标、任务、填报、文书、整改事项和年度报告的全文检索', ['search']],
  ['批示', '领导批示的作出、承办、报告和办结', ['instructions']],
  ['通报移送', '通报、移送的建议、决定和办理', ['proposals', 'circulars']],
  ['考核', '记分规则、记分卡和排名', ['scores', 'score-rules']],
  ['统计', '指标、口径、分列、清单和领导驾驶舱', ['statistics']],
  ['年度报告', '按台账起草、改写、定稿和下载年度法治政府建设报告', ['annual-reports']],
  ['附件', '佐证材料和文书附件', ['attachments', 'uploads']],
  ['导出', '把清单和台账导出为 Excel', ['exports']],
  ['操作日志', '审计管理员查阅、导出和核验', ['ledger']],
  ['日历', '本人的日历订阅', ['calendar-feeds', 'calendars']],
  ['个人设置', '本人保存的视图、显示的列和明暗', ['preferences']],
  ['工作台', '等我办的、我在等的和近日的变动', ['desk']],
  ['消息', '本人的消息、实时推送和接收方式', ['inbox']],
  ['邮件投递', '发出、退回和存疑的邮件，重发和核实', ['deliveries']],
  ['推送', '向其他系统推送变动', ['webhooks', 'webhook-deliveries']],
  ['示例', '示例账号和示例时钟，正式环境没有', ['demo']],
  ['系统', '运行状况和接口说明', ['health', 'openapi.json', 'docs']],
];

/** The room of a path; an unknown one is its own first part, which a spec does not let pass. */
export function tagOf(path: string): string {
  const [, part = ''] = path.split('/');
  return ROOMS.find(([, , parts]) => parts.includes(part))?.[0] ?? part;
}

/** Tags in use, with what they are about. */
export function tagsOf(operations: readonly Operation[]): { name: string; description: string }[] {
  const used = new Set(operations.flatMap(({ tags = [] }) => tags));
  const known = ROOMS.filter(([tag]) => used.has(tag)).map(([name, description]) => ({ name, description }));
  const rest = [...used].filter((tag) => !known.some(({ name }) => name === tag));
  return [...known, ...rest.map((name) => ({ name, description: name }))];
}
