import { type Asked, numberOption, numbersOption } from '../stage/door.ts';
import { startScratchServer } from '../stage/scratch-server.ts';
import { table } from '../stage/table.ts';
import { bareRoutes } from './bare-routes.ts';
import { openBare, openProduct } from './door-process.ts';
import { hold } from './hold.ts';
import { ask, type Answered } from './load.ts';
import { contests } from './contests.ts';
import { prepareTown } from './prepare-town.ts';
import { TODAY } from './town.ts';

/** A thousand lines of code take some thousand requests until they are compiled as well as they will be. */
const WARM_UP_SECONDS = 4;

interface Row {
  readonly what: string;
  readonly tasks: number;
  readonly product: Answered;
  readonly bare: Answered;
}

/** What the product's routes bear, beside a bare Fastify route with the same SQL, on the same machine in the same run. */
async function run({ json, args }: Asked): Promise<Row[]> {
  const sizes = numbersOption(args, 'tasks', [20_000, 1_000_000]);
  const seconds = numberOption(args, 'seconds', 5);
  const rounds = numberOption(args, 'rounds', 3);
  const scratch = await startScratchServer();
  const rows: Row[] = [];
  try {
    for (const tasks of sizes) {
      const database = await scratch.database();
      const town = await prepareTown(database.connection, tasks);
      const routes = bareRoutes(town.reach, TODAY);
      await hold(
        [() => openProduct(database.url), () => openBare(database.url, routes)],
        async ([product, bare]) => {
          for (const contest of await contests(town, product.origin, bare.origin)) {
            // A first look warms caches and compilers; it counts for neither.
            await ask(contest.product, WARM_UP_SECONDS);
            await ask(contest.bare, WARM_UP_SECONDS);
            const taken = { product: [] as Answered[], bare: [] as Answered[] };
            for (let round = 0; round < rounds; round += 1) {
              taken.bare.push(await ask(contest.bare, seconds));
              taken.product.push(await ask(contest.product, seconds));
            }
            rows.push({
              what: contest.what,
              tasks,
              product: middle(taken.product),
              bare: middle(taken.bare),
            });
          }
        },
      );
      await database.drop();
    }
  } finally {
    await scratch.close();
  }
  if (json) console.log(JSON.stringify(rows));
  else print(rows);
  return rows;
}

/** The round in the middle, by requests a second. */
function middle(rounds: readonly Answered[]): Answered {
  const sorted = [...rounds].sort((a, b) => a.perSecond - b.perSecond);
  const one = sorted[Math.floor(sorted.length / 2)];
  if (!one) throw new Error('No round was run');
  return one;
}

function print(rows: readonly Row[]): void {
  const cells = rows.map(({ what, tasks, product, bare }) => [
    what,
    tasks.toLocaleString('en'),
    product.perSecond.toFixed(0),
    product.p95Ms.toFixed(1),
    bare.perSecond.toFixed(0),
    bare.p95Ms.toFixed(1),
    `${((product.perSecond / bare.perSecond) * 100).toFixed(0)} %`,
  ]);
  const head = ['', 'tasks', 'requests/s', 'p95 ms', 'bare requests/s', 'bare p95 ms', 'of bare'];
  console.log('8 connections; load, server and database on one machine\n');
  console.log(table([head, ...cells]));
  console.log(
    '\nBare: a Fastify route with the same SELECT and nothing else; of the writes the one INSERT of the record alone, without\n' +
      'the locked task, the ledger entry and the answer read again. Goals: the list at half of it or more, the writes at a\n' +
      'quarter or more, p95 under 15 ms, and no loss from 20,000 to 1,000,000 tasks beyond a tenth.',
  );
}

export default {
  name: 'api',
  summary:
    'requests a second and p95 of list, task page, new task and report among 20,000 and 1,000,000 tasks, beside bare Fastify',
  run,
};
