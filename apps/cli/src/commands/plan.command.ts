import { type Command } from 'commander';
import { readPlan, renderPlan, toPlanJson } from '#domain/plan-text';
import { readPlanFile } from '#platform/plan-file';
import { print, printJson } from '../console/index.ts';
import { addPlanDraftCommands } from './plan-draft.command.ts';
import { addPlanImportCommands } from './plan-import.command.ts';
import { reportFile } from './plan-report-file.ts';
import { addPlanTaskCommands } from './plan-task.command.ts';

export function addPlanCommands(program: Command): void {
  const plan = program
    .command('plan')
    .description('年度报告里的工作安排：识别、核对、确认为目标、分解为任务');
  plan
    .command('read')
    .description('读出一份报告（Word、PDF、网页或文本）的工作安排，不写入系统')
    .argument('<文件>')
    .option('--json', '输出一个 JSON 对象')
    .action(async (path: string, { json = false }: { json?: boolean }) => {
      const { bytes, fileName } = await reportFile(path);
      const { text } = await readPlanFile(bytes, fileName);
      const reading = readPlan(text);
      if (json) printJson(toPlanJson(reading));
      else print(renderPlan(reading));
    });
  addPlanImportCommands(plan);
  addPlanDraftCommands(plan);
  addPlanTaskCommands(plan);
}
