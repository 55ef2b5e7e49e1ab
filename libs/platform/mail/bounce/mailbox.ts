import { ImapFlow } from 'imapflow';
import { DomainError } from '#domain/shared';
import type { ImapSettings } from './imap-settings.ts';

/** How far a mailbox was read. Another validity than before: the server has numbered its mails anew. */
export interface MailboxPosition {
  readonly uidValidity: string;
  readonly lastUid: number;
}

export interface MailboxReading extends MailboxPosition {
  readonly mails: readonly { readonly uid: number; readonly source: Buffer }[];
}

/** Read at once; what is left comes next time. */
const MAILS_AT_ONCE = 100;
/** Of a mailbox that is read for the first time, no more than the newest. */
const LOOKED_BACK_FOR = 200;
/** Of one mail: the report and the headers of ours are at its beginning. Bytes. */
const SOURCE_LIMIT = 262_144;
const PATIENCE_MS = 20_000;

/**
 * What has come since a position. The folder is opened for reading alone: nothing is marked, moved or deleted, so that
 * people may use the same mailbox.
 * @throws DomainError `IMAP_LOGIN_REFUSED`, `IMAP_FOLDER_NOT_FOUND`, `IMAP_UNAVAILABLE`: Chinese, without the password
 */
export async function readMailbox(
  settings: ImapSettings,
  position: MailboxPosition | undefined,
): Promise<MailboxReading> {
  const client = connectionTo(settings);
  // Said again by the promise that is awaited.
  client.on('error', () => undefined);
  try {
    await client.connect();
    const folder = await client.mailboxOpen(settings.folder, { readOnly: true });
    const uidValidity = folder.uidValidity.toString();
    const known = position?.uidValidity === uidValidity ? position.lastUid : undefined;
    const last = known ?? Math.max(0, folder.uidNext - 1 - LOOKED_BACK_FOR);
    const mails = await newMails(client, last);
    await client.logout();
    return { uidValidity, lastUid: mails.at(-1)?.uid ?? last, mails };
  } catch (error) {
    throw inWords(error, settings);
  } finally {
    client.close();
  }
}

function connectionTo({ host, port, secure, user, password, rejectUnauthorized }: ImapSettings): ImapFlow {
  return new ImapFlow({
    ...{ host, port, secure, auth: { user, pass: password }, tls: { rejectUnauthorized } },
    // Its log would hold what is said on the line.
    logger: false,
    disableAutoIdle: true,
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
  });
}

async function newMails(client: ImapFlow, last: number): Promise<{ uid: number; source: Buffer }[]> {
  const found = (await client.search({ uid: `${last + 1}:*` }, { uid: true })) || [];
  // `n:*` names the last mail even where its number is below n.
  const uids = found
    .filter((uid) => uid > last)
    .sort((a, b) => a - b)
    .slice(0, MAILS_AT_ONCE);
  const mails: { uid: number; source: Buffer }[] = [];
  for (const uid of uids) {
    const mail = await client.fetchOne(String(uid), { source: { maxLength: SOURCE_LIMIT } }, { uid: true });
    // Deleted by somebody meanwhile: the number is passed over all the same.
    mails.push({ uid, source: (mail && mail.source) || Buffer.alloc(0) });
  }
  return mails;
}

interface ImapFailure {
  readonly code?: string;
  readonly message?: string;
  readonly authenticationFailed?: boolean;
  readonly responseText?: string;
  /** `NO`: the server is there and refuses what was asked, which after the login is the folder. */
  readonly responseStatus?: string;
}

function inWords(error: unknown, { host, port, folder, password, name }: ImapSettings): DomainError {
  const { code, message = '', responseText, authenticationFailed, responseStatus } = error as ImapFailure;
  const said = (responseText ?? (message || code || '')).replaceAll(password, '***').slice(0, 200);
  const details = { mailbox: name, response: said };
  if (authenticationFailed) {
    return new DomainError(
      'IMAP_LOGIN_REFUSED',
      `退信邮箱 ${name} 拒绝登录，请核对 IMAP_URL 中的用户名和口令（有的邮箱要用客户端授权码）。服务器答复：${said}`,
      details,
    );
  }
  if (responseStatus === 'NO') {
    return new DomainError(
      'IMAP_FOLDER_NOT_FOUND',
      `退信邮箱 ${name} 打不开文件夹“${folder}”，请核对 IMAP_URL。服务器答复：${said}`,
      details,
    );
  }
  return new DomainError(
    'IMAP_UNAVAILABLE',
    `连不上退信邮箱的服务器 ${host}:${port}，请核对 IMAP_URL 和网络。原因：${said}`,
    details,
  );
}
