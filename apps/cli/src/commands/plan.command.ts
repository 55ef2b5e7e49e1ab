import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Command } from 'commander';
import { readPlan, renderPlan, toPlanJson } from '#domain/plan-text';
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
      if (json) printJson(toPlanJson(reading));
      else print(renderPlan(reading));
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
