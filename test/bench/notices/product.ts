import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { day } from '#domain/shared';
import { PaperSettings } from '#features/documents';
import { Engine } from '#features/engine';
import { openRuntime, type Runtime } from '#features/foundation';
import { EscalationService } from '#features/supervision';
import { jobs } from '#queue';
import { enterSmallOffice } from '#testing';
import { openEngineRoom } from '../stage/engine-room.ts';
import { enterManyTasks } from '../stage/many-tasks.ts';
import { quietLog } from '../stage/quiet-log.ts';
import type { ScratchServer } from '../stage/scratch-server.ts';
import { type Arrival, startSink } from './sink.ts';

export interface ProductFigures {
  /** Choosing, deciding and writing all notices, in transactions of the sweep (milliseconds). */
  readonly decideMs: number;
  /** From the ring to the first and to the last mail accepted (milliseconds). */
  readonly firstMailMs: number;
  readonly lastMailMs: number;
  readonly sample: string;
}

/** The whole way once: a ring of the sweep's bell, and the engine in this process does the rest. */
export async function measureProduct(
  scratch: ScratchServer,
  redisUrl: string | undefined,
  { tasks, due }: { readonly tasks: number; readonly due: number },
): Promise<ProductFigures> {
  const database = await scratch.database();
  const folder = await mkdtemp(join(tmpdir(), 'sandan-bench-'));
  const sink = await startSink();
  const runtime = await openRuntime({
    connection: database.connection,
    config: {
      redisUrl,
      smtpUrl: sink.url,
      mailFrom: 'duban@yunxi.example',
      profile: 'demo',
      folders: { mail: folder, documents: folder, files: folder },
    },
    log: quietLog('bench'),
    applicationName: 'sandan-bench',
    sampleStartsOn: day('2024-07-11'),
    frozenClock: true,
  });
  const rooms = await openEngineRoom(runtime, {
    ticking: false,
    paper: new PaperSettings(undefined, 'http://localhost:8080'),
  });
  const engine = rooms.get(Engine);
  try {
    await fill(runtime, { tasks, due });
    const decided = stopwatch(rooms.get(EscalationService));
    engine.start();
    const arrival = sink.expect(due);
    const started = Date.now();
    await runtime.bus.ring(jobs.escalationSweep);
    const { firstAt, lastAt, sample }: Arrival = await arrival;
    await settled(runtime, due);
    return { decideMs: decided.ms, firstMailMs: firstAt - started, lastMailMs: lastAt - started, sample };
  } finally {
    await engine.close();
    await rooms.close();
    await runtime.backend.empty();
    await runtime.close();
    await sink.close();
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** An office in which only the liaison is told, so that a notice is a mail. */
async function fill(runtime: Runtime, wanted: { tasks: number; due: number }): Promise<void> {
  const office = await runtime.uow.run(enterSmallOffice);
  await runtime.dataSource.query("DELETE FROM appointments WHERE role IN ('unit_head', 'leader')");
  await enterManyTasks(runtime.dataSource, office, { total: wanted.tasks, due: wanted.due });
}

/** Adds up how long the sweeps take. */
function stopwatch(escalation: EscalationService): { readonly ms: number } {
  const total = { ms: 0 };
  const sweep = escalation.sweep.bind(escalation);
  escalation.sweep = async () => {
    const started = performance.now();
    const result = await sweep();
    total.ms += performance.now() - started;
    return result;
  };
  return total;
}

/** Every mail that arrived must be known as sent: a figure for half the work would be worth nothing. */
async function settled({ dataSource }: Runtime, due: number): Promise<void> {
  for (const until = performance.now() + 10_000; performance.now() < until;) {
    const [row] = await dataSource.query<{ sent: number }[]>(
      "SELECT count(*) AS sent FROM deliveries WHERE state = 'sent'",
    );
    if (row?.sent === due) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`Not all of ${due} mails are known as sent`);
}
