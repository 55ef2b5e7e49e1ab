import { openPostgresBackend, type PostgresStore } from './postgres-backend.ts';
import type { QueueBackend } from './queue-backend.ts';
import type { QueueLog } from './queue-log.ts';
import { openRedisBackend } from './redis-backend.ts';
import { TAKEOVER, type Takeover } from './worker-timing.ts';

export interface QueueBackendOptions {
  /** `redis://…`: set, the jobs lie in Redis. */
  readonly redisUrl?: string | undefined;
  /** Not set: they lie in PostgreSQL, beside the product's own tables. */
  readonly postgres: PostgresStore;
  readonly log: QueueLog;
  /** How soon a dead worker's jobs go to another; for drills. */
  readonly takeover?: Takeover;
}

/**
 * The one place that picks the store of jobs.
 * @throws DomainError `REDIS_UNREACHABLE`, `REDIS_MAY_EVICT`
 */
export function createQueueBackend({
  redisUrl,
  postgres,
  log,
  takeover = TAKEOVER,
}: QueueBackendOptions): Promise<QueueBackend> {
  return redisUrl ? openRedisBackend(redisUrl, log, takeover) : openPostgresBackend(postgres, log, takeover);
}
