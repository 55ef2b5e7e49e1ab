import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SecurityClock } from '#features/identity';
import { DiskFileStore, type FileStore } from '#platform/file-store';
import type { SsoSettings } from '#platform/config';
import type { SecretBox } from '#platform/secrets';
import { NoVirusScanner, type VirusScanner } from '#platform/virus-scan';

/** Longer than a hash and a few statements take. */
const ANSWER_AFTER_MS = 300;

/** What the HTTP door needs to know of its surroundings. */
export class HttpSettings {
  /** As browsers see it, without a slash at the end. */
  readonly publicUrl: string;
  /** Reverse proxies whose `X-Forwarded-For` is believed. */
  readonly trustedProxies: readonly string[];
  readonly secrets: SecretBox;
  /** Where the bytes of attachments lie. */
  readonly files: FileStore;
  readonly scanner: VirusScanner;
  /** Where the office has put typefaces it has a licence for. */
  readonly fontFolder: string | undefined;
  /** Where the built web lies; undefined: only the API is served. */
  readonly webFolder: string | undefined;
  /** Another clock for sessions than the wall's, for tests. */
  readonly securityClock: SecurityClock | undefined;
  /** Living sessions of one account at most; undefined: as the domain says. */
  readonly sessionsPerAccount: number | undefined;
  /** The provider of single sign-on, where there is one. */
  readonly sso: SsoSettings | undefined;
  /** Whether webhooks may lead into private networks, and by http. */
  readonly webhookAllowPrivate: boolean;
  /** A failed login and every request for a reset are answered no sooner: what was done meanwhile does not show. */
  private readonly answerAfterMs: number;

  constructor(settings: {
    readonly publicUrl: string;
    readonly trustedProxies?: readonly string[];
    readonly secrets: SecretBox;
    /** A temporary folder where there is no data folder: in specs and benches. */
    readonly files?: FileStore;
    readonly scanner?: VirusScanner;
    readonly fontFolder?: string;
    readonly webFolder?: string;
    readonly securityClock?: SecurityClock;
    readonly sessionsPerAccount?: number;
    readonly sso?: SsoSettings | undefined;
    readonly webhookAllowPrivate?: boolean;
    readonly answerAfterMs?: number;
  }) {
    this.publicUrl = settings.publicUrl;
    this.trustedProxies = settings.trustedProxies ?? [];
    this.secrets = settings.secrets;
    this.files = settings.files ?? new DiskFileStore(join(tmpdir(), 'sandan-files'));
    this.scanner = settings.scanner ?? new NoVirusScanner();
    this.fontFolder = settings.fontFolder;
    this.webFolder = settings.webFolder;
    this.securityClock = settings.securityClock;
    this.sessionsPerAccount = settings.sessionsPerAccount;
    this.sso = settings.sso;
    this.webhookAllowPrivate = settings.webhookAllowPrivate ?? false;
    this.answerAfterMs = settings.answerAfterMs ?? ANSWER_AFTER_MS;
  }

  /** Where the provider of single sign-on sends people back to. */
  get ssoReturnAddress(): string {
    return `${this.publicUrl}/api/sso/callback`;
  }

  /** Begun before the work, awaited after it. */
  pause(): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve, this.answerAfterMs));
  }
}
