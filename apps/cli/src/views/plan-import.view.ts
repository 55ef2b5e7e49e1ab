import { planImportLife } from '#domain/plan-import';
import { table } from '../console/index.ts';
import { draftLines } from './plan-draft.view.ts';
import type { PlanSheet, TargetName } from './plan-sheet.view.ts';

/** An import as lines: what it is, then its drafts as a tree under their numbers. */
export function sheetInWords(sheet: PlanSheet, { text = false }: { readonly text?: boolean } = {}): string {
  const { drafts, previousImportId } = sheet;
  const dropped = drafts.filter(({ state }) => state === 'dropped').length;
  const changes = previousImportId === null ? '' : `，改动了导入 ${previousImportId}`;
  return [
    `导入 ${sheet.id}（${planImportLife.states[sheet.state]}，版本 ${sheet.version}${changes}）`,
    `报告：${sheet.title}`,
    `发布单位：${sheet.issuer}  报告年度：${sheet.reportYear}  计划年度：${sheet.planYear}`,
    `工作安排：${sheet.planHeading}`,
    `条目：保留 ${drafts.length - dropped}，舍去 ${dropped}`,
    ...sheet.doubts.map(({ message }) => `存疑：${message}`),
    '',
    ...draftLines(drafts, { text, confirmed: sheet.state === 'confirmed' }),
  ].join('\n');
}

export const targetTable = (targets: readonly TargetName[]): string =>
  table(
    targets,
    [
      { name: '目标', of: ({ code }) => code },
      { name: '名称', of: ({ title }) => title, atMost: 60 },
    ],
    '没有目标。',
  );
