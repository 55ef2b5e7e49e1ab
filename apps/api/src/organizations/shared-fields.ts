import type { RoleName } from '#domain/identity';
import { DayField, IdField, TextField } from '../http/fields.ts';

const NOT_BLANK = { pattern: /\S/, message: '不能只填空格' };

export const LEVELS = ['city', 'county', 'township'] as const;
export const KINDS = ['office', 'unit'] as const;

export const KIND_WORDS = 'office 督办机构；unit 责任单位';
export const LEVEL_WORDS = 'city 市；county 县区；township 乡镇街道';
export const ROLE_WORDS: Readonly<Record<RoleName, string>> = {
  liaison: 'liaison 联络员',
  unit_head: 'unit_head 单位负责人',
  leader: 'leader 分管领导',
  supervisor: 'supervisor 督办员',
  approver: 'approver 签发人',
  system_admin: 'system_admin 系统管理员',
  security_admin: 'security_admin 安全管理员',
  auditor: 'auditor 审计管理员',
};
export const ROLES_IN_WORDS = Object.values(ROLE_WORDS).join('；');

export const CodeField = (example: string) =>
  TextField({
    ...{ max: 60, pattern: /^[A-Za-z0-9][A-Za-z0-9._-]*$/, example },
    message: '由字母、数字和“.”“_”“-”组成，以字母或数字开头',
  });

export const NameField = (example: string, optional = false) =>
  TextField({ max: 200, ...NOT_BLANK, example, optional });

export const AddressField = (optional = false) =>
  TextField({
    ...{ max: 254, pattern: /^[^\s@]+@[^\s@]+$/, message: '应填邮箱地址，如 lin@example.cn', optional },
    example: 'lin@example.cn',
  });

export const PositionField = () =>
  TextField({ max: 100, optional: true, nullable: true, description: '职务', example: '副局长' });

export const ReasonField = (example = '机构改革') =>
  TextField({ max: 500, ...NOT_BLANK, description: '理由或依据', example });

/** Part of a name, to look for. */
export const SearchField = (description: string) => TextField({ max: 100, optional: true, description });

/** In answers: who is stood in for. */
export class AbsentPersonAnswer {
  @IdField() readonly personId!: number;
  @TextField({ max: 200, example: '林晓' }) readonly name!: string;
}

export const LastDayField = () => DayField({ nullable: true, description: '最后一天；至今为 null' });
