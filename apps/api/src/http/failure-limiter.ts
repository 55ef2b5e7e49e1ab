import { DomainError } from '#domain/shared';
import type { SecurityClock } from '#features/identity';

/** Addresses remembered at most; the oldest are forgotten first. */
const CAPACITY = 10_000;

interface Count {
  readonly since: number;
  readonly taken: number;
}

/**
 * So many tries from one address within a window of minutes. In memory and per process: it slows guessing over many
 * logins, while the lock of each account is kept in the database.
 */
export class FailureLimiter {
  private readonly counts = new Map<string, Count>();

  constructor(
    private readonly clock: SecurityClock,
    private readonly limit: number,
    private readonly windowMinutes: number,
  ) {}

  /**
   * Takes one try, before the work: tries side by side count each.
   * @throws DomainError `TOO_MANY_ATTEMPTS`
   */
  take(address: string): void {
    this.refuseSpent(address);
    const { since, taken } = this.current(address);
    this.counts.delete(address);
    this.counts.set(address, { since, taken: taken + 1 });
    const [oldest] = this.counts.keys();
    if (this.counts.size > CAPACITY && oldest !== undefined) this.counts.delete(oldest);
  }

  /**
   * Takes none: for many requests side by side of which nearly all succeed.
   * @throws DomainError `TOO_MANY_ATTEMPTS`
   */
  refuseSpent(address: string): void {
    const { since, taken } = this.current(address);
    if (taken < this.limit) return;
    const retryAfterSeconds = Math.ceil((since + this.window - this.clock.now().getTime()) / 1000);
    throw new DomainError(
      'TOO_MANY_ATTEMPTS',
      `这个网络地址尝试过于频繁，请${Math.ceil(retryAfterSeconds / 60)}分钟后再试。`,
      { retryAfterSeconds },
    );
  }

  /** A try that succeeded does not count. */
  giveBack(address: string): void {
    const count = this.counts.get(address);
    if (count) this.counts.set(address, { ...count, taken: Math.max(0, count.taken - 1) });
  }

  private current(address: string): Count {
    const now = this.clock.now().getTime();
    const count = this.counts.get(address);
    return count && now - count.since < this.window ? count : { since: now, taken: 0 };
  }

  private get window(): number {
    return this.windowMinutes * 60_000;
  }
}
