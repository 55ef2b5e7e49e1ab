import { Command } from 'commander';
import { widthOf } from './console/index.ts';
import { addAttachmentCommands } from './commands/attachment.command.ts';
import { addAccountCommands } from './commands/account.command.ts';
import { addClockCommands } from './commands/clock.command.ts';
import { addDeliveryCommands } from './commands/delivery.command.ts';
import { addDocumentCommands } from './commands/document.command.ts';
import { addLedgerCommands } from './commands/ledger.command.ts';
import { addNoticeCommands } from './commands/notice.command.ts';
import { addOpenApiCommand } from './commands/openapi.command.ts';
import { addPlanCommands } from './commands/plan.command.ts';
import { addQueueCommands } from './commands/queue.command.ts';
import { addRectificationCommands } from './commands/rectification.command.ts';
import { addRehearseCommand } from './commands/rehearse.command.ts';
import { addTaskCommands } from './commands/task.command.ts';
import { addPrepareCommand } from './commands/prepare.command.ts';
import { prepare } from './commands/prepare.ts';
import { addUpCommands } from './up/index.ts';

/** Commander's own words, as its help prints them. */
const HEADINGS: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
};

const ADD = [
  (program: Command) => addUpCommands(program, prepare),
  addPrepareCommand,
  addAccountCommands,
  addClockCommands,
  addTaskCommands,
  addNoticeCommands,
  addDocumentCommands,
  addRectificationCommands,
  addDeliveryCommands,
  addQueueCommands,
  addLedgerCommands,
  addAttachmentCommands,
  addPlanCommands,
  addOpenApiCommand,
  addRehearseCommand,
];

/** The operator's door: every command there is. Failures are thrown, nothing ends the process. */
export function createProgram(): Command {
  const program = new Command('sandan').description('三单督办 运维命令');
  for (const add of ADD) add(program);
  inChinese(program);
  return program;
}

const translated = (usage: string): string =>
  usage.replace('[options]', '[选项]').replace('[command]', '<命令>');

/** Settings of a command are not handed down to those made before: each is told. */
function inChinese(command: Command): void {
  command
    .helpOption('-h, --help', '显示帮助')
    .helpCommand(false)
    .configureHelp({
      styleTitle: (title) => HEADINGS[title] ?? title,
      styleUsage: translated,
      styleSubcommandTerm: translated,
      displayWidth: widthOf,
    })
    .configureOutput({ outputError: () => undefined })
    .showHelpAfterError(false)
    .exitOverride();
  command.commands.forEach(inChinese);
}
