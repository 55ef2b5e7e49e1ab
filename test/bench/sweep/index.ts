import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openRuntime } from '#features/foundation';
import { EscalationService } from '#features/supervision';
import { day } from '#domain/shared';
import type { DatabaseConnection } from '#persistence';
import { enterSmallOffice } from '#testing';
import { type Asked, numberOption, numbersOption } from '../stage/door.ts';
import { openEngineRoom } from '../stage/engine-room.ts';
import { enterManyTasks, MORNING_AFTER } from '../stage/many-tasks.ts';
import { quietLog } from '../stage/quiet-log.ts';
import { startScratchServer } from '../stage/scratch-server.ts';
import { ms, table } from '../stage/table.ts';
import { claimPlan } from './claim-plan.ts';

interface SweepFigures {
  readonly tasks: number;
  readonly due: number;
  /** Filling the tables (milliseconds); no part of what is measured. */
  readonly fillMs: number;
  /** Choosing and locking the due cases alone, best of five, rolled back (milliseconds). */
  readonly claimMs: number;
  /** The whole sweep: choose, decide, write notices, ledger and deliveries, commit (milliseconds). */
  readonly sweepMs: number;
  /** A sweep that finds nothing (milliseconds). */
  readonly emptyMs: number;
  readonly plan: readonly string[];
}

/** How the cost of a sweep depends on what is due and on what merely exists. */
async function run({ json, args }: Asked): Promise<SweepFigures[]> {
  const sizes = numbersOption(args, 'tasks', [10_000, 100_000, 1_000_000]);
  const due = numberOption(args, 'due', 2_000);
  const scratch = await startScratchServer();
  const figures: SweepFigures[] = [];
  try {
    // A worker has swept before: the first sweep of a process measures its compiler.
    const warm = await scratch.database();
    await measure(warm.connection, 4_000, 1_000);
    await warm.drop();
    for (const tasks of sizes) {
      const database = await scratch.database();
      figures.push(await measure(database.connection, tasks, due));
      await database.drop();
    }
  } finally {
    await scratch.close();
  }
  if (json) console.log(JSON.stringify(figures));
  else print(figures, due);
  return figures;
}

async function measure(connection: DatabaseConnection, tasks: number, due: number): Promise<SweepFigures> {
  const folder = await mkdtemp(join(tmpdir(), 'sandan-bench-'));
  const runtime = await openRuntime({
    connection,
    config: {
      redisUrl: undefined,
      smtpUrl: undefined,
      mailFrom: 'duban@yunxi.example',
      profile: 'demo',
      folders: { mail: folder, documents: folder, files: folder },
    },
    log: quietLog('bench'),
    applicationName: 'sandan-bench',
    sampleStartsOn: day('2024-07-11'),
    frozenClock: true,
  });
  const rooms = await openEngineRoom(runtime);
  try {
    const office = await runtime.uow.run(enterSmallOffice);
    const filling = performance.now();
    await enterManyTasks(runtime.dataSource, office, { total: tasks, due });
    const fillMs = performance.now() - filling;
    const claim = await claimPlan(runtime.dataSource, MORNING_AFTER);
    const escalation = rooms.get(EscalationService);
    const started = performance.now();
    const result = await escalation.sweep();
    const swept = performance.now();
    if (result.issued !== due) throw new Error(`Of ${due} due cases ${result.issued} got their notice`);
    await escalation.sweep();
    return {
      tasks,
      due,
      fillMs,
      ...claim,
      sweepMs: swept - started,
      emptyMs: performance.now() - swept,
    };
  } finally {
    await rooms.close();
    await runtime.close();
    await rm(folder, { recursive: true, force: true });
  }
}

function print(figures: readonly SweepFigures[], due: number): void {
  const rows = figures.map(({ tasks, claimMs, sweepMs, emptyMs, fillMs }) =>
    [tasks.toLocaleString('en'), ms(claimMs), ms(sweepMs), ms(emptyMs), ms(fillMs)].map(String),
  );
  console.log(`${due} due cases among so many tasks\n`);
  console.log(table([['tasks', 'claim', 'sweep', 'empty sweep', '(filling)'], ...rows]));
  console.log(
    '\nclaim: choosing and locking the due cases, best of five. sweep: choose, decide, write and commit the notices.\n' +
      'The cost follows what is due, not what exists, when the columns stay level from row to row. Among more tasks the due\n' +
      'ones lie on more pages, each of which PostgreSQL logs whole once after a checkpoint; there is one just before the sweep.\n',
  );
  for (const { tasks, plan } of figures) {
    console.log(`plan of one claim among ${tasks.toLocaleString('en')} tasks:`);
    console.log(plan.map((line) => `  ${line}`).join('\n'));
  }
}

export default {
  name: 'sweep',
  summary:
    '2,000 due cases among 10,000, 100,000 and 1,000,000 tasks: time of the sweep and plan of the claim',
  run,
};
