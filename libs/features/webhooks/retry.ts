const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** After the first failure, the second, and so on; the last one stays. */
const PAUSES = [10 * SECOND, MINUTE, 5 * MINUTE, 15 * MINUTE, HOUR, 2 * HOUR, 4 * HOUR];
const GIVE_UP_AFTER = 24 * HOUR;

/** What waits behind a receiver that cannot be reached is tried again no sooner. Seconds. */
export const REST_SECONDS = 60;

/**
 * When to try again after a failure; null once a day has passed since the tries began.
 * @param attempts including the one that failed
 */
export function nextTry(attempts: number, queuedAt: Date, now: Date): Date | null {
  const pause = PAUSES[Math.min(attempts, PAUSES.length) - 1] ?? HOUR;
  const next = new Date(now.getTime() + pause);
  return next.getTime() - queuedAt.getTime() > GIVE_UP_AFTER ? null : next;
}
