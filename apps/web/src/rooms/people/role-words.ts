import type { Answer } from '@/api/index.ts';
import { choices } from '@/ui/choices.ts';

export type RoleName = Answer<'PersonRoleAnswer'>['role'];

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

const isRole = (role: string): role is RoleName => Object.hasOwn(ROLE_TITLES, role);

export const roleTitle = (role: string): string => (isRole(role) ? ROLE_TITLES[role] : role);

export const ROLE_OPTIONS = choices(ROLE_TITLES);
