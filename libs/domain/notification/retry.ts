const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/**
 * Waits after the first, second, … failed try, in milliseconds. The first is long enough for greylisting, all
 * together (a little over three days) for a mail server that is down over a weekend.
 */
const WAITS_MS: readonly number[] = [
  MINUTE_MS,
  5 * MINUTE_MS,
  15 * MINUTE_MS,
  HOUR_MS,
  3 * HOUR_MS,
  6 * HOUR_MS,
  12 * HOUR_MS,
  24 * HOUR_MS,
  24 * HOUR_MS,
];

/** Tries that a delivery gets before it is given up and shown to a person as failed. */
export const MAX_DELIVERY_ATTEMPTS = WAITS_MS.length + 1;

/**
 * When a delivery is tried again after its `attempts`-th try failed at `failedAt`; null when it is given up.
 * Only for tries that certainly delivered nothing: a refusal for good and an open outcome are not tried again.
 */
export function nextDeliveryTry(attempts: number, failedAt: Date): Date | null {
  const wait = WAITS_MS[Math.max(1, attempts) - 1];
  return wait === undefined ? null : new Date(failedAt.getTime() + wait);
}
