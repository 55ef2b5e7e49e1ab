import { type Command, Option } from 'commander';
import { type Day } from '#domain/shared';
import { DeadlineService, ProgressService, TaskService } from '#features/tasks';
import { type Actor } from '#platform/actor';
import { print } from '../console/index.ts';
import { type Session, withSession } from '../session/index.ts';
import { taskSheet } from '../views/tasks.view.ts';
import { asPerson, dayArgument, wholeNumber } from './options.ts';

interface Acting {
  readonly session: Session;
  readonly actor: Actor;
  readonly taskId: number;
}

/** What units and the office do about a task: thin, for the engine is what this console is for. */
export function addTaskActs(task: Command): void {
  addUnitActs(task);
  addOfficeActs(task);
}

function addUnitActs(task: Command): void {
  onTask(task, 'accept', '签收').action(
    acting(async ({ session, actor, taskId }) => {
      await session.the(TaskService).accept(actor, { taskId });
      print('已签收。');
    }),
  );
  onTask(task, 'return', '退回，须写理由')
    .requiredOption('--reason <理由>', '为什么退回')
    .action(
      acting(async ({ session, actor, taskId }, { reason }: { reason: string }) => {
        await session.the(TaskService).returnToOffice(actor, { taskId, reason });
        print('已退回，待督办机构答复。');
      }),
    );
  onTask(task, 'milestone', '节点完成')
    .requiredOption('--position <序号>', '第几个节点，从 1 起', wholeNumber)
    .action(
      acting(async ({ session, actor, taskId }, { position }: { position: number }) => {
        await session.the(ProgressService).reachMilestone(actor, { taskId, position });
        print('节点已完成。');
      }),
    );
  onTask(task, 'report', '进展填报')
    .requiredOption('--text <内容>', '进展')
    .option('--period <期>', '完成哪一期的填报，例如 2024年3月')
    .option('--percent <比例>', '完成比例，0 到 100', wholeNumber)
    .action(
      acting(
        async (
          { session, actor, taskId },
          { text, ...rest }: { text: string; period?: string; percent?: number },
        ) => {
          const reportId = await session.the(ProgressService).file(actor, { taskId, body: text, ...rest });
          print(`已填报，编号 ${reportId}。`);
        },
      ),
    );
  onTask(task, 'submit', '报送完成')
    .requiredOption('--text <内容>', '完成情况')
    .action(
      acting(async ({ session, actor, taskId }, { text }: { text: string }) => {
        const reportId = await session.the(ProgressService).submitCompletion(actor, { taskId, body: text });
        print(`已报送，填报编号 ${reportId}；审核期间不计天数。`);
      }),
    );
  onTask(task, 'extend', '申请延期')
    .requiredOption('--to <日期>', '新的期限', dayArgument)
    .requiredOption('--reason <理由>', '为什么延期')
    .action(
      acting(async ({ session, actor, taskId }, { to, reason }: { to: Day; reason: string }) => {
        const plea = { taskId, newDueOn: to, reason };
        const extensionId = await session.the(DeadlineService).requestExtension(actor, plea);
        print(`已申请，延期编号 ${extensionId}。`);
      }),
    );
}

function addOfficeActs(task: Command): void {
  onTask(task, 'suspend', '中止，自今天起不计天数')
    .requiredOption('--reason <理由>', '为什么中止')
    .action(
      acting(async ({ session, actor, taskId }, { reason }: { reason: string }) => {
        await session.the(DeadlineService).suspend(actor, { taskId, reason });
        print('已中止。');
      }),
    );
  onTask(task, 'resume', '恢复').action(
    acting(async ({ session, actor, taskId }) => {
      await session.the(DeadlineService).resume(actor, { taskId });
      print('已恢复。');
    }),
  );
  decision(task, 'review', '审核填报', '<填报编号>').action(
    async (id: string, { as, accept, reason }: Verdict) =>
      withSession(async (session) => {
        const outcome = accept ? 'accepted' : 'sent_back';
        const review = { reportId: wholeNumber(id), outcome, ...(reason ? { reason } : {}) } as const;
        await session.the(ProgressService).review(await session.actor(as), review);
        print(accept ? '审核通过。' : '已退回补办。');
      }),
  );
  decision(task, 'decide-extension', '审批延期', '<延期编号>').action(
    async (id: string, { as, accept, reason }: Verdict) =>
      withSession(async (session) => {
        const verdict = { extensionId: wholeNumber(id), granted: accept, ...(reason ? { reason } : {}) };
        await session.the(DeadlineService).decideExtension(await session.actor(as), verdict);
        print(accept ? '已同意延期。' : '未同意延期，期限不变。');
      }),
  );
}

interface Verdict {
  readonly as: string;
  readonly accept: boolean;
  readonly reason?: string;
}

function decision(task: Command, name: string, description: string, id: string): Command {
  return task
    .command(name)
    .description(description)
    .argument(id)
    .addOption(asPerson())
    .addOption(new Option('--accept', '通过').default(false))
    .addOption(new Option('--reason <理由>', '不通过的理由'));
}

function onTask(task: Command, name: string, description: string): Command {
  return task.command(name).description(description).argument('<编号或ID>').addOption(asPerson());
}

/** Finds the task and the person, then acts. */
function acting<Options extends object>(work: (acting: Acting, options: Options) => Promise<void>) {
  return (key: string, { as, ...options }: Options & { as: string }) =>
    withSession(async (session) => {
      const { id: taskId } = await session.read((tx) => taskSheet(tx, key));
      await work({ session, actor: await session.actor(as), taskId }, options as unknown as Options);
    });
}
