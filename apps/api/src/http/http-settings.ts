import type { SecurityClock } from '#features/identity';
import type { SecretBox } from '#platform/secrets';

/** Longer than a hash and a few statements take. */
const ANSWER_AFTER_MS = 300;

/** What the HTTP door needs to know of its surroundings. */
export class HttpSettings {
  /** As browsers see it, without a slash at the end. */
  readonly publicUrl: string;
  /** Reverse proxies whose `X-Forwarded-For` is believed. */
  readonly trustedProxies: readonly string[];
  readonly secrets: SecretBox;
  /** Another clock for sessions than the wall's, for tests. */
  readonly securityClock: SecurityClock | undefined;
  /** A failed login and every request for a reset are answered no sooner: what was done meanwhile does not show. */
  private readonly answerAfterMs: number;

  constructor(settings: {
    readonly publicUrl: string;
    readonly trustedProxies?: readonly string[];
    readonly secrets: SecretBox;
    readonly securityClock?: SecurityClock;
    readonly answerAfterMs?: number;
  }) {
    this.publicUrl = settings.publicUrl;
    this.trustedProxies = settings.trustedProxies ?? [];
    this.secrets = settings.secrets;
    this.securityClock = settings.securityClock;
    this.answerAfterMs = settings.answerAfterMs ?? ANSWER_AFTER_MS;
  }

  /** Begun before the work, awaited after it. */
  pause(): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve, this.answerAfterMs));
  }
}
