import 'reflect-metadata';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  Matches,
  Max,
  Min,
  MinLength,
  ValidateIf,
  validateSync,
} from 'class-validator';
import { DomainError } from '#domain/shared';
import { IsIssuer } from './is-issuer.ts';
import { IsUrlOf } from './is-url-of.ts';
import { SETTINGS, type SettingName } from './settings.ts';

export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];
export const PROFILES = ['demo', 'production'] as const;
export type Profile = (typeof PROFILES)[number];
export const CLAMD_WHEN_AWAY = ['refuse', 'accept'] as const;
export type ClamdWhenAway = (typeof CLAMD_WHEN_AWAY)[number];

/** Asked for once a store is named. */
const WithS3 = () => ValidateIf((config: AppConfig) => /^https?:/.test(config.s3Endpoint ?? ''));

/** Asked for once a provider of single sign-on is named. */
const WithOidc = () => ValidateIf((config: AppConfig) => config.oidcIssuer !== undefined);

/** The environment as a record: `process.env` at the doors, a literal in tests. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** How to reach a provider of single sign-on (OpenID Connect). */
export interface SsoSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Which claim names the login at the first sign-in. */
  readonly loginClaim: string;
}

/** Secret as a whole, not only in a part. */
const KEYS: ReadonlySet<string> = new Set<SettingName>(['secretKey', 's3SecretKey', 'oidcClientSecret']);

/** The settings of one process, checked once at its start. `SETTINGS` says what each means. */
export class AppConfig {
  @IsInt()
  @Min(0)
  @Max(65_535)
  readonly port: number;

  /** Absolute. */
  @MinLength(1)
  readonly dataDir: string;

  @IsOptional()
  @IsUrlOf('postgres:', 'postgresql:')
  readonly databaseUrl: string | undefined;

  @IsOptional()
  @IsUrlOf('redis:', 'rediss:')
  readonly redisUrl: string | undefined;

  @IsOptional()
  @IsUrlOf('smtp:', 'smtps:')
  readonly smtpUrl: string | undefined;

  @Matches(/^([^<>\r\n]*<)?[^<>@\s]+@[^<>@\s]+>?$/)
  readonly mailFrom: string;

  @IsOptional()
  @IsUrlOf('imap:', 'imaps:')
  readonly imapUrl: string | undefined;

  @IsIn(PROFILES)
  readonly profile: Profile;

  /** Without a slash at the end. */
  @IsUrlOf('http:', 'https:')
  readonly publicUrl: string;

  /** Addresses and networks of reverse proxies that are believed. */
  @IsArray()
  @Matches(/^[0-9a-f.:]+(\/\d{1,3})?$/i, { each: true })
  readonly trustedProxies: readonly string[];

  /** 32 bytes in base64. */
  @IsOptional()
  @Matches(/^[A-Za-z0-9+/]{43}=$/)
  readonly secretKey: string | undefined;

  /** Living sessions of one account at most. */
  @IsInt()
  @Min(1)
  @Max(50)
  readonly sessionsPerAccount: number;

  @IsOptional()
  @IsIssuer()
  readonly oidcIssuer: string | undefined;

  @WithOidc()
  @Matches(/^\S+$/)
  readonly oidcClientId: string | undefined;

  @WithOidc()
  @Matches(/^\S+$/)
  readonly oidcClientSecret: string | undefined;

  @Matches(/^\S+$/)
  readonly oidcLoginClaim: string;

  @IsOptional()
  @IsUrlOf('http:', 'https:')
  readonly s3Endpoint: string | undefined;

  @WithS3()
  @Matches(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/)
  readonly s3Bucket: string | undefined;

  @Matches(/^[A-Za-z0-9-]+$/)
  readonly s3Region: string;

  @WithS3()
  @Matches(/^\S+$/)
  readonly s3AccessKey: string | undefined;

  @WithS3()
  @Matches(/^\S+$/)
  readonly s3SecretKey: string | undefined;

  @IsOptional()
  @Matches(/^(tcp:\/\/(\[[0-9a-f:.]+\]|[^\s:/@]+):\d{1,5}\/?|unix:\/[^\0]+)$/i)
  readonly clamdAddress: string | undefined;

  @IsIn(CLAMD_WHEN_AWAY)
  readonly clamdWhenAway: ClamdWhenAway;

  /** Whether webhooks may lead into private networks. */
  @IsIn(['true', 'false'])
  readonly webhookAllowPrivate: 'true' | 'false';

  @IsIn(LOG_LEVELS)
  readonly logLevel: LogLevel;

