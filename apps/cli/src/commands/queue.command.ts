import { type Command } from 'commander';
import { DomainError } from '#domain/shared';
import { catalogue, QueueInspector, type QueueName } from '#queue';
import { print, table } from '../console/index.ts';
import { withSession } from '../session/index.ts';

const QUEUES: readonly QueueName[] = [...new Set(catalogue.map(({ queue }) => queue))];

export function addQueueCommands(program: Command): void {
  const queue = program.command('queue').description('后台任务队列');
  queue
    .command('show')
    .description('各队列的数量，以及多次失败后搁置的任务')
    .action(() =>
      withSession(async ({ runtime }) => {
        const inspector = new QueueInspector(runtime.backend);
        const [counts, failed] = [await inspector.counts(), await inspector.failed()];
        print(
          table(
            counts,
            [
              { name: '队列', of: (row) => row.queue },
              { name: '等待', of: (row) => row.waiting },
              { name: '进行中', of: (row) => row.active },
              { name: '定时', of: (row) => row.delayed },
              { name: '搁置', of: (row) => row.failed },
            ],
            '没有队列。',
          ),
        );
        print('');
        print(
          table(
            failed,
            [
              { name: '队列', of: (row) => row.queue },
              { name: 'ID', of: (row) => row.id },
              { name: '任务', of: (row) => row.name },
              { name: '次数', of: (row) => row.attempts },
              { name: '时间', of: (row) => row.failedAt?.toISOString() ?? null },
              { name: '原因', of: (row) => row.reason, atMost: 60 },
            ],
            '没有搁置的任务。',
          ),
        );
      }),
    );
  queue
    .command('retry')
    .description('让一个搁置的任务再试一次')
    .argument('<队列>', QUEUES.join('、'))
    .argument('<ID>')
    .action((name: string, id: string) =>
      withSession(async ({ runtime }) => {
        await new QueueInspector(runtime.backend).retry(queueNamed(name), id);
        print('已重新排队。');
      }),
    );
}

/** @throws DomainError `QUEUE_UNKNOWN` */
function queueNamed(name: string): QueueName {
  const queue = QUEUES.find((candidate) => candidate === name);
  if (queue) return queue;
  throw new DomainError('QUEUE_UNKNOWN', `没有名为“${name}”的队列，可选：${QUEUES.join('、')}。`, { name });
}
