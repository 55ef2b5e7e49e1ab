import { DomainError } from '#domain/shared';

/** Everything `IMAP_URL` says. */
export interface ImapSettings {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte (`imaps:`); otherwise STARTTLS where the server offers it. */
  readonly secure: boolean;
  readonly user: string;
  readonly password: string;
  readonly folder: string;
  readonly rejectUnauthorized: boolean;
  /** `duban@imap.example.gov.cn/INBOX`: fit for a log and a screen. */
  readonly name: string;
}

const PARAMETER = 'tls.rejectUnauthorized';

/**
 * Reads `imaps://user:password@host:993/INBOX`.
 * @throws DomainError `IMAP_URL_INVALID`, which never repeats the password
 */
export function parseImapUrl(text: string): ImapSettings {
  const url = URL.canParse(text) ? new URL(text) : refuse('不是有效的网址');
  const secure = url.protocol === 'imaps:';
  if (!secure && url.protocol !== 'imap:') refuse('应以 imap:// 或 imaps:// 开头');
  if (!url.hostname) refuse('缺少主机名');
  if (!url.username || !url.password) refuse('缺少用户名或口令');
  const stranger = [...url.searchParams.keys()].find((key) => key !== PARAMETER);
  if (stranger !== undefined) refuse(`不认识参数“${stranger}”`);
  const checked = url.searchParams.get(PARAMETER) ?? 'true';
  if (checked !== 'true' && checked !== 'false') refuse(`参数“${PARAMETER}”应为 true 或 false`);
  const [user, password] = [decoded(url.username), decoded(url.password)];
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const folder = decoded(url.pathname.slice(1)) || 'INBOX';
  return {
    ...{ host, port: Number(url.port) || (secure ? 993 : 143), secure, user, password, folder },
    ...{ rejectUnauthorized: checked === 'true', name: `${user.replace(/@.*$/, '')}@${host}/${folder}` },
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return refuse('中有单独的“%”，请写成“%25”');
  }
}

function refuse(why: string): never {
  throw new DomainError(
    'IMAP_URL_INVALID',
    `IMAP_URL ${why}，请按“imaps://用户:口令@主机:993/INBOX”的格式填写。`,
    { why },
  );
}
