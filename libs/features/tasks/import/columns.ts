import { importColumn, type ImportSheet } from '#platform/workbook';

const required = true;

/** 任务: with what the office may choose offered in lists. */
export const taskSheet = ({
  units,
  targets,
}: {
  readonly units: readonly string[];
  readonly targets: readonly string[];
}): ImportSheet => ({
  name: '任务',
  rowLimit: 2_000,
  columns: [
    importColumn('unit', '牵头单位', 28, '从下拉列表选，也可以填单位代码', {
      ...{ required, choices: units, open: true },
    }),
    importColumn('title', '任务名称', 36, '一行一项任务', { required }),
    importColumn('measure', '具体措施', 56, '怎么做、做到什么程度', {
      ...{ required, most: 5_000, lines: true },
    }),
    importColumn('dueOn', '完成期限', 14, '如 2024-06-28', { required }),
    importColumn('target', '年度目标', 40, '从下拉列表选；不归入任何目标的不填', {
      ...{ most: 500, choices: targets, open: true },
    }),
    importColumn('code', '任务编号', 18, '不填由系统编号', { most: 50 }),
  ],
});
