/** A worker under a drill: the product's own engine in a process that can be told where to die. */
import 'reflect-metadata';
import type { INestApplicationContext } from '@nestjs/common';
import { Engine } from '#features/engine';
import { openRuntime, type Runtime } from '#features/foundation';
import { installFaultPlan } from '#platform/fault';
import { createLogger } from '#platform/logging';
import { openEngineRoom } from '../../bench/stage/engine-room.ts';
import type { Answer, Doom, Order, Workplace } from './messages.ts';

interface Work {
  readonly runtime: Runtime;
  readonly rooms: INestApplicationContext;
  readonly engine: Engine;
}

let work: Work | undefined;
let doom: Doom | null = null;
let reached = 0;

installFaultPlan((point) => {
  if (doom?.point !== point) return;
  reached += 1;
  if (reached === doom.nth) process.kill(process.pid, 'SIGKILL');
});

async function start({ connection, redisUrl, smtpUrl, folder, timing }: Workplace): Promise<void> {
  const runtime = await openRuntime({
    connection,
    config: {
      redisUrl,
      smtpUrl,
      mailFrom: 'duban@yunxi.example',
      profile: 'demo',
      folders: { mail: folder, documents: folder, files: folder },
    },
    log: createLogger({ name: `worker-${process.pid}`, level: 'warn', readable: false }),
    applicationName: 'sandan-drill-worker',
    poolSize: 5,
    ...(timing.takeover && { takeover: timing.takeover }),
  });
  try {
    const { leaseSeconds } = timing;
    const rooms = await openEngineRoom(runtime, leaseSeconds === undefined ? {} : { leaseSeconds });
    const engine = rooms.get(Engine);
    engine.start();
    work = { runtime, rooms, engine };
  } catch (error) {
    await runtime.close();
    throw error;
  }
}

async function stop(): Promise<void> {
  const ending = work;
  work = undefined;
  if (!ending) return;
  const closing = ending.rooms.close();
  await ending.engine.close();
  await closing;
  await ending.runtime.close();
}

let turn: Promise<unknown> = Promise.resolve();

/** What is told to stop while it starts has to start first: it would go on in the next run, on a database that is gone. */
function inTurn(act: () => Promise<void>): Promise<void> {
  const done = turn.then(act);
  turn = done.catch(() => undefined);
  return done;
}

async function obey(order: Order): Promise<void> {
  switch (order.do) {
    case 'start':
      return inTurn(() => start(order.workplace));
    case 'stop':
      return inTurn(stop);
    case 'arm':
      doom = order.doom;
      reached = 0;
  }
}

const answer = (message: Answer) => process.send?.(message);

process.on('message', (order: Order) => {
  obey(order).then(
    () => answer({ did: order.do }),
    (error: unknown) =>
      answer({ did: 'fail', order: order.do, why: error instanceof Error ? error.message : String(error) }),
  );
});
process.on('disconnect', () => process.exit(0));
