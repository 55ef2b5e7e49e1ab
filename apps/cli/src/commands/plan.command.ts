import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Command } from 'commander';
import { type PlanItem, type PlanReading, readPlan } from '#domain/plan-text';
import { DomainError } from '#domain/shared';
import { readPlanFile } from '#platform/plan-file';
import { print, printJson } from '../console/index.ts';

export function addPlanCommands(program: Command): void {
  program
    .command('plan')
    .description('年度报告里的工作安排')
    .command('read')
    .description('读出一份报告（Word、PDF、网页或文本）的工作安排，不写入系统')
    .argument('<文件>')
    .option('--json', '输出一个 JSON 对象')
    .action(async (path: string, { json = false }: { json?: boolean }) => {
      const { text } = await readPlanFile(await contentOf(path), basename(path));
      const reading = readPlan(text);
      if (json) printJson(reading);
      else print(inWords(reading));
    });
}

/** @throws DomainError `PLAN_FILE_UNREADABLE` */
async function contentOf(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new DomainError('PLAN_FILE_UNREADABLE', `读不了文件“${path}”，请检查路径和权限。`, {
      reason: (error as NodeJS.ErrnoException).code,
    });
  }
}

function inWords({ issuer, planYear, planYearInferred, heading, items, doubts }: PlanReading): string {
  return [
    `${issuer ?? '发文机关未识别'}，${planYear ?? '未知'}年工作安排${planYearInferred ? '（年份为推定）' : ''}`,
    ...(heading ? [`标题：${heading.quote.trim()}`] : []),
    ...items.flatMap((item) => itemLines(item, '')),
    ...doubts.map(({ message }) => `请核对：${message}`),
  ].join('\n');
}

function itemLines(
  { ordinal, title, deadlines, indicators, responsible, doubts, children }: PlanItem,
  indent: string,
): string[] {
  const deeper = `${indent}    `;
  return [
    `${indent}${ordinal}${title}`,
    ...indicators.map(({ name, quote }) => `${deeper}指标：${name}（${quote}）`),
    ...deadlines.map(({ on, quote }) => `${deeper}期限：${on}（${quote}）`),
    ...responsible.map(({ name }) => `${deeper}单位：${name}`),
    ...doubts.map(({ message }) => `${deeper}请核对：${message}`),
    ...children.flatMap((child) => itemLines(child, deeper)),
  ];
}
