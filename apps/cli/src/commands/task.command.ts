import { type Command } from 'commander';
import { taskLife } from '#domain/task';
import { facts, print, table } from '../console/index.ts';
import { withSession } from '../session/index.ts';
import { LEVEL_NAMES } from '../views/level-names.ts';
import { taskLines, type TaskSheet, taskSheet } from '../views/tasks.view.ts';
import { choiceOf, limitOption } from './options.ts';
import { addTaskActs } from './task-acts.command.ts';

export function addTaskCommands(program: Command): void {
  const task = program.command('task').description('任务');
  task
    .command('list')
    .description('列出任务，先到期的在前')
    .addOption(choiceOf('--status <状态>', '只看一种状态', Object.keys(taskLife.states)))
    .addOption(limitOption())
    .action(({ status, limit }: { status?: string; limit: number }) =>
      withSession(async (session) => {
        const lines = await session.read((tx) => taskLines(tx, status ?? null, limit));
        print(
          table(
            lines,
            [
              { name: '编号', of: ({ code }) => code },
              { name: '状态', of: ({ status }) => taskLife.states[status] },
              { name: '期限', of: ({ dueOn }) => dueOn },
              { name: '督办', of: ({ level }) => (level ? (LEVEL_NAMES[level] ?? level) : null) },
              { name: '牵头单位', of: ({ lead }) => lead, atMost: 30 },
              { name: '任务', of: ({ title }) => title, atMost: 44 },
            ],
            '没有任务。',
          ),
        );
      }),
    );
  task
    .command('show')
    .description('显示一项任务')
    .argument('<编号或ID>')
    .action((key: string) =>
      withSession(async (session) => print(inWords(await session.read((tx) => taskSheet(tx, key))))),
    );
  addTaskActs(task);
}

function inWords(sheet: TaskSheet): string {
  const extended = sheet.dueOn === sheet.originalDueOn ? '' : `（原定 ${sheet.originalDueOn}）`;
  const dated = (title: string, rows: TaskSheet['milestones']) =>
    rows.length === 0
      ? []
      : [
          title,
          ...rows.map(({ name, dueOn, on }) => `  · ${dueOn} ${name}${on === null ? '' : `(${on} 完成)`}`),
        ];
  const pending = (ids: readonly number[]) => (ids.length === 0 ? null : ids.join('、'));
  return [
    `${sheet.code} ${sheet.title}`,
    facts([
      ['ID', sheet.id],
      ['状态', taskLife.states[sheet.status]],
      ['所属目标', sheet.target],
      ['牵头单位', sheet.lead],
      ['配合单位', sheet.cooperating.join('、') || null],
      ['下达', sheet.assignedOn],
      ['期限', `${sheet.dueOn}${extended}`],
      ['完成', sheet.completedOn],
      ['督办层级', sheet.level ? (LEVEL_NAMES[sheet.level] ?? sheet.level) : null],
      ['待审填报', pending(sheet.pendingReports)],
      ['待批延期', pending(sheet.pendingExtensions)],
    ]),
    `措施：${sheet.measure}`,
    ...dated('节点', sheet.milestones),
    ...dated('填报', sheet.periods),
  ].join('\n');
}
