import { RECTIFICATION_SOURCE_NAMES, type RectificationSource, SOURCES_BY_HAND } from '#domain/rectification';

export const SHEET = '整改事项';
/** Row 1 says what to write, row 2 names the columns, the rest is data. */
export const HEADING_ROW = 2;
/** Rows of data that one file may hold. */
export const ROW_LIMIT = 2_000;

/** Names as they stand in the drop-down list. */
export const SOURCE_BY_NAME: Readonly<Record<string, RectificationSource>> = Object.fromEntries(
  SOURCES_BY_HAND.map((source) => [RECTIFICATION_SOURCE_NAMES[source], source]),
);

export const COLUMNS = [
  { key: 'unit', title: '单位代码', most: 50, required: true, hint: '整改单位，在本机构督办范围内' },
  { key: 'source', title: '来源', most: 20, required: true, hint: '从下拉列表选' },
  { key: 'sourceRef', title: '来源文书编号', most: 200, required: false, hint: '意见书、建议书等的文号' },
  { key: 'problem', title: '问题', most: 2_000, required: true, hint: '一行一个问题' },
  { key: 'foundOn', title: '发现日期', most: 20, required: false, hint: '如 2024-01-08；不填为导入当天' },
  {
    key: 'measure',
    title: '整改措施',
    most: 2_000,
    required: false,
    hint: '措施、责任人、期限要么都填，要么都不填',
  },
  { key: 'responsible', title: '责任人代码', most: 50, required: false, hint: '在整改单位任职的人员' },
  { key: 'dueOn', title: '整改期限', most: 20, required: false, hint: '今天或以后，如 2024-03-29' },
] as const;

export type ColumnKey = (typeof COLUMNS)[number]['key'];
export const titleOf = (key: ColumnKey): string => COLUMNS.find((column) => column.key === key)?.title ?? '';
