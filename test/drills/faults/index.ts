import { availableParallelism } from 'node:os';
import { hasRedis, NO_REDIS } from '#testing';
import { type Asked, numberOption } from '../../bench/stage/door.ts';
import { bundledWorker } from './bundle.ts';
import { faultRun } from './fault-run.ts';
import { openLane } from './lane.ts';
import type { RunReport } from './run-report.ts';
import { lineOf, summaryOf } from './summary.ts';

/** Runs the drill so many times from a seed on; true when everything held every time. */
async function run({ json, args }: Asked): Promise<boolean> {
  const runs = numberOption(args, 'runs', 10);
  const seed = numberOption(args, 'seed', Math.floor(Math.random() * 1_000_000));
  const lanes = Math.min(runs, numberOption(args, 'lanes', availableParallelism() + 1));
  const withRedis = hasRedis();
  if (!withRedis) console.error(NO_REDIS);
  if (!json) console.log(`drill faults: ${runs} runs from seed ${seed}, ${lanes} side by side`);
  const program = await bundledWorker();
  const started = performance.now();
  const reports: RunReport[] = [];
  /** Runs that could not be brought to their end: as bad as a failed one. */
  const broken: { seed: number; why: string }[] = [];
  let next = 0;
  const work = async () => {
    let lane = await openLane(program, withRedis);
    try {
      while (next < runs) {
        const mine = seed + next++;
        try {
          const report = await faultRun(lane, mine);
          reports.push(report);
          if (!json || report.findings.length > 0) (json ? console.error : console.log)(lineOf(report));
        } catch (error) {
          broken.push({ seed: mine, why: String(error instanceof Error ? error.stack : error) });
          console.error(`BROKEN seed ${mine}  ${broken.at(-1)?.why}`);
          await lane.close();
          lane = await openLane(program, withRedis);
        }
      }
    } finally {
      await lane.close();
    }
  };
  await Promise.all(Array.from({ length: lanes }, work));
  const summary = summaryOf(seed, reports, broken, (performance.now() - started) / 1000);
  if (json) console.log(JSON.stringify(summary));
  else console.log(summary.inWords.join('\n'));
  return summary.failed.length === 0;
}

export default {
  name: 'faults',
  summary:
    'kills, lost queues, a dead database and bad mail at random, for months of simulated time: --runs N --seed S',
  run,
};
