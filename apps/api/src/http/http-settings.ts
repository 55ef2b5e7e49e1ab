import type { SecurityClock } from '#features/identity';
import type { SecretBox } from '#platform/secrets';

/** What the HTTP door needs to know of its surroundings. */
export class HttpSettings {
  /** As browsers see it, without a slash at the end. */
  readonly publicUrl: string;
  /** Reverse proxies whose `X-Forwarded-For` is believed. */
  readonly trustedProxies: readonly string[];
  readonly secrets: SecretBox;
  /** Another clock for sessions than the wall's, for tests. */
  readonly securityClock: SecurityClock | undefined;

  constructor(settings: {
    readonly publicUrl: string;
    readonly trustedProxies?: readonly string[];
    readonly secrets: SecretBox;
    readonly securityClock?: SecurityClock;
  }) {
    this.publicUrl = settings.publicUrl;
    this.trustedProxies = settings.trustedProxies ?? [];
    this.secrets = settings.secrets;
    this.securityClock = settings.securityClock;
  }
}
