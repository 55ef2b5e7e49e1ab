import { setTimeout as wait } from 'node:timers/promises';

const NETWORK = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOENT', 'ETIMEDOUT']);

/** Whether the database went away, rather than refused what it was asked. */
export function isLostConnection(error: unknown): boolean {
  const { code = '', message = '' } = error as { code?: string; message?: string };
  return (
    NETWORK.has(code) ||
    /^(08|57P|53300)/.test(code) ||
    /connection (terminated|ended)|not queryable|runner already released/i.test(message)
  );
}

/**
 * Tries again while the database is away, for as long as a lease lasts: what the mail server said must be written
 * down, and it can be asked only once.
 */
export async function throughRestart<T>(work: () => Promise<T>, patienceMs: number): Promise<T> {
  const givesUpAt = performance.now() + patienceMs;
  for (let pause = 100; ; pause = Math.min(pause * 2, 2_000)) {
    try {
      return await work();
    } catch (error) {
      if (!isLostConnection(error) || performance.now() + pause > givesUpAt) throw error;
      await wait(pause);
    }
  }
}
