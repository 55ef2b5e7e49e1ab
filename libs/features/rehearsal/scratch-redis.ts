import { Redis } from 'ioredis';
import { DomainError } from '#domain/shared';

/** A logical database of a Redis that nobody else uses. */
export interface RedisDatabase {
  readonly url: string;
  readonly release: () => Promise<void>;
}

/** Redis offers sixteen databases unless told otherwise. */
const DATABASES = 16;
const CLAIM = 'sandan-rehearsal';
/** A claim of a rehearsal that was killed runs out after this time (seconds). */
const CLAIM_SECONDS = 600;

/**
 * Claims an empty logical database beside the product's own: a rehearsal's jobs must never meet real ones.
 * @throws DomainError `REHEARSAL_REDIS_FULL`, `REDIS_UNREACHABLE`
 */
export async function claimRedisDatabase(redisUrl: string): Promise<RedisDatabase> {
  const own = Number(new URL(redisUrl).pathname.slice(1) || 0);
  for (let nth = DATABASES - 1; nth >= 0; nth -= 1) {
    if (nth === own) continue;
    const url = withDatabaseNumber(redisUrl, nth);
    const redis = await connected(url);
    const isMine =
      (await redis.set(CLAIM, String(process.pid), 'EX', CLAIM_SECONDS, 'NX')) === 'OK' &&
      ((await redis.dbsize()) === 1 || !(await redis.del(CLAIM)));
    if (isMine) {
      const release = async () => {
        await redis.flushdb();
        redis.disconnect();
      };
      return { url, release };
    }
    redis.disconnect();
  }
  throw new DomainError(
    'REHEARSAL_REDIS_FULL',
    'REDIS_URL 指定的 Redis 没有空闲的逻辑库可供演练，请另设一个 Redis。',
  );
}

function withDatabaseNumber(redisUrl: string, nth: number): string {
  const url = new URL(redisUrl);
  url.pathname = `/${nth}`;
  return url.toString();
}

async function connected(url: string): Promise<Redis> {
  const redis = new Redis(url, { lazyConnect: true, maxRetriesPerRequest: 1, retryStrategy: () => null });
  redis.on('error', () => undefined);
  try {
    await redis.connect();
    return redis;
  } catch (error) {
    redis.disconnect();
    throw new DomainError(
      'REDIS_UNREACHABLE',
      '连不上 REDIS_URL 指定的 Redis，请检查地址、口令和服务状态。',
      {
        cause: error instanceof Error ? error.message : String(error),
      },
    );
  }
}
