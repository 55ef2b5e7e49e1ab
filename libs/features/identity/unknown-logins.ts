import { afterFailure, type Attempts, NO_ATTEMPTS } from '#domain/identity';

/** Logins remembered at most; the oldest are forgotten first. */
const CAPACITY = 10_000;

/**
 * Attempts at logins that nobody has. They are locked like real ones, so that a lock does not tell which logins
 * exist. Kept in memory: there is no account to keep them with.
 */
export class UnknownLogins {
  private readonly known = new Map<string, Attempts>();

  of(login: string): Attempts {
    return this.known.get(login) ?? NO_ATTEMPTS;
  }

  fail(login: string, now: Date): Attempts {
    const attempts = afterFailure(this.of(login), now);
    this.known.delete(login);
    this.known.set(login, attempts);
    const [oldest] = this.known.keys();
    if (this.known.size > CAPACITY && oldest !== undefined) this.known.delete(oldest);
    return attempts;
  }
}
