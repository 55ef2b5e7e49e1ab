/** liaison 联络员, unit_head 单位负责人, leader 分管领导, supervisor 督办员, approver 签发人, and the three administrators. */
export const ROLES = [
  'liaison',
  'unit_head',
  'leader',
  'supervisor',
  'approver',
  'system_admin',
  'security_admin',
  'auditor',
] as const;
export type RoleName = (typeof ROLES)[number];

export const ROLE_TITLES: Readonly<Record<RoleName, string>> = {
  liaison: '联络员',
  unit_head: '单位负责人',
  leader: '分管领导',
  supervisor: '督办员',
  approver: '签发人',
  system_admin: '系统管理员',
  security_admin: '安全管理员',
  auditor: '审计管理员',
};

/** 三员: they watch one another (等级保护), so each stands alone. */
const ADMINISTRATORS: readonly RoleName[] = ['system_admin', 'security_admin', 'auditor'];

/**
 * The first two roles that one person must not hold together: two administrators, or an administrator and a role
 * of the daily work. Roles of the daily work go together freely.
 */
export function forbiddenCombination(roles: readonly RoleName[]): readonly [RoleName, RoleName] | undefined {
  const administrator = roles.find((role) => ADMINISTRATORS.includes(role));
  const other = roles.find((role) => role !== administrator);
  return administrator !== undefined && other !== undefined ? [administrator, other] : undefined;
}

/** Roles that give power: a forbidden combination gives none, until one of the two is taken away. */
export function effectiveRoles(roles: readonly RoleName[]): readonly RoleName[] {
  return forbiddenCombination(roles) === undefined ? roles : [];
}
