import { setTimeout as sleep } from 'node:timers/promises';
import { DomainError } from '#domain/shared';

const AWAY =
  /terminat|ECONN|EPIPE|ENOENT|not queryable|Connection ended|shutting down|starting up|recovery mode|reset by peer|not accept|timeout exceeded|runner already released|isn't writeable|Connection is closed|max retries per request/i;

/** Whether an error only says that the database or the queue is away. */
export function isAway(error: unknown): boolean {
  if (error instanceof DomainError) return error.code === 'QUEUE_UNAVAILABLE';
  const { message = '', code = '' } = error as { message?: string; code?: string };
  return AWAY.test(message) || /^(08|57P|53300)/.test(code) || AWAY.test(code);
}

/** Does the work again while the database is away, for `patienceMs` at most. */
export async function steadily<T>(work: () => Promise<T>, patienceMs = 30_000): Promise<T> {
  const until = performance.now() + patienceMs;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!isAway(error) || performance.now() > until) throw error;
      await sleep(50);
    }
  }
}
