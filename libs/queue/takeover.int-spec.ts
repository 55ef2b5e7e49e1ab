import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createQueueBackend, type QueueBackendOptions } from './create-backend.ts';
import { jobs } from './catalogue.ts';
import { JobBus } from './job-bus.ts';
import { JobHost } from './job-host.ts';
import { createTestDatabase, hasRedis, NO_REDIS, startRedis } from '#testing';
import { TAKEOVER } from './worker-timing.ts';

const log = { info: () => {}, warn: () => {}, error: () => {} };

/** A worker process that takes one job, says so and never ends it. */
const holder = `
import { createPostgresBackend, Worker } from 'bullmq';
import { Pool } from 'pg';
const { redisUrl, postgres, takeover } = JSON.parse(process.argv[1]);
const hold = () => { console.log('taken'); return new Promise(() => {}); };
if (redisUrl) new Worker('outbox', hold, { ...takeover, prefix: 'sandan', connection: { url: redisUrl } });
else {
  const connection = new Pool({ ...postgres, options: '-c search_path=bullmq' });
  new Worker('outbox', hold, { ...takeover, connection }, createPostgresBackend);
}
`;

async function killedWhileHolding(store: Pick<QueueBackendOptions, 'redisUrl' | 'postgres'>): Promise<void> {
  const child = spawn(
    process.execPath,
    ['--input-type=module', '--eval', holder, JSON.stringify({ ...store, takeover: TAKEOVER })],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  await once(child.stdout, 'data');
  child.kill('SIGKILL');
  await once(child, 'exit');
}

/** Seconds from the death of a worker until another one has its job, and a ring after the death its own run. */
async function secondsUntilTakenOver(
  store: Pick<QueueBackendOptions, 'redisUrl' | 'postgres'>,
): Promise<number> {
  const backend = await createQueueBackend({ ...store, log });
  const bus = new JobBus(backend);
  await bus.ring(jobs.outboxRelay);
  await killedWhileHolding(store);
  const died = Date.now();
  await bus.ring(jobs.outboxRelay);
  const host = new JobHost({ backend, bus, log, catalogue: [jobs.outboxRelay], ticking: false });
  await new Promise<void>((taken) => {
    let runs = 0;
    host.handle(jobs.outboxRelay, () => {
      runs += 1;
      if (runs === 2) taken();
      return Promise.resolve();
    });
    host.start();
  });
  const seconds = (Date.now() - died) / 1000;
  await host.close();
  await backend.close();
  return seconds;
}

describe('a worker that is killed', () => {
  it('leaves its job to another one within 25 seconds, on both stores', async () => {
    const database = await createTestDatabase({ empty: true });
    const redis = hasRedis() ? await startRedis() : undefined;
    if (!redis) process.stderr.write(`${NO_REDIS}\n`);
    const seconds = await Promise.all([
      secondsUntilTakenOver({ postgres: database.connection }),
      redis ? secondsUntilTakenOver({ redisUrl: redis.url, postgres: {} }) : 0,
    ]);
    expect(Math.max(...seconds)).toBeLessThan(25);
    await database.drop();
    await redis?.stop();
  });
});
