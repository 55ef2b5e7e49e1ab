import type { Redis } from 'ioredis';
import { DomainError } from '#domain/shared';
import type { QueueLog } from './queue-log.ts';

/**
 * Refuses a Redis that may forget. Under memory pressure any policy but `noeviction` throws jobs away without a
 * word (half of them were lost when tried); without an append-only file a kill loses what was acknowledged.
 * @throws DomainError `REDIS_MAY_EVICT`
 */
export async function inspectRedis(redis: Redis, log: QueueLog): Promise<void> {
  const facts = parseInfo(await redis.info());
  const policy = facts.get('maxmemory_policy');
  if (policy !== 'noeviction') {
    throw new DomainError(
      'REDIS_MAY_EVICT',
      `Redis 的 maxmemory-policy 是“${policy ?? '未知'}”,内存不足时会丢弃任务。请改为 noeviction(CONFIG SET maxmemory-policy noeviction)后再启动。`,
      { policy: policy ?? null },
    );
  }
  if (facts.get('aof_enabled') !== '1') {
    log.warn(
      { code: 'REDIS_NOT_DURABLE' },
      'Redis 未开启 AOF(appendonly no),断电或被强制结束时会丢失排队的任务;系统会从数据库补回,但建议开启。',
    );
  }
}

function parseInfo(text: string): Map<string, string> {
  const facts = new Map<string, string>();
  for (const line of text.split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0 && !line.startsWith('#')) facts.set(line.slice(0, colon), line.slice(colon + 1));
  }
  return facts;
}
