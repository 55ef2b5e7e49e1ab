import { IsInt } from 'class-validator';
import { createQueueBackend } from './create-backend.ts';
import { defineJob, type JobDefinition } from './define-job.ts';
import { JobBus } from './job-bus.ts';
import { type JobHandler, JobHost } from './job-host.ts';
import type { QueueBackend } from './queue-backend.ts';
import { QueueInspector } from './queue-inspector.ts';
import { createTestDatabase, describeWithRedis, startRedis } from '#testing';

class NumberPayload {
  @IsInt()
  n!: number;
}
class RingPayload {}

const count = defineJob({ name: 'test.count', queue: 'engine', payload: NumberPayload });
const once = defineJob({
  name: 'test.once',
  queue: 'engine',
  payload: NumberPayload,
  id: ({ n }) => `once-${n}`,
});
const onceFailing = defineJob({ ...once, name: 'test.stubborn', attempts: 1 });
const flaky = defineJob({
  name: 'test.flaky',
  queue: 'engine',
  payload: NumberPayload,
  attempts: 3,
  backoff: { type: 'fixed', delay: 20 },
});
const bell = defineJob({ name: 'test.bell', queue: 'engine', payload: RingPayload, doorbell: true });
const ticking = defineJob({ ...bell, name: 'test.tick', everyMs: 50 });
const log = { info: () => {}, warn: () => {}, error: () => {} };

/** What a handler saw, for a test to wait for. */
class Seen<T> {
  readonly all: T[] = [];
  private waiting: (() => void)[] = [];

  readonly add = (value: T): Promise<void> => {
    this.all.push(value);
    for (const wake of this.waiting.splice(0)) wake();
    return Promise.resolve();
  };

  async times(n: number): Promise<T[]> {
    while (this.all.length < n) await new Promise<void>((resolve) => this.waiting.push(resolve));
    return this.all;
  }
}

interface Store {
  open(): Promise<QueueBackend>;
  stop(): Promise<void>;
}

const inPostgres = async (): Promise<Store> => {
  const database = await createTestDatabase({ empty: true });
  return { open: () => createQueueBackend({ postgres: database.connection, log }), stop: database.drop };
};
const inRedis = async (): Promise<Store> => {
  const redis = await startRedis();
  return {
    open: () => createQueueBackend({ redisUrl: redis.url, postgres: {}, log }),
    stop: () => redis.stop(),
  };
};

describe('jobs in PostgreSQL', () => jobsIn(inPostgres));
describeWithRedis('jobs in Redis', () => jobsIn(inRedis));

