import { createPostgresBackend, createRedisBackend, type PgPool, runMigrations, withBackend } from 'bullmq';
import { Redis } from 'ioredis';
import { createTransport } from 'nodemailer';
import { Pool } from 'pg';
import type { ScratchServer } from '../stage/scratch-server.ts';
import { startSink } from './sink.ts';

/** One mail as a plain program would send it. */
export interface PlainMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** As many lines as the product opens by default. */
const CONNECTIONS = 5;
/** Jobs that a plain worker runs side by side. */
const CONCURRENCY = 20;

/** Milliseconds until the last of `count` mails is accepted, sent by nodemailer's own pool and nothing else. */
export async function bareNodemailer(count: number, mail: PlainMail): Promise<number> {
  const sink = await startSink();
  const transport = pooled(sink.url);
  const arrival = sink.expect(count);
  const started = Date.now();
  await Promise.all(Array.from({ length: count }, (_, nth) => transport.sendMail(addressed(mail, nth))));
  const { lastAt } = await arrival;
  transport.close();
  await sink.close();
  return lastAt - started;
}

/** The same over BullMQ, one job a mail: from the first job put in to the last mail accepted. */
export async function bareBullmq(
  scratch: ScratchServer,
  redisUrl: string | undefined,
  count: number,
  mail: PlainMail,
): Promise<number> {
  const sink = await startSink();
  const transport = pooled(sink.url);
  const store = redisUrl === undefined ? await onPostgres(scratch) : onRedis(redisUrl);
  const worker = store.worker(async (nth) => {
    await transport.sendMail(addressed(mail, nth));
  });
  // Closing cuts off whatever it listens on; what matters is the arrival of the mails.
  worker.on('error', () => undefined);
  const arrival = sink.expect(count);
  const started = Date.now();
  await store.add(count);
  const { lastAt } = await arrival;
  await worker.close();
  await store.close();
  transport.close();
  await sink.close();
  return lastAt - started;
}

const pooled = (url: string) => {
  const { hostname: host, port } = new URL(url);
  return createTransport({
    pool: true,
    maxConnections: CONNECTIONS,
    maxMessages: Infinity,
    host,
    port: Number(port),
  });
};

const addressed = (mail: PlainMail, nth: number) => ({
  ...mail,
  from: 'duban@yunxi.example',
  to: `unit${nth}@yunxi.example`,
});

interface PlainStore {
  worker(send: (nth: number) => Promise<void>): {
    on(event: 'error', listener: () => void): unknown;
    close(): Promise<void>;
  };
  add(count: number): Promise<unknown>;
  close(): Promise<void>;
}

const jobsOf = (count: number) =>
  Array.from({ length: count }, (_, nth) => ({
    name: 'mail',
    data: { nth },
    opts: { removeOnComplete: true, attempts: 5 },
  }));

function onRedis(url: string): PlainStore {
  const { Queue, Worker } = withBackend(createRedisBackend);
  const connection = new Redis(url, { maxRetriesPerRequest: null });
  const queue = new Queue<{ nth: number }>('bare', { connection });
  return {
    worker: (send) =>
      new Worker<{ nth: number }>('bare', (job) => send(job.data.nth), {
        connection,
        concurrency: CONCURRENCY,
      }),
    add: (count) => queue.addBulk(jobsOf(count)),
    close: async () => {
      await queue.close();
      await connection.flushall();
      connection.disconnect();
    },
  };
}

async function onPostgres(scratch: ScratchServer): Promise<PlainStore> {
  const database = await scratch.database();
  const pool = new Pool({ connectionString: database.url, max: 12, options: '-c search_path=bullmq' });
  pool.on('error', () => undefined);
  const client = await pool.connect();
  await runMigrations(client, 'bullmq');
  client.release();
  const { Queue, Worker } = withBackend(createPostgresBackend);
  const connection = pool as PgPool;
  const queue = new Queue<{ nth: number }>('bare', { connection });
  return {
    worker: (send) =>
      new Worker<{ nth: number }>('bare', (job) => send(job.data.nth), {
        connection,
        concurrency: CONCURRENCY,
      }),
    add: (count) => queue.addBulk(jobsOf(count)),
    close: async () => {
      await queue.close();
      await pool.end();
      await database.drop();
    },
  };
}
