import { simpleParser } from 'mailparser';
import { hasRedis, NO_REDIS, startRedis } from '#testing';
import { type Asked, numberOption, numbersOption } from '../stage/door.ts';
import { startScratchServer } from '../stage/scratch-server.ts';
import { ms, table } from '../stage/table.ts';
import { bareBullmq, bareNodemailer, type PlainMail } from './bare.ts';
import { measureProduct, type ProductFigures } from './product.ts';

type QueueName = 'postgres' | 'redis';

interface Row {
  readonly what: 'product' | 'bare nodemailer' | 'bare BullMQ, one job a mail';
  readonly queue: QueueName | null;
  readonly tasks: number | null;
  /** Medians of all rounds (milliseconds). */
  readonly decideMs: number | null;
  readonly firstMailMs: number | null;
  readonly lastMailMs: number;
  readonly rounds: readonly number[];
}

type Figures = Pick<ProductFigures, 'lastMailMs'> & Partial<ProductFigures>;
interface Contender extends Pick<Row, 'what' | 'queue' | 'tasks'> {
  readonly measure: () => Promise<Figures>;
}

/** From the sweep to the last mail accepted, beside the bare tools on the same machine in the same run. */
async function run({ json, args }: Asked): Promise<Row[]> {
  const sizes = numbersOption(args, 'tasks', [20_000, 100_000]);
  const due = numberOption(args, 'due', 2_000);
  const rounds = numberOption(args, 'rounds', 5);
  const redis = hasRedis() ? await startRedis() : null;
  if (!redis) console.error(NO_REDIS);
  const queues: readonly QueueName[] = redis ? ['postgres', 'redis'] : ['postgres'];
  const urlOf = (queue: QueueName) => (queue === 'redis' ? redis?.url : undefined);
  const scratch = await startScratchServer();
  try {
    const mail = await warmUp(queues, (queue) =>
      measureProduct(scratch, urlOf(queue), { tasks: 4_000, due: 400 }),
    );
    const contenders: Contender[] = [
      ...queues.flatMap((queue) =>
        sizes.map((tasks) => ({
          ...{ what: 'product' as const, queue, tasks },
          measure: () => measureProduct(scratch, urlOf(queue), { tasks, due }),
        })),
      ),
      {
        ...{ what: 'bare nodemailer', queue: null, tasks: null },
        measure: async () => ({ lastMailMs: await bareNodemailer(due, mail) }),
      },
      ...queues.map((queue) => ({
        ...{ what: 'bare BullMQ, one job a mail' as const, queue, tasks: null },
        measure: async () => ({ lastMailMs: await bareBullmq(scratch, urlOf(queue), due, mail) }),
      })),
    ];
    const rows = await inTurns(rounds, contenders);
    if (json) console.log(JSON.stringify({ due, rows }));
    else print(due, rows);
    return rows;
  } finally {
    await scratch.close();
    await redis?.stop();
  }
}

/** A worker has run before: the first round of a process measures its compiler. Answers with a mail as sent. */
async function warmUp(
  queues: readonly QueueName[],
  measure: (queue: QueueName) => Promise<ProductFigures>,
): Promise<PlainMail> {
  let sample = '';
  for (const queue of queues) ({ sample } = await measure(queue));
  const { subject = '', text = '', html } = await simpleParser(Buffer.from(sample, 'latin1'));
  return { subject, text, html: html === false ? '' : html };
}

/** In every round each has its turn, so that a busy minute of the machine falls on all of them. */
async function inTurns(rounds: number, contenders: readonly Contender[]): Promise<Row[]> {
  const taken = contenders.map(() => [] as Figures[]);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, { measure }] of contenders.entries()) taken[index]?.push(await measure());
  }
  return contenders.map(({ what, queue, tasks }, index) => {
    const figures = taken[index] ?? [];
    const of = (key: 'decideMs' | 'firstMailMs') => {
      const values = figures.flatMap((one) => one[key] ?? []);
      return values.length === 0 ? null : median(values);
    };
    const last = figures.map(({ lastMailMs }) => lastMailMs);
    return {
      ...{ what, queue, tasks, decideMs: of('decideMs'), firstMailMs: of('firstMailMs') },
      lastMailMs: median(last),
      rounds: last,
    };
  });
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function print(due: number, rows: readonly Row[]): void {
  const cells = rows.map(({ what, queue, tasks, decideMs, firstMailMs, lastMailMs, rounds }) => [
    what,
    queue ?? '',
    tasks?.toLocaleString('en') ?? '',
    decideMs === null ? '' : ms(decideMs),
    firstMailMs === null ? '' : ms(firstMailMs),
    ms(lastMailMs),
    rounds.map((value) => value.toFixed(0)).join(' '),
  ]);
  console.log(`${due} overdue cases, one mail each; fsync on, the mail server in a process of its own\n`);
  console.log(
    table([
      ['', 'queue', 'tasks', 'decided and written', 'first mail', 'last mail', 'last mail in each round'],
      ...cells,
    ]),
  );
  console.log(
    '\nMedians. Decided and written: all notices with their ledger entries and deliveries committed. Last mail: from the ring\n' +
      'of the sweep to the answer to the last DATA; for the bare tools from their first call. Goals: decided within 1,000 ms,\n' +
      'the last mail within 3,000 ms, 100,000 tasks no more than a tenth slower than 20,000, faster than one job a mail.\n' +
      'A flood of reminders brings no documents in its letters, each leads to its own (ADR 27); fifty and fewer bring them.',
  );
}

export default {
  name: 'notices',
  summary:
    '2,000 overdue among 20,000 and 100,000 tasks: from the sweep to the last mail, beside the bare tools',
  run,
};
