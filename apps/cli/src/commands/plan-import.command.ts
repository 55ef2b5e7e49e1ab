import { type Command, Option } from 'commander';
import { planImportLife, type PlanImportState } from '#domain/plan-import';
import { dayOf } from '#domain/shared';
import { type NewFileImport, PlanConfirmation, PlanImportService } from '#features/plan-import';
import { type Actor, SYSTEM } from '#platform/actor';
import { print, printJson, table } from '../console/index.ts';
import { type Session, withSession } from '../session/index.ts';
import { differencesInWords } from '../views/plan-diff.view.ts';
import { sheetInWords, targetTable } from '../views/plan-import.view.ts';
import { planSheet } from '../views/plan-sheet.view.ts';
import { asPerson, choiceOf, limitOption, wholeNumber } from './options.ts';
import { officeFor } from './plan-office.query.ts';
import {
  asJson,
  atImport,
  type DeskOptions,
  deskPerson,
  organizationId,
  seenVersion,
} from './plan-options.ts';
import { reportFile } from './plan-report-file.ts';

interface ImportOptions {
  readonly office?: string;
  readonly as?: string;
  readonly issuer?: string;
  readonly reportYear?: number;
  readonly planYear?: number;
  readonly json?: boolean;
}

export function addPlanImportCommands(plan: Command): void {
  plan
    .command('import')
    .description('导入一份报告（Word、PDF、网页或文本），工作安排成为待核对的条目')
    .argument('<文件>')
    .option('--office <机构代码>', '哪个督办机构的计划；不写则为办理人所在的机构，或最上一级')
    .option('--as <人员代码>', '以谁的身份导入；不写则记为系统')
    .option('--issuer <单位>', '报告里没有写明或写错时的发布单位')
    .addOption(new Option('--report-year <年份>', '报告里没有写明或写错时的报告年度').argParser(wholeNumber))
    .addOption(new Option('--plan-year <年份>', '报告里没有写明或写错时的计划年度').argParser(wholeNumber))
    .addOption(asJson())
    .action(async (path: string, options: ImportOptions) => {
      const file = await reportFile(path);
      await withSession((session) => importFile(session, file, options));
    });
  plan
    .command('list')
    .description('列出导入的报告，新的在前')
    .addOption(choiceOf('--state <状态>', '只看一种状态', Object.keys(planImportLife.states)))
    .addOption(limitOption())
    .addOption(asJson())
    .action(({ state, limit, json }: { state?: PlanImportState; limit: number; json?: boolean }) =>
      withSession((session) => list(session, { ...(state ? { state } : {}), pageSize: limit }, json)),
    );
  plan
    .command('show')
    .description('显示一份导入：条目、指标、时限、存疑、牵头建议')
    .argument('<导入编号>')
    .option('--text', '连同每条的原文')
    .addOption(asJson())
    .action((id: string, options: { text?: boolean; json?: boolean }) =>
      withSession((session) => show(session, wholeNumber(id), options)),
    );
  plan
    .command('diff')
    .description('与同一报告此前导入的版本逐条比较')
    .argument('<导入编号>')
    .addOption(asJson())
    .action((id: string, { json }: { json?: boolean }) =>
      withSession(async (session) => {
        const differences = await session.the(PlanImportService).differences(wholeNumber(id));
        if (json) printJson(differences);
        else print(differencesInWords(differences));
      }),
    );
  addDecisions(plan);
}

function addDecisions(plan: Command): void {
  const decision = (name: string, description: string) =>
    plan.command(name).description(description).argument('<导入编号>').addOption(seenVersion());
  decision('confirm', '确认：保留的条目成为目标')
    .addOption(asPerson())
    .addOption(asJson())
    .action((id: string, options: DeskOptions) =>
      withSession(async (session) => {
        const { actor, command } = await atImport(session, wholeNumber(id), options);
        const targetIds = await session.the(PlanConfirmation).confirm(actor, command);
        const { drafts } = await planSheet(session, command.importId);
        const targets = drafts.flatMap(({ target }) => (target === null ? [] : [target]));
        if (options.json) printJson({ importId: command.importId, targets });
        else
          print(
            `已确认，成为目标 ${targetIds.length} 个，可用 plan tasks 分解为任务。\n${targetTable(targets)}`,
          );
      }),
    );
  decision('discard', '放弃这份导入')
    .addOption(deskPerson())
    .action((id: string, options: DeskOptions) =>
      withSession(async (session) => {
        const { actor, command } = await atImport(session, wholeNumber(id), options);
        await session.the(PlanConfirmation).discard(actor, command);
        print(`已放弃，需要时可用 plan resume ${command.importId} 重新处理。`);
      }),
    );
  decision('resume', '重新处理已放弃的导入')
    .addOption(deskPerson())
    .action((id: string, options: DeskOptions) =>
      withSession(async (session) => {
        const { actor, command } = await atImport(session, wholeNumber(id), options);
        await session.the(PlanConfirmation).resume(actor, command);
        print('已重新打开，可以继续核对。');
      }),
    );
}

async function importFile(
  session: Session,
  file: { bytes: Uint8Array; fileName: string },
  { office, as, json = false, ...hints }: ImportOptions,
): Promise<void> {
  const actor: Actor = as === undefined ? SYSTEM : await session.actor(as);
  const today = dayOf(session.runtime.clock.now());
  const personId = actor.kind === 'person' ? actor.id : null;
  const officeId =
    office === undefined
      ? await session.read((tx) => officeFor(tx, personId, today))
      : await organizationId(session, office);
  const command: NewFileImport = { ...hints, ...file, officeId };
  const outcome = await session.the(PlanImportService).importFile(actor, command);
  const sheet = await planSheet(session, outcome.importId);
  if (json) return printJson({ ...outcome, import: sheet });
  const { code, importId, message, previousImportId } = outcome;
  print(`导入 ${importId}：${message}`);
  if (code === 'IMPORT_CHANGES_EARLIER') {
    print(`它改动了导入 ${previousImportId}，查看差异：plan diff ${importId}`);
  }
  print(`\n${sheetInWords(sheet)}`);
}

async function show(
  session: Session,
  importId: number,
  { text = false, json = false }: { text?: boolean; json?: boolean },
): Promise<void> {
  const sheet = await planSheet(session, importId);
  if (json) printJson(sheet);
  else print(sheetInWords(sheet, { text }));
}

async function list(
  session: Session,
  filter: { state?: PlanImportState; pageSize: number },
  json = false,
): Promise<void> {
  const { items, total } = await session.the(PlanImportService).list(filter);
  if (json) return printJson(items);
  print(
    table(
      items,
      [
        { name: '导入', of: ({ id }) => id },
        { name: '状态', of: ({ state }) => planImportLife.states[state] },
        { name: '计划年度', of: ({ planYear }) => planYear },
        { name: '导入日期', of: ({ createdAt }) => dayOf(createdAt) },
        { name: '保留', of: ({ kept }) => kept },
        { name: '舍去', of: ({ dropped }) => dropped },
        { name: '目标', of: ({ targets }) => targets },
        { name: '改动', of: ({ previousImportId }) => previousImportId },
        { name: '发布单位', of: ({ issuer }) => issuer, atMost: 24 },
        { name: '报告', of: ({ title }) => title, atMost: 44 },
      ],
      '没有导入过报告，可用 plan import 导入。',
    ),
  );
  if (total > items.length) print(`共 ${total} 份，只列出最近 ${items.length} 份。`);
}
