import { ROLE_TITLES, type RoleName, ROLES } from '#domain/identity';
import { EXAMPLE_MARK, importColumn as column, type ImportSheet } from '#platform/workbook';
import type { AdministrativeLevel, OrganizationKind } from '#persistence';

/** Titles as they stand in drop-down lists, and what they mean. */
export const KINDS: Readonly<Record<string, OrganizationKind>> = { 督办机构: 'office', 责任单位: 'unit' };
export const LEVELS: Readonly<Record<string, AdministrativeLevel>> = {
  市级: 'city',
  县区级: 'county',
  乡镇街道: 'township',
};
export const ROLE_BY_TITLE: Readonly<Record<string, RoleName>> = Object.fromEntries(
  ROLES.map((role) => [ROLE_TITLES[role], role]),
);

const required = true;

export const UNIT_COLUMNS = [
  column('code', '单位代码', 18, '全系统唯一，如 ROSTER-01；以后不改', { required }),
  column('name', '单位名称', 32, '规范全称', { required }),
  column('kind', '类型', 12, '从下拉列表选', { required, choices: Object.keys(KINDS) }),
  column('level', '层级', 12, '从下拉列表选', { required, choices: Object.keys(LEVELS) }),
  column('parentCode', '上级单位代码', 18, '本表或系统中已有的单位；顶层不填'),
  column('agencyCode', '机关代字', 14, '只有发文的督办机构填，如 云法督'),
  column('validFrom', '启用日期', 14, '如 2024-01-01；不填为导入当天'),
] as const;

export const PEOPLE_COLUMNS = [
  column('code', '人员代码', 18, '全系统唯一，如工号；一人任多职的，每职一行', { required }),
  column('name', '姓名', 14, '同一代码各行须一致', { required }),
  column('email', '邮箱', 30, '接收通知和邀请', { required }),
  column('unitCode', '单位代码', 18, '任职的单位', { required }),
  column('role', '角色', 14, '从下拉列表选', { required, choices: Object.keys(ROLE_BY_TITLE) }),
  column('validFrom', '任职起日', 14, '不填为导入当天'),
  column('validTo', '任职止日', 14, '不填为长期'),
  column('login', '登录名', 18, '发邀请时用；不填用人员代码'),
] as const;

export type SheetName = '单位' | '人员';

const rowLimit = 20_000;

/** Rows of data that one file may hold on each sheet. */
export const ROW_LIMIT = rowLimit;

export const SHEETS: Readonly<Record<SheetName, ImportSheet>> = {
  单位: {
    ...{ name: '单位', columns: UNIT_COLUMNS, rowLimit },
    examples: [
      [`${EXAMPLE_MARK}-SFJ`, '云溪市司法局', '督办机构', '市级', '', '云法督', '2024-01-01'],
      [
        `${EXAMPLE_MARK}-CGJ`,
        '云溪市城市管理局',
        '责任单位',
        '市级',
        `${EXAMPLE_MARK}-SFJ`,
        '',
        '2024-01-01',
      ],
    ],
  },
  人员: {
    ...{ name: '人员', columns: PEOPLE_COLUMNS, rowLimit },
    examples: [
      [
        ...[`${EXAMPLE_MARK}-001`, '王敏', 'wangmin@example.gov.cn', `${EXAMPLE_MARK}-SFJ`],
        ...['督办员', '2024-01-01', '', 'wangmin'],
      ],
      [
        ...[`${EXAMPLE_MARK}-002`, '李强', 'liqiang@example.gov.cn', `${EXAMPLE_MARK}-CGJ`],
        ...['联络员', '2024-01-01', '', 'liqiang'],
      ],
    ],
  },
};
export const SHEET_NAMES = Object.keys(SHEETS) as readonly SheetName[];
