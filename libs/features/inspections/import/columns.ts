import { COMPLETION_DAYS, FINDING_KIND_NAMES, type FindingKind } from '#domain/inspection';
import { importColumn, type ImportSheet } from '#platform/workbook';

/** Names as they stand in the drop-down list. */
export const KIND_BY_NAME: Readonly<Record<string, FindingKind>> = Object.fromEntries(
  Object.entries(FINDING_KIND_NAMES).map(([kind, name]) => [name, kind as FindingKind]),
);

const required = true;
const words = { most: 5_000, lines: true };

/** 督察问题: of the units that are inspected. */
export const findingSheet = (units: readonly string[]): ImportSheet => ({
  name: '督察问题',
  rowLimit: 2_000,
  columns: [
    importColumn('unit', '被督察单位', 28, '从下拉列表选', { required, choices: units }),
    importColumn('kind', '类型', 12, '从下拉列表选', { required, choices: Object.keys(KIND_BY_NAME) }),
    importColumn('fact', '事实', 48, '一行一个问题，事实清楚', { required, ...words }),
    importColumn('evidence', '证据', 36, '案卷、谈话记录等；文件另以附件上传', { required, ...words }),
    importColumn('basis', '违反的规定', 30, '没有的不填', { most: 1_000, lines: true }),
    importColumn('demand', '整改要求', 40, '要做什么、做到什么程度', { required, ...words }),
    importColumn(
      ...(['completionDays', '整改期限（日）', 12] as const),
      `${COMPLETION_DAYS.min}至${COMPLETION_DAYS.max}的整数，自文书送出之日起的日历天数`,
      { required },
    ),
    importColumn('task', '任务编号', 18, '认定数据不实的必填：哪一项任务的数据', { most: 50 }),
  ],
});
