import { type Command } from 'commander';
import { rectificationLife } from '#domain/rectification';
import { RectificationService } from '#features/rectification';
import { print, table } from '../console/index.ts';
import { withSession } from '../session/index.ts';
import { itemLines } from '../views/rectification.view.ts';
import { choiceOf, limitOption } from './options.ts';

export function addRectificationCommands(program: Command): void {
  program
    .command('rectification')
    .description('整改台账')
    .command('list')
    .description('列出整改事项')
    .addOption(choiceOf('--status <状态>', '只看一种状态', Object.keys(rectificationLife.states)))
    .addOption(limitOption())
    .action(({ status, limit }: { status?: string; limit: number }) =>
      withSession(async (session) => {
        const lines = await session.read((tx) => itemLines(tx, status ?? null, limit));
        const figures = await session.read((tx) => session.the(RectificationService).figures(tx));
        print(
          table(
            lines,
            [
              { name: '编号', of: ({ code }) => code },
              { name: '状态', of: ({ status }) => rectificationLife.states[status] },
              { name: '期限', of: ({ dueOn }) => dueOn },
              { name: '责任人', of: ({ responsible }) => responsible },
              { name: '回潮', of: ({ reopened }) => reopened || null },
              { name: '单位', of: ({ unit }) => unit, atMost: 26 },
              { name: '问题', of: ({ problem }) => problem, atMost: 48 },
            ],
            '没有整改事项。',
          ),
        );
        const { opened, closed, reopened, open, closingRate } = figures;
        print(
          `共 ${opened} 项，销号 ${closed} 项（${closingRate ?? 0}%），未销号 ${open} 项，回潮 ${reopened} 次。`,
        );
      }),
    );
}
