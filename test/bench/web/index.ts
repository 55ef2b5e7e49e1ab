import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { openProduct } from '../api/door-process.ts';
import { prepareTown } from '../api/prepare-town.ts';
import { signIn } from '../api/session.ts';
import { type Asked, numberOption } from '../stage/door.ts';
import { startScratchServer } from '../stage/scratch-server.ts';
import { ms, table } from '../stage/table.ts';
import {
  firstVisit,
  type FirstVisit,
  interactions,
  type Interaction,
  type LongScroll,
  scrollThrough,
} from './measure.ts';
import { scriptSizes, type ScriptSize } from './sizes.ts';

const CHROMIUM = process.env['SANDAN_CHROMIUM'] ?? '/usr/bin/chromium';
const WEB = join(process.cwd(), 'dist.web');

interface Figures {
  readonly tasks: number;
  readonly sizes: readonly ScriptSize[];
  readonly visits: readonly FirstVisit[];
  readonly interactions: readonly Interaction[];
  readonly scroll: LongScroll;
}

/** What the web weighs, and how long a person waits for it, before a table of so many tasks. */
async function run({ json, args }: Asked): Promise<Figures | undefined> {
  if (!existsSync(CHROMIUM) || !existsSync(WEB)) {
    console.error('bench web 需要 chromium 和编译好的网页：apt-get install chromium；npm run build。');
    return undefined;
  }
  const tasks = numberOption(args, 'tasks', 10_000);
  const scratch = await startScratchServer();
  try {
    const database = await scratch.database();
    const town = await prepareTown(database.connection, tasks);
    const product = await openProduct(database.url, WEB);
    const browser = await chromium.launch({
      executablePath: CHROMIUM,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
    try {
      const { cookie = '' } = await signIn(product.origin, town.supervisor);
      const doors = { browser, origin: product.origin, cookie };
      const visits = [
        await firstVisit(doors, '/login'),
        await firstVisit(doors, '/'),
        await firstVisit(doors, '/tasks'),
      ];
      const figures = {
        ...{ tasks, sizes: scriptSizes(WEB), visits },
        interactions: await interactions(doors),
        scroll: await scrollThrough(doors),
      };
      if (json) console.log(JSON.stringify(figures));
      else print(figures);
      return figures;
    } finally {
      await browser.close();
      await product.close();
    }
  } finally {
    await scratch.close();
  }
}

const kB = (bytes: number): string => `${(bytes / 1_000).toFixed(0)} kB`;

function print({ tasks, sizes, visits, interactions: done, scroll }: Figures): void {
  console.log(`${tasks.toLocaleString('en')} tasks; browser, server and database on one machine\n`);
  const heaviest = sizes.slice(0, 8).map(({ file, bytes, compressed }) => [file, kB(bytes), kB(compressed)]);
  console.log(table([['heaviest scripts', 'as written', 'compressed'], ...heaviest]));
  const rows = visits.map((one) => [
    one.path,
    kB(one.scriptBytes),
    ms(one.firstPaintMs),
    ms(one.readyMs),
    one.layoutShift.toFixed(3),
  ]);
  console.log(
    `\n${table([['first visit', 'scripts sent', 'first paint', 'ready', 'layout shift'], ...rows])}`,
  );
  console.log(`\n${table([['interaction', 'took'], ...done.map(({ what, tookMs }) => [what, ms(tookMs)])])}`);
  const { rows: drawn, tookMs, frames, slowFrames, longestFrameMs, heapBytes, rowsDrawn } = scroll;
  console.log(
    `\nScrolled through ${drawn.toLocaleString('en')} rows in ${(tookMs / 1_000).toFixed(1)} s: ${frames} frames, ${slowFrames} of them ` +
      `over 100 ms, the longest ${ms(longestFrameMs)}; ${(heapBytes / 1e6).toFixed(0)} MB of script memory, ${rowsDrawn} rows drawn at the end`,
  );
  console.log(
    '\nScripts sent: what came over the wire for a first visit with an empty cache, compressed. Ready: from the address to the\n' +
      'page with its data, nothing loading. Layout shift: as browsers count it; under 0.1 nobody notices. Goal: under 300 kB.',
  );
}

export default {
  name: 'web',
  summary:
    'script sizes, time until a page is ready, interactions, and scrolling through all tasks: --tasks N (10000)',
  run,
};
