import { RECTIFICATION_SOURCE_NAMES, type RectificationSource, SOURCES_BY_HAND } from '#domain/rectification';
import { importColumn, type ImportSheet } from '#platform/workbook';

/** Names as they stand in the drop-down list. */
export const SOURCE_BY_NAME: Readonly<Record<string, RectificationSource>> = Object.fromEntries(
  SOURCES_BY_HAND.map((source) => [RECTIFICATION_SOURCE_NAMES[source], source]),
);

const required = true;
const sentences = { most: 2_000, lines: true };

export const SHEET: ImportSheet = {
  name: '整改事项',
  rowLimit: 2_000,
  columns: [
    importColumn('unit', '单位代码', 18, '整改单位，在本机构督办范围内', { required, most: 50 }),
    importColumn('source', '来源', 18, '从下拉列表选', { required, choices: Object.keys(SOURCE_BY_NAME) }),
    importColumn('sourceRef', '来源文书编号', 22, '意见书、建议书等的文号'),
    importColumn('problem', '问题', 48, '一行一个问题', { required, ...sentences }),
    importColumn('foundOn', '发现日期', 14, '如 2024-01-08；不填为导入当天'),
    importColumn('measure', '整改措施', 48, '措施、责任人、期限要么都填，要么都不填', sentences),
    importColumn('responsible', '责任人代码', 18, '在整改单位任职的人员', { most: 50 }),
    importColumn('dueOn', '整改期限', 14, '今天或以后，如 2024-03-29'),
  ],
};
