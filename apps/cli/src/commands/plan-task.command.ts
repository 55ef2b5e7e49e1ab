import { type Command, InvalidArgumentError } from 'commander';
import { DomainError } from '#domain/shared';
import { type AcceptedTask, DecompositionService } from '#features/plan-import';
import { print, printJson } from '../console/index.ts';
import { type Session, withSession } from '../session/index.ts';
import { createdTasks, proposalInWords, proposalSheet, taskTable } from '../views/plan-task.view.ts';
import { asPerson, wholeNumber } from './options.ts';
import { asJson, organizationId, seenVersion } from './plan-options.ts';

interface AcceptOptions {
  readonly as: string;
  readonly only?: readonly number[];
  readonly lead?: string;
  readonly version?: number;
  readonly json?: boolean;
}

/** 任务分解: proposes tasks for a confirmed target, and creates those that a person accepts. */
export function addPlanTaskCommands(plan: Command): void {
  plan
    .command('tasks')
    .description('为一个目标提出任务和节点的建议，不写入系统')
    .argument('<目标编号或ID>')
    .addOption(asJson())
    .action((key: string, { json = false }: { json?: boolean }) =>
      withSession(async (session) => {
        const sheet = await proposalSheet(session, key);
        if (json) printJson(sheet);
        else print(proposalInWords(sheet));
      }),
    );
  plan
    .command('accept')
    .description('采纳建议的任务并下达')
    .argument('<目标编号或ID>')
    .option('--only <序号>', '只采纳哪几项，例如 1,3；不写则全部', numbers)
    .option('--lead <单位代码>', '牵头单位；不写则为确认目标时选定的单位')
    .addOption(asPerson())
    .addOption(seenVersion())
    .addOption(asJson())
    .action((key: string, options: AcceptOptions) => withSession((session) => accept(session, key, options)));
}

async function accept(session: Session, key: string, options: AcceptOptions): Promise<void> {
  const { as, only, lead, version, json = false } = options;
  const actor = await session.actor(as);
  const { target, version: current, lead: chosen, tasks } = await proposalSheet(session, key);
  const code = lead ?? chosen?.code;
  if (code === undefined) {
    throw new DomainError('LEAD_MISSING', '这个目标没有选定牵头单位，请用 --lead 写明。', {
      targetId: target.id,
    });
  }
  const leadUnitId = await organizationId(session, code);
  const picked = only ?? tasks.map((_, nth) => nth + 1);
  const taskIds = await session.the(DecompositionService).accept(actor, {
    targetId: target.id,
    expectedVersion: version ?? current,
    tasks: picked.map((number): AcceptedTask => {
      const task = tasks[number - 1];
      if (!task) {
        throw new DomainError(
          'PROPOSAL_NOT_FOUND',
          `没有第 ${number} 项建议，可用 plan tasks ${key} 查看。`,
          {
            number,
            proposals: tasks.length,
          },
        );
      }
      const { title, measure, dueOn, milestones } = task;
      return { title, measure, dueOn, milestones, leadUnitId };
    }),
  });
  const created = await createdTasks(session, taskIds);
  if (json) printJson(created);
  else print(`已下达任务 ${created.length} 项：\n${taskTable(created)}`);
}

/** `1,3` or `1、3`. */
function numbers(text: string): number[] {
  const parts = text.split(/[,，、]/).map((part) => part.trim());
  const chosen = parts.map(wholeNumber);
  if (new Set(chosen).size === chosen.length) return chosen;
  throw new InvalidArgumentError(`“${text}”里有重复的序号。`);
}
