import { ROLE_TITLES, type RoleName, ROLES } from '#domain/identity';
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

export interface Column {
  readonly key: string;
  readonly title: string;
  /** In characters, as Excel counts. */
  readonly width: number;
  readonly required: boolean;
  /** The only values allowed. */
  readonly choices?: readonly string[];
  /** Said above the column in the template. */
  readonly hint: string;
}

const column = (
  key: string,
  title: string,
  width: number,
  hint: string,
  { required = false, choices }: { required?: boolean; choices?: readonly string[] } = {},
): Column => ({ key, title, width, hint, required, ...(choices ? { choices } : {}) });

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

export const SHEETS: Readonly<Record<SheetName, readonly Column[]>> = {
  单位: UNIT_COLUMNS,
  人员: PEOPLE_COLUMNS,
};
export const SHEET_NAMES = Object.keys(SHEETS) as readonly SheetName[];

/** Row 1 says what to write, row 2 names the columns, the rest is data. */
export const HINT_ROW = 1;
export const HEADING_ROW = 2;

/** A row that begins so is an example and is passed over. */
export const EXAMPLE_MARK = '示例';

/** Rows of data that one file may hold on each sheet. */
export const ROW_LIMIT = 20_000;
