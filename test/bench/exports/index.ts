import { openProduct } from '../api/door-process.ts';
import { prepareTown } from '../api/prepare-town.ts';
import { signIn } from '../api/session.ts';
import { type Asked, numberOption } from '../stage/door.ts';
import { startScratchServer } from '../stage/scratch-server.ts';
import { table } from '../stage/table.ts';
import { type Download, download } from './download.ts';
import { forgetPeak, memoryOf } from './peak-memory.ts';

interface Figures extends Download {
  readonly what: string;
  readonly rows: number;
  readonly rowsPerSecond: number;
  /** The whole server before the export, with Node and everything it had loaded. MB. */
  readonly beforeMb: number;
  /** What the export took on top of that at most. MB. */
  readonly neededMb: number;
}

const GOAL_MB = 200;
/** A slow line. MB a second. */
const SLOW = 0.5;
const WHOLE_LIST = '/api/exports/tasks?status=all&order=code';

/** How fast a list of 100,000 tasks leaves the server as an Excel workbook, and how much memory the server needs for it. */
async function run({ json, args }: Asked): Promise<boolean> {
  const rows = numberOption(args, 'rows', 100_000);
  const scratch = await startScratchServer();
  const figures: Figures[] = [];
  try {
    const database = await scratch.database();
    const town = await prepareTown(database.connection, rows);
    const product = await openProduct(database.url);
    try {
      const headers = await signIn(product.origin, town.supervisor);
      const measure = async (what: string, of: number, path: string, mostPerSecond?: number) => {
        await forgetPeak(product.pid);
        const { now: beforeMb } = await memoryOf(product.pid);
        const taken = await download(`${product.origin}${path}`, headers, mostPerSecond);
        const neededMb = (await memoryOf(product.pid)).peak - beforeMb;
        figures.push({ ...taken, what, rows: of, rowsPerSecond: of / taken.seconds, beforeMb, neededMb });
      };
      await measure('an empty list', 0, '/api/exports/tasks?status=withdrawn');
      await measure('the whole list', rows, WHOLE_LIST);
      await measure('again', rows, WHOLE_LIST);
      await measure(`over a line of ${SLOW} MB/s`, rows, WHOLE_LIST, SLOW);
    } finally {
      await product.close();
    }
  } finally {
    await scratch.close();
  }
  if (json) console.log(JSON.stringify(figures));
  else print(figures);
  return figures.every(({ neededMb }) => neededMb < GOAL_MB);
}

function print(figures: readonly Figures[]): void {
  const rows = figures.map(({ what, rows: count, seconds, rowsPerSecond, megabytes, ...memory }) => [
    ...[what, count.toLocaleString('en'), seconds.toFixed(1), rowsPerSecond.toFixed(0)],
    ...[megabytes.toFixed(1), memory.beforeMb.toFixed(0), memory.neededMb.toFixed(0)],
  ]);
  console.log(
    table([['', 'rows', 'seconds', 'rows/s', 'file MB', 'server MB before', 'MB needed at most'], ...rows]),
  );
  console.log(
    `\nResident memory of the whole server, as the kernel counts it; the goal is under ${GOAL_MB} MB for the export.`,
  );
}

export default {
  name: 'exports',
  summary: '100,000 tasks as an Excel workbook over HTTP: rows a second, and the memory of the server',
  run,
};
