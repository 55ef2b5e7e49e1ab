import { type Command } from 'commander';
import { dayOf, timeOf } from '#domain/shared';
import { DeliveryDesk } from '#features/notifications';
import { type DeliveryState } from '#persistence';
import { print, table } from '../console/index.ts';
import { withSession } from '../session/index.ts';
import { asPerson, choiceOf, limitOption, wholeNumber } from './options.ts';

const STATES: Readonly<Record<DeliveryState, string>> = {
  queued: '待发',
  sending: '发送中',
  sent: '已发',
  failed: '失败',
  unknown: '不明',
  cancelled: '已取消',
  digest: '待入摘要',
  digested: '已入摘要',
  inbox: '只在系统中',
};

const instant = (at: Date | null): string | null => at && `${dayOf(at)} ${timeOf(at)}`;

export function addDeliveryCommands(program: Command): void {
  const delivery = program.command('delivery').description('邮件投递');
  delivery
    .command('list')
    .description('列出邮件，新的在前')
    .addOption(choiceOf('--state <状态>', '哪一种状态', Object.keys(STATES)).default('sent'))
    .addOption(limitOption())
    .action(({ state, limit }: { state: DeliveryState; limit: number }) =>
      withSession(async (session) => {
        const desk = session.the(DeliveryDesk);
        const [counts, { items }] = [await desk.counts(), await desk.list(state, { limit })];
        print(
          Object.entries(STATES)
            .map(([key, name]) => `${name} ${counts[key as DeliveryState]}`)
            .join('  '),
        );
        print(
          table(
            items,
            [
              { name: 'ID', of: ({ id }) => id },
              { name: '标题', of: ({ title }) => title, atMost: 44 },
              { name: '收件人', of: ({ recipient, address }) => `${recipient} ${address}`, atMost: 36 },
              { name: '最早发送', of: ({ notBefore }) => instant(notBefore) },
              { name: '发出', of: ({ sentAt }) => instant(sentAt) },
              { name: '次数', of: ({ attempts }) => attempts },
              { name: '回应', of: ({ lastResponse }) => lastResponse, atMost: 40 },
            ],
            `没有“${STATES[state]}”的邮件。`,
          ),
        );
      }),
    );
  delivery
    .command('resend')
    .description('重发失败或不明的邮件')
    .argument('<ID...>')
    .addOption(asPerson())
    .requiredOption('--reason <理由>', '为什么重发')
    .action((ids: string[], { as, reason }: { as: string; reason: string }) =>
      withSession(async (session) => {
        const command = { deliveryIds: ids.map(wholeNumber), reason };
        await session.the(DeliveryDesk).resend(await session.actor(as), command);
        print(`已安排重发 ${ids.length} 封。`);
      }),
    );
}
