import { createRedisBackend, withBackend } from 'bullmq';
import { Redis } from 'ioredis';
import { DomainError } from '#domain/shared';
import { BackendMembers } from './backend-members.ts';
import type { QueueBackend } from './queue-backend.ts';
import type { QueueLog } from './queue-log.ts';
import { quieten } from './quieten.ts';
import { inspectRedis } from './redis-check.ts';
import { RECONNECT_MS, type Takeover } from './worker-timing.ts';

/** Keeps the product's keys apart from whatever else a shared Redis holds. */
const PREFIX = 'sandan';

const { Queue, Worker } = withBackend(createRedisBackend);

const reconnecting = {
  connectTimeout: 5_000,
  retryStrategy: (times: number) => Math.min(times * 200, RECONNECT_MS),
};
/** A producer says at once that Redis is away instead of keeping the caller waiting for its return. */
const failingFast = { ...reconnecting, enableOfflineQueue: false, maxRetriesPerRequest: 1 };

/**
 * Opens the store in Redis.
 * @throws DomainError `REDIS_UNREACHABLE`, or `REDIS_MAY_EVICT` when Redis may throw jobs away under memory pressure.
 */
export async function openRedisBackend(
  url: string,
  log: QueueLog,
  takeover: Takeover,
): Promise<QueueBackend> {
  const control = await connect(url, log);
  try {
    await inspectRedis(control, log);
  } catch (error) {
    control.disconnect();
    throw error;
  }

  const members = new BackendMembers(
    (name) => new Queue<object, void>(name, { connection: { url, ...failingFast }, prefix: PREFIX }),
    (name, processor, rules) =>
      new Worker<object, void>(name, processor, {
        ...rules,
        connection: { url, ...reconnecting, maxRetriesPerRequest: null },
        prefix: PREFIX,
      }),
    log,
    takeover,
  );
  return {
    kind: 'redis',
    queue: (name) => members.queue(name),
    worker: (name, processor, settings) => members.worker(name, processor, settings),
    ping: async () => void (await control.ping()),
    empty: () => emptyStore(control),
    close: async () => {
      await members.close();
      control.disconnect();
    },
  };
}

async function connect(url: string, log: QueueLog): Promise<Redis> {
  const redis = new Redis(url, { ...failingFast, lazyConnect: true });
  redis.on('error', quieten(log, 'The job store lost its Redis connection'));
  try {
    await redis.connect();
    return redis;
  } catch (error) {
    redis.disconnect();
    throw new DomainError('REDIS_UNREACHABLE', '连不上 REDIS_URL 指定的 Redis,请检查地址、口令和服务状态。', {
      address: withoutPassword(url),
      cause: error instanceof Error ? error.message : String(error),
    });
  }
}

function withoutPassword(url: string): string {
  try {
    const { protocol, host, pathname } = new URL(url);
    return `${protocol}//${host}${pathname}`;
  } catch {
    return 'REDIS_URL';
  }
}

async function emptyStore(redis: Redis): Promise<void> {
  let cursor = '0';
  do {
    const [next, keys] = await redis.scan(cursor, 'MATCH', `${PREFIX}:*`, 'COUNT', 1000);
    cursor = next;
    if (keys.length > 0) await redis.unlink(...keys);
  } while (cursor !== '0');
}