/** What both stores must do alike. */
function jobsIn(start: () => Promise<Store>): void {
  let store: Store;
  let backend: QueueBackend;
  let bus: JobBus;
  const hosts: JobHost[] = [];

  beforeAll(async () => {
    store = await start();
  });
  afterAll(() => store.stop());
  beforeEach(async () => {
    backend = await store.open();
    bus = new JobBus(backend);
  });
  afterEach(async () => {
    await Promise.all(hosts.splice(0).map((host) => host.close()));
    await backend.empty();
    await backend.close();
  });

  function hosting<P extends object>(job: JobDefinition<P>, handler: JobHandler<P>): JobHost {
    const host = new JobHost({ backend, bus, log, catalogue: [job as JobDefinition] }).handle(job, handler);
    hosts.push(host);
    return host;
  }

  it('hands what was put in to its handler, as the payload class', async () => {
    const seen = new Seen<NumberPayload>();
    hosting(count, seen.add).start();
    await bus.enqueue(count, { n: 7 });
    const [payload] = await seen.times(1);
    expect(payload).toBeInstanceOf(NumberPayload);
    expect(payload?.n).toBe(7);
  });

  it('takes one job for an id while it waits, and another once it has run', async () => {
    const seen = new Seen<NumberPayload>();
    await bus.enqueue(once, { n: 1 });
    await bus.enqueueBulk(once, [{ n: 1 }, { n: 2 }, { n: 1 }]);
    hosting(once, seen.add).start();
    await seen.times(2);
    await drained();
    expect(seen.all.map(({ n }) => n).sort()).toEqual([1, 2]);

    await bus.enqueue(once, { n: 1 });
    await seen.times(3);
    expect(seen.all.at(-1)?.n).toBe(1);
  });

  it('takes another job with the id of one that was set aside', async () => {
    const seen = new Seen<number>();
    hosting(onceFailing, async (_, { attempt }) => {
      await seen.add(attempt);
      throw new Error('no');
    }).start();
    await bus.enqueue(onceFailing, { n: 1 });
    await seen.times(1);
    await drained();
    await bus.enqueue(onceFailing, { n: 1 });
    await seen.times(2);
  });

  it('lets rings melt into one run, and rings again for what came while it ran', async () => {
    const seen = new Seen<string>();
    let finish = (): void => {};
    const running = new Promise<void>((resolve) => (finish = resolve));
    await Promise.all([bus.ring(bell), bus.ring(bell), bus.ring(bell)]);
    hosting(bell, async (_, { jobId }) => {
      await seen.add(jobId);
      if (seen.all.length === 1) await running;
    }).start();
    await seen.times(1);
    await Promise.all([bus.ring(bell), bus.ring(bell)]);
    finish();
    await seen.times(2);
    await drained();
    expect(seen.all).toHaveLength(2);
  });

  it('holds a delayed job back, also for a broken number of milliseconds', async () => {
    const seen = new Seen<number>();
    const from = Date.now();
    await bus.enqueue(count, { n: 1 }, { delayMs: 300.5 });
    hosting(count, () => seen.add(Date.now() - from)).start();
    await bus.enqueue(count, { n: 2 });
    const [, late] = await seen.times(2);
    expect(late).toBeGreaterThanOrEqual(300);
  });

  it('tries again with backoff, and a poisoned job is set aside without holding others up', async () => {
    const seen = new Seen<string>();
    let cured = false;
    hosting(flaky, async ({ n }, { attempt }) => {
      await seen.add(`${n}/${attempt}`);
      if (n === 13 && !cured) throw new Error('poisoned');
      if (n === 1 && attempt < 2) throw new Error('not yet');
    }).start();
    await bus.enqueueBulk(flaky, [{ n: 13 }, { n: 1 }, { n: 2 }]);
    await seen.times(6);
    await drained();
    expect([...seen.all].sort()).toEqual(['1/1', '1/2', '13/1', '13/2', '13/3', '2/1']);

    const inspector = new QueueInspector(backend);
    const [failed, ...others] = await inspector.failed();
    expect(others).toEqual([]);
    expect(failed).toMatchObject({ name: 'test.flaky', payload: { n: 13 }, attempts: 3, reason: 'poisoned' });
    expect(await inspector.counts()).toContainEqual(
      expect.objectContaining({ queue: 'engine', failed: 1, waiting: 0, active: 0 }),
    );

    cured = true;
    await inspector.retry('engine', failed!.id);
    await seen.times(7);
    await drained();
    expect(await inspector.failed()).toEqual([]);
    await expect(inspector.retry('engine', failed!.id)).rejects.toMatchObject({ code: 'JOB_NOT_FAILED' });
  });

  it('sets a job at once aside whose payload cannot be read', async () => {
    const seen = new Seen<number>();
    const opts = { attempts: 5 };
    await backend.queue('engine').addBulk([
      { name: 'test.count', data: { n: 'seven' }, opts },
      { name: 'test.forgotten', data: {}, opts },
      { name: 'test.count', data: { n: 8 }, opts },
    ]);
    hosting(count, ({ n }) => seen.add(n)).start();
    await seen.times(1);
    await drained();
    const failed = await new QueueInspector(backend).failed();
    expect(failed.map(({ name, attempts }) => [name, attempts]).sort()).toEqual([
      ['test.count', 1],
      ['test.forgotten', 1],
    ]);
    expect(seen.all).toEqual([8]);
  });

  it('refuses a payload before anything is put in', async () => {
    await expect(bus.enqueueBulk(count, [{ n: 1 }, { n: 1.5 }])).rejects.toMatchObject({
      code: 'JOB_PAYLOAD_INVALID',
      details: { job: 'test.count', fields: ['n'] },
    });
    const surplus = { n: 1, more: true };
    await expect(bus.enqueue(count, surplus)).rejects.toMatchObject({ code: 'JOB_PAYLOAD_INVALID' });
    await expect(bus.enqueue(bell, { n: 1 })).rejects.toMatchObject({ code: 'JOB_PAYLOAD_INVALID' });
    await expect(bus.enqueue(count, { n: 1 }, { delayMs: NaN })).rejects.toMatchObject({
      code: 'JOB_DELAY_INVALID',
    });
    expect(await waiting()).toBe(0);
  });

  it('goes on ticking after its whole store was lost', async () => {
    const seen = new Seen<string>();
    hosting(ticking, (_, { jobId }) => seen.add(jobId)).start();
    await seen.times(2);
    await bus.enqueue(count, { n: 1 }, { delayMs: 60_000 });
    await backend.empty();
    expect((await backend.queue('engine').getJobCounts('delayed'))['delayed']).toBe(0);
    const before = seen.all.length;
    await seen.times(before + 2);
  });

  it('waits for the job under way when it closes', async () => {
    const started = new Seen<void>();
    let ended = false;
    const host = hosting(count, async () => {
      await started.add();
      await new Promise((resolve) => setTimeout(resolve, 100));
      ended = true;
    });
    host.start();
    await bus.enqueue(count, { n: 1 });
    await started.times(1);
    await host.close();
    expect(ended).toBe(true);
  });

  /** Settles when nothing waits, runs or is to be tried again. */
  async function drained(): Promise<void> {
    while ((await waiting()) > 0) await new Promise((resolve) => setTimeout(resolve, 10));
  }
  async function waiting(): Promise<number> {
    const counts = await backend.queue('engine').getJobCounts('waiting', 'active', 'delayed');
    return Object.values(counts).reduce((sum, n) => sum + n, 0);
  }
}
