import { Client } from 'pg';
import { createQueueBackend } from './create-backend.ts';
import { jobs } from './catalogue.ts';
import { JobBus } from './job-bus.ts';
import { JobHost } from './job-host.ts';
import type { QueueLog } from './queue-log.ts';
import { createTestDatabase, describeWithRedis, startRedis } from '#testing';

const quiet: QueueLog = { info: () => {}, warn: () => {}, error: () => {} };

describe('the store in PostgreSQL', () => {
  it('is set up once when three processes open it at the same time', async () => {
    const database = await createTestDatabase({ empty: true });
    const open = () => createQueueBackend({ postgres: database.connection, log: quiet });
    const backends = await Promise.all([open(), open(), open()]);
    for (const backend of backends) {
      expect(backend.kind).toBe('postgres');
      await backend.ping();
      await backend.close();
    }
    await database.drop();
  });

  it('is taken up again by producers and workers when every connection was cut', async () => {
    const database = await createTestDatabase({ empty: true });
    const backend = await createQueueBackend({ postgres: database.connection, log: quiet });
    const bus = new JobBus(backend);
    const host = new JobHost({ backend, bus, log: quiet, catalogue: [jobs.ledgerSeal], ticking: false });
    let ran = (): void => {};
    const nextRun = () => new Promise<void>((resolve) => (ran = resolve));
    host.handle(jobs.ledgerSeal, () => Promise.resolve(ran())).start();

    const first = nextRun();
    await bus.ring(jobs.ledgerSeal);
    await first;
    const second = nextRun();
    await cutConnections(database.url);
    await untilAccepted(() => bus.ring(jobs.ledgerSeal));
    await second;

    await host.close();
    await backend.close();
    await database.drop();
  });
});

describeWithRedis('the store in Redis', () => {
  it.each(['allkeys-lru', 'volatile-ttl'])('is refused when it may evict (%s)', async (policy) => {
    const redis = await startRedis(['--maxmemory-policy', policy]);
    await expect(createQueueBackend({ redisUrl: redis.url, postgres: {}, log: quiet })).rejects.toMatchObject(
      { code: 'REDIS_MAY_EVICT', message: expect.stringContaining('noeviction') as string },
    );
    await redis.stop();
  });

  it('is warned of when it keeps no append-only file', async () => {
    const warnings: object[] = [];
    const redis = await startRedis(['--appendonly', 'no']);
    const log = { ...quiet, warn: (facts: object) => void warnings.push(facts) };
    const backend = await createQueueBackend({ redisUrl: redis.url, postgres: {}, log });
    expect(warnings).toContainEqual({ code: 'REDIS_NOT_DURABLE' });
    await backend.close();
    await redis.stop();
  });

  it('is named, without its password, when it cannot be reached', async () => {
    const opening = createQueueBackend({
      redisUrl: 'redis://:secret@127.0.0.1:1/2',
      postgres: {},
      log: quiet,
    });
    const error: unknown = await opening.catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      code: 'REDIS_UNREACHABLE',
      details: { address: 'redis://127.0.0.1:1/2' },
    });
    expect(JSON.stringify(error)).not.toContain('secret');
  });

  it('says no within two seconds when it went away, is taken up again, and closes without it', async () => {
    const redis = await startRedis();
    const backend = await createQueueBackend({ redisUrl: redis.url, postgres: {}, log: quiet });
    const bus = new JobBus(backend);
    await bus.ring(jobs.outboxRelay);
    await redis.kill();
    const from = Date.now();
    await expect(bus.ring(jobs.outboxRelay)).rejects.toMatchObject({ code: 'QUEUE_UNAVAILABLE' });
    await expect(bus.ring(jobs.mailSweep)).rejects.toMatchObject({ code: 'QUEUE_UNAVAILABLE' });
    await expect(backend.ping()).rejects.toThrow();
    expect(Date.now() - from).toBeLessThan(4_500);

    await redis.start();
    await untilAccepted(() => bus.ring(jobs.outboxRelay));
    await redis.kill();
    await backend.close();
    await redis.stop();
  });
});

async function cutConnections(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(
    'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
  );
  await client.end();
}

async function untilAccepted(put: () => Promise<void>): Promise<void> {
  for (;;) {
    try {
      return await put();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
