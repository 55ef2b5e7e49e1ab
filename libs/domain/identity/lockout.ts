export const LOCKOUT = {
  failures: 5,
  /** Failures count together within this time of the first. */
  windowMinutes: 15,
  lockMinutes: 30,
} as const;

const MINUTE = 60_000;

/** Failed attempts at one login. */
export interface Attempts {
  readonly failedCount: number;
  /** The first failure that counts. */
  readonly failedSince: Date | null;
  readonly lockedUntil: Date | null;
}

export const NO_ATTEMPTS: Attempts = { failedCount: 0, failedSince: null, lockedUntil: null };

/** Whether nobody gets in, not even with the right password. */
export function isLocked({ lockedUntil }: Attempts, now: Date): boolean {
  return lockedUntil !== null && now < lockedUntil;
}

/** What stands after one more failure. While locked nothing counts: hammering does not lengthen a lock. */
export function afterFailure(attempts: Attempts, now: Date): Attempts {
  if (isLocked(attempts, now)) return attempts;
  const { failedCount, failedSince } = attempts.lockedUntil === null ? attempts : NO_ATTEMPTS;
  const counts =
    failedSince !== null && now.getTime() - failedSince.getTime() < LOCKOUT.windowMinutes * MINUTE;
  const count = counts ? failedCount + 1 : 1;
  return {
    failedCount: count,
    failedSince: counts ? failedSince : now,
    lockedUntil: count < LOCKOUT.failures ? null : new Date(now.getTime() + LOCKOUT.lockMinutes * MINUTE),
  };
}
