import { effectiveRoles, type RoleName, ROLES } from './roles.ts';

const OFFICE: readonly RoleName[] = ['supervisor', 'approver'];
const UNIT: readonly RoleName[] = ['liaison', 'unit_head'];
const DAILY: readonly RoleName[] = [...UNIT, 'leader', ...OFFICE];

/**
 * What a route may ask for, and which roles have it. A permission opens the door; whether this very record may be
 * seen or changed is decided by the policy of its room.
 */
const GRANTS = {
  /** One's own account: password, second factor. */
  'account.own': ROLES,
  /** One's own sessions. */
  'session.own': ROLES,
  /** One's own access tokens. */
  'tokens.own': ROLES,
  /** What one was told, and how one wishes to be told. */
  'inbox.own': ROLES,
  /** 邮件投递: what went out and what did not, of one's own organisations. */
  'deliveries.read': ['supervisor', 'approver', 'system_admin'],
  'deliveries.manage': ['supervisor', 'system_admin'],
  'accounts.read': ['system_admin', 'security_admin', 'auditor'],
  /** The system administrator lets people in … */
  'accounts.create': ['system_admin'],
  'accounts.invite': ['system_admin'],
  /** … the security administrator keeps them safe, or out. */
  'accounts.disable': ['security_admin'],
  'accounts.unlock': ['security_admin'],
  'accounts.reset_second_factor': ['security_admin'],
  'accounts.end_sessions': ['security_admin'],
  /** Access tokens, and the identity bound at single sign-on. */
  'accounts.revoke_access': ['security_admin'],
  /** Names of organisations and who works there, as far as one sees. */
  'organizations.read': ROLES,
  'organizations.manage': ['system_admin'],
  'people.read': [...DAILY, 'system_admin', 'security_admin', 'auditor'],
  'people.manage': ['system_admin'],
  /** Who stands in for oneself, or for one's people. */
  'substitutes.manage': [...DAILY, 'system_admin'],
  /** 报告导入 and its drafts. */
  'plans.read': [...OFFICE, 'leader'],
  'plans.import': ['supervisor'],
  'targets.read': DAILY,
  'targets.manage': ['supervisor'],
  'targets.judge': OFFICE,
  'tasks.read': DAILY,
  /** Create, give out, change, suspend, withdraw. */
  'tasks.assign': ['supervisor'],
  /** Accept, return, report, ask for more time. */
  'tasks.carry_out': UNIT,
  /** Review reports, decide on extensions and disagreements. */
  'tasks.review': OFFICE,
  'rectification.read': DAILY,
  /** 整改台账: enter, verify, send back, strike off, reopen, mark relapses, recheck. */
  'rectification.manage': OFFICE,
  /** Measures are agreed by the supervisor or by the head of the unit. */
  'rectification.agree': ['supervisor', 'unit_head'],
  /** Begin, add evidence, submit for verification. */
  'rectification.carry_out': UNIT,
  'notices.read': DAILY,
  /** 签发, or send back; which of the two roles signs is the ladder's to say. */
  'notices.sign': OFFICE,
  /** 签收, 回复, 申辩. */
  'notices.answer': UNIT,
  /** Submit, withdraw, weigh replies, decide on objections. */
  'notices.review': OFFICE,
  /** 文书模板, of one's own office … */
  'templates.read': [...OFFICE, 'system_admin'],
  /** … published by its approver or the system administrator. */
  'templates.manage': ['approver', 'system_admin'],
  'interviews.read': DAILY,
  /** 约谈: arrange, move, cancel; write the record and answer objections to it. */
  'interviews.arrange': ['supervisor'],
  /** Enter who came, and who did not. */
  'interviews.hold': [...OFFICE, 'leader'],
  /** Confirm a record for the office. */
  'interviews.confirm': ['approver', 'leader'],
  /** Say that an appointment does not suit; object to a record, confirm it, or refuse to. */
  'interviews.answer': ['unit_head'],
  'inspections.read': DAILY,
  /** 督察: plan, begin, conclude, close. */
  'inspections.prepare': ['supervisor'],
  /** Findings, recusals, reviews of conclusions. */
  'inspections.work': OFFICE,
  /** Approve the plan, sign the document. */
  'inspections.approve': ['approver'],
  /** 批示. */
  'inspections.instruct': ['leader'],
  /** 签收, 申请复核. */
  'inspections.answer': UNIT,
  /** 减负台账. */
  'burden.read': DAILY,
  /** 督办规则, which everybody may know. */
  'ladders.read': [...DAILY, 'auditor'],
  /** Publish a version, and try one beforehand. */
  'ladders.manage': ['approver'],
  /** 放假安排, which everybody may know. */
  'holidays.read': ROLES,
  /** Bring a year's arrangement, or a change of it … */
  'holidays.manage': ['system_admin'],
  /** … see what it would move, and put it in force. */
  'holidays.preview': OFFICE,
  'holidays.approve': ['approver'],
  /** 全文检索, as far as one sees. */
  'search.use': DAILY,
  /** 通报、移送的建议: not for the eyes of the unit that it concerns. */
  'proposals.read': [...OFFICE, 'leader'],
  /** Propose, revise, withdraw; carry out what was approved. */
  'proposals.manage': OFFICE,
  /** 政府督查工作条例, art. 21: a leader approves. */
  'proposals.decide': ['leader'],
  /** 通报 that were published to one's own. */
  'circulars.read': DAILY,
  /** 领导批示. */
  'instructions.read': DAILY,
  /** Give, return, settle, revoke; a supervisor in the leader's name, from paper. */
  'instructions.give': ['leader', 'supervisor'],
  'instructions.carry_out': [...UNIT, ...OFFICE],
  /** 考核规则, and the card of one's own unit. */
  'scores.read': DAILY,
  'scores.rank': [...OFFICE, 'leader'],
  /** Publish a version of the rule. */
  'scores.manage': ['approver'],
  /** 统计 with its definitions, as far as one sees. */
  'statistics.read': DAILY,
  /** 年度报告 drafted from the ledger. */
  'annual_report.read': [...OFFICE, 'leader'],
  'annual_report.write': OFFICE,
  'annual_report.finalise': ['approver'],
  /** 述法: the plan as far as it concerns one, one's own reports, and all of the office's. */
  'duty_reports.read': DAILY,
  /** Plan, open, review, record hearings, draft appraisals. */
  'duty_reports.manage': ['supervisor'],
  /** Write; what is written is handed in by the head of the unit. */
  'duty_reports.write': UNIT,
  /** Vote, where one is named. */
  'duty_reports.evaluate': [...OFFICE, 'leader'],
  'duty_reports.deliberate': ['approver'],
  'attachments.read': DAILY,
  'attachments.write': [...UNIT, ...OFFICE],
  /** 审计: reads and changes nothing. */
  'ledger.read': ['auditor'],
  'ledger.export': ['auditor'],
  'webhooks.manage': ['system_admin'],
} as const satisfies Record<string, readonly RoleName[]>;

export type Permission = keyof typeof GRANTS;

export const PERMISSIONS = Object.keys(GRANTS) as readonly Permission[];

/** Anybody signed in, whatever the role: nobody is kept from leaving or from a new password. */
const OWN: ReadonlySet<Permission> = new Set<Permission>(['account.own', 'session.own']);

/** What a person with these roles may ask for. */
export function permissionsOf(roles: readonly RoleName[]): ReadonlySet<Permission> {
  const held = effectiveRoles(roles);
  return new Set(
    PERMISSIONS.filter(
      (permission) =>
        OWN.has(permission) ||
        (GRANTS[permission] as readonly RoleName[]).some((role) => held.includes(role)),
    ),
  );
}
