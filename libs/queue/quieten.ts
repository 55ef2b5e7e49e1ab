import type { QueueLog } from './queue-log.ts';

const SILENCE_MS = 10_000;

/** A listener for errors that repeat while a store is away: each message once in ten seconds, with how often it came. */
export function quieten(log: QueueLog, what: string, now: () => number = Date.now): (error: Error) => void {
  const seen = new Map<string, { at: number; count: number }>();
  return (error) => {
    const before = seen.get(error.message);
    if (before && now() - before.at < SILENCE_MS) {
      before.count += 1;
      return;
    }
    // Messages may carry varying parts; the memory of them must not grow without end.
    if (seen.size > 100) seen.clear();
    seen.set(error.message, { at: now(), count: 0 });
    log.warn({ err: error, repeated: before?.count ?? 0 }, what);
  };
}