  private constructor(env: Environment) {
    const text = (name: SettingName): string | undefined => env[SETTINGS[name].variable]?.trim() || undefined;
    const port = text('port') ?? SETTINGS.port.fallback;
    this.port = wholeNumber(port);
    this.dataDir = resolve(text('dataDir') ?? join(productFolder(), '.data'));
    this.databaseUrl = text('databaseUrl');
    this.redisUrl = text('redisUrl');
    this.smtpUrl = text('smtpUrl');
    this.mailFrom = text('mailFrom') ?? SETTINGS.mailFrom.fallback;
    this.imapUrl = text('imapUrl');
    this.profile = (text('profile') ?? SETTINGS.profile.fallback) as Profile;
    this.publicUrl = (text('publicUrl') ?? `http://localhost:${port}`).replace(/\/+$/, '');
    this.trustedProxies = (text('trustedProxies') ?? '').split(/[\s,]+/).filter((one) => one !== '');
    this.secretKey = text('secretKey');
    this.sessionsPerAccount = wholeNumber(text('sessionsPerAccount') ?? SETTINGS.sessionsPerAccount.fallback);
    this.oidcIssuer = text('oidcIssuer');
    this.oidcClientId = text('oidcClientId');
    this.oidcClientSecret = text('oidcClientSecret');
    this.oidcLoginClaim = text('oidcLoginClaim') ?? SETTINGS.oidcLoginClaim.fallback;
    this.s3Endpoint = text('s3Endpoint');
    this.s3Bucket = text('s3Bucket');
    this.s3Region = text('s3Region') ?? SETTINGS.s3Region.fallback;
    this.s3AccessKey = text('s3AccessKey');
    this.s3SecretKey = text('s3SecretKey');
    this.clamdAddress = text('clamdAddress');
    this.clamdWhenAway = (text('clamdWhenAway') ?? SETTINGS.clamdWhenAway.fallback) as ClamdWhenAway;
    const inside = text('webhookAllowPrivate') ?? String(this.profile !== 'production');
    this.webhookAllowPrivate = inside as AppConfig['webhookAllowPrivate'];
    this.logLevel = (text('logLevel') ?? SETTINGS.logLevel.fallback) as LogLevel;
  }

  /**
   * Reads and checks the settings.
   * @throws DomainError `CONFIG_INVALID`: one line that names each variable at fault, and no secret
   */
  static fromEnv(env: Environment): AppConfig {
    const config = new AppConfig(env);
    const wrong = validateSync(config).map((error) => error.property as SettingName);
    // The port is part of the default address: one mistake is reported once.
    const faults = wrong.filter((name) => name !== 'publicUrl' || !wrong.includes('port'));
    if (faults.length === 0) return config;
    const lines = faults.map((name) => {
      const { variable, expects } = SETTINGS[name];
      const shown = 'secret' in SETTINGS[name] ? '' : `，现在是“${env[variable] ?? ''}”`;
      return `${variable} ${expects}${shown}`;
    });
    throw new DomainError('CONFIG_INVALID', `设置有误：${lines.join('；')}。请改正后重新启动。`, {
      variables: faults.map((name) => SETTINGS[name].variable),
    });
  }

  /** Where in the data folder each kind of file goes. */
  get folders(): { readonly mail: string; readonly documents: string; readonly files: string } {
    const folder = (name: string) => join(this.dataDir, name);
    return { mail: folder('mail'), documents: folder('documents'), files: folder('files') };
  }

  /** The object storage; undefined where files lie in the data folder. */
  get s3() {
    const { s3Endpoint, s3Bucket = '', s3Region, s3AccessKey = '', s3SecretKey = '' } = this;
    if (s3Endpoint === undefined) return undefined;
    return {
      ...{ endpoint: s3Endpoint, bucket: s3Bucket, region: s3Region },
      ...{ accessKey: s3AccessKey, secretKey: s3SecretKey },
    };
  }

  /** The provider of single sign-on; undefined when there is none. */
  get sso(): SsoSettings | undefined {
    const { oidcIssuer: issuer, oidcClientId: clientId, oidcClientSecret: clientSecret } = this;
    if (issuer === undefined || clientId === undefined || clientSecret === undefined) return undefined;
    return { issuer, clientId, clientSecret, loginClaim: this.oidcLoginClaim };
  }

  /** The settings in force, fit for the log: passwords are masked. */
  describe(): Record<string, string> {
    return Object.fromEntries(
      Object.entries(SETTINGS).map(([name, { variable, fallback }]) => {
        const value = this[name as SettingName];
        if (value === undefined || value.toString() === '') return [variable, fallback];
        return [variable, KEYS.has(name) ? '***' : maskPassword(String(value))];
      }),
    );
  }
}

const wholeNumber = (text: string): number => (/^\d+$/.test(text) ? Number(text) : NaN);

/** `smtp://user:secret@host` → `smtp://user:***@host`; a password among the parameters is masked too. */
export function maskPassword(text: string): string {
  return text
    .replace(/^([a-z][a-z0-9+.-]*:\/\/[^/?#]*?:)[^/?#]*(@)/i, '$1***$2')
    .replace(/([?&][^=&]*(?:password|pass|token|secret)[^=&]*=)[^&#]*/gi, '$1***');
}

/** The folder of package.json, from the sources and from the build alike. */
function productFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}
