import type { Permission } from './permissions.ts';

/** What a permission is called where a person chooses among them. */
export interface PermissionWords {
  /** The part of the product that it belongs to. */
  readonly room: string;
  /** What it allows. */
  readonly allows: string;
}

/** Room by room, in the order of the product's pages. */
const ROOMS: Readonly<Record<string, Readonly<Partial<Record<Permission, string>>>>> = {
  本人账号: {
    'account.own': '修改自己的口令和双因素登录',
    'session.own': '查看和结束自己的登录',
    'tokens.own': '管理自己的访问令牌',
    'inbox.own': '查看自己收到的消息，设置接收方式',
  },
  年度目标: {
    'plans.read': '查看导入的年度报告和条目',
    'plans.import': '导入年度报告，修改和确认条目',
    'targets.read': '查看年度目标和指标',
    'targets.manage': '建立、修改、确认和分解目标',
    'targets.judge': '评定目标是否实现',
  },
  任务和填报: {
    'tasks.read': '查看任务和填报',
    'tasks.assign': '起草、下达、修改、中止和撤销任务',
    'tasks.carry_out': '签收和退回任务，填报进展，申请延期',
    'tasks.review': '审核填报，决定延期和分工异议',
  },
  督办文书: {
    'notices.read': '查看督办文书',
    'notices.sign': '签发文书，退回待签文书',
    'notices.answer': '签收、回复文书，提出申辩',
    'notices.review': '送签和撤回文书，审阅回复，复核申辩',
    'templates.read': '查看文书模板',
    'templates.manage': '发布文书模板',
  },
  约谈: {
    'interviews.read': '查看约谈和纪要',
    'interviews.arrange': '安排、改期和取消约谈，撰写纪要',
    'interviews.hold': '登记到会情况',
    'interviews.confirm': '为督办机构确认纪要',
    'interviews.answer': '为单位答复约谈安排，确认纪要',
  },
  督察: {
    'inspections.read': '查看督察',
    'inspections.prepare': '拟订、启动、送签和办结督察',
    'inspections.work': '登记问题和回避，办理复核',
    'inspections.approve': '批准督察计划，签发督察文书',
    'inspections.instruct': '对督察作出批示',
    'inspections.answer': '签收督察文书，申请复核',
    'burden.read': '查看减负台账',
  },
  整改台账: {
    'rectification.read': '查看整改台账',
    'rectification.manage': '登记、核验、销号、重新打开和复查',
    'rectification.agree': '确定整改措施',
    'rectification.carry_out': '开始整改，补充佐证，报请核验',
  },
  通报移送和批示: {
    'proposals.read': '查看通报、移送的建议',
    'proposals.manage': '提出、修改和撤回建议，印发通报，办理移送',
    'proposals.decide': '决定通报、移送的建议',
    'circulars.read': '查看印发的通报',
    'instructions.read': '查看领导批示',
    'instructions.give': '作出批示，登记纸质批示',
    'instructions.carry_out': '承办批示，报告办理情况',
  },
  年度述法: {
    'duty_reports.read': '查看年度述法',
    'duty_reports.manage': '安排述法，审核报告，拟定评议意见',
    'duty_reports.write': '填写和报送述法报告',
    'duty_reports.evaluate': '评议述法报告',
    'duty_reports.deliberate': '审议述法评议结果',
  },
  统计和报告: {
    'statistics.read': '查看统计',
    'scores.read': '查看考核规则和本单位得分',
    'scores.rank': '查看考核排名',
    'scores.manage': '发布考核规则',
    'annual_report.read': '查看年度报告',
    'annual_report.write': '撰写年度报告',
    'annual_report.finalise': '年度报告定稿',
    'search.use': '全文检索',
  },
  附件: {
    'attachments.read': '下载附件',
    'attachments.write': '添加和删除附件',
  },
  督办规则和日历: {
    'ladders.read': '查看督办规则',
    'ladders.manage': '发布和试算督办规则',
    'holidays.read': '查看放假安排',
    'holidays.manage': '载入放假安排',
    'holidays.preview': '查看放假安排的影响',
    'holidays.approve': '批准放假安排生效',
  },
  机构和人员: {
    'organizations.read': '查看机构名册',
    'organizations.manage': '管理机构',
    'people.read': '查看人员名册',
    'people.manage': '管理人员和任职',
    'substitutes.manage': '管理代办',
  },
  账号和安全: {
    'accounts.read': '查看账号',
    'accounts.create': '建立账号',
    'accounts.invite': '寄送开通链接',
    'accounts.disable': '停用和启用账号',
    'accounts.unlock': '解除账号锁定',
    'accounts.reset_second_factor': '重置双因素登录',
    'accounts.end_sessions': '结束他人的登录',
    'accounts.revoke_access': '撤销访问令牌和统一身份的绑定',
  },
  系统管理: {
    'deliveries.read': '查看邮件投递',
    'deliveries.manage': '重发和更正邮件投递',
    'webhooks.manage': '管理对其他系统的通知',
    'ledger.read': '查看审计日志',
    'ledger.export': '导出审计日志',
  },
};

const WORDS: ReadonlyMap<string, PermissionWords> = new Map(
  Object.entries(ROOMS).flatMap(([room, permissions]) =>
    Object.entries(permissions).map(([permission, allows]) => [permission, { room, allows }] as const),
  ),
);

/** Room and meaning of each permission, room by room. */
export const PERMISSIONS_BY_ROOM = [...WORDS.keys()] as readonly Permission[];

/** What was never a permission is called by itself. */
export const permissionWords = (permission: string): PermissionWords =>
  WORDS.get(permission) ?? { room: '其他', allows: permission };
