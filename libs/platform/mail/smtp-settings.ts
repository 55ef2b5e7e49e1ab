import { DomainError } from '#domain/shared';

/** Everything `SMTP_URL` says. Times are milliseconds. */
export interface SmtpSettings {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte (`smtps:`); otherwise STARTTLS where the server offers it. */
  readonly secure: boolean;
  readonly auth?: { readonly user: string; readonly pass: string };
  readonly requireTLS: boolean;
  readonly ignoreTLS: boolean;
  readonly tls: { readonly rejectUnauthorized: boolean; readonly servername?: string };
  /** How we introduce ourselves (EHLO). */
  readonly name?: string;
  readonly maxConnections: number;
  /** Mails over one connection before it is opened anew. */
  readonly maxMessages: number;
  readonly connectionTimeout: number;
  readonly greetingTimeout: number;
  /** Silence of the server, also after the text was handed over: too short makes outcomes unknown. */
  readonly socketTimeout: number;
  /** An unused connection is closed after this time. */
  readonly idleTimeout: number;
}

const NUMBERS = {
  maxConnections: 5,
  maxMessages: 500,
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  socketTimeout: 120_000,
  idleTimeout: 20_000,
} as const;
const FLAGS = { requireTLS: false, ignoreTLS: false, 'tls.rejectUnauthorized': true } as const;
const TEXTS = ['name', 'tls.servername'] as const;
const KNOWN = new Set<string>([...Object.keys(NUMBERS), ...Object.keys(FLAGS), ...TEXTS]);

/**
 * Reads `smtp://user:pass@host:25?maxConnections=5` or `smtps://…`. Parameters bear nodemailer's names.
 * @throws DomainError `SMTP_URL_INVALID`, which never repeats the password
 */
export function parseSmtpUrl(text: string): SmtpSettings {
  const url = URL.canParse(text) ? new URL(text) : refuse('不是有效的网址');
  const secure = url.protocol === 'smtps:';
  if (!secure && url.protocol !== 'smtp:') refuse('应以 smtp:// 或 smtps:// 开头');
  if (!url.hostname) refuse('缺少主机名');
  const params = url.searchParams;
  const stranger = [...params.keys()].find((key) => !KNOWN.has(key));
  if (stranger !== undefined) refuse(`不认识参数“${stranger}”`);

  const number = (key: keyof typeof NUMBERS): number => {
    const value = params.get(key) ?? String(NUMBERS[key]);
    return /^[1-9]\d{0,8}$/.test(value) ? Number(value) : refuse(`参数“${key}”应为正整数`);
  };
  const flag = (key: keyof typeof FLAGS): boolean => {
    const value = params.get(key) ?? String(FLAGS[key]);
    return value === 'true' || (value !== 'false' && refuse(`参数“${key}”应为 true 或 false`));
  };
  const name = params.get('name');
  const servername = params.get('tls.servername');
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port) || (secure ? 465 : 587),
    secure,
    ...(url.username && {
      auth: { user: decoded(url.username), pass: decoded(url.password) },
    }),
    requireTLS: flag('requireTLS'),
    ignoreTLS: flag('ignoreTLS'),
    tls: { rejectUnauthorized: flag('tls.rejectUnauthorized'), ...(servername && { servername }) },
    ...(name && { name }),
    maxConnections: number('maxConnections'),
    maxMessages: number('maxMessages'),
    connectionTimeout: number('connectionTimeout'),
    greetingTimeout: number('greetingTimeout'),
    socketTimeout: number('socketTimeout'),
    idleTimeout: number('idleTimeout'),
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return refuse('的用户名或口令中有单独的“%”,请写成“%25”');
  }
}

function refuse(why: string): never {
  throw new DomainError(
    'SMTP_URL_INVALID',
    `SMTP_URL ${why},请按“smtp://用户:口令@主机:25?maxConnections=5”的格式填写。`,
    { why },
  );
}
