import { type ParsedMail, simpleParser } from 'mailparser';

/** A mail that says that mails did not arrive. */
export interface Bounce {
  /** Message-IDs that stand in it, that of the mail that came back among them. */
  readonly messageIds: readonly string[];
  /** What the other server said: `5.1.1 550 No such user`. */
  readonly response: string;
}

/** Machines that send reports without RFC 3464, such as those of qq.com and 163.com. */
const DAEMONS = /^(mailer-daemon|postmaster|mail-daemon|postman)@/i;
const MESSAGE_ID = /<[^<>\s@]{1,200}@[^<>\s]{1,200}>/g;

/**
 * Reads a report of non-delivery (RFC 3464), or what a mail daemon writes instead; undefined for anything else: a note
 * of mere delay, a receipt, somebody’s holiday notice, a letter.
 */
export async function readBounce(source: Buffer): Promise<Bounce | undefined> {
  const mail = await simpleParser(source, { keepDeliveryStatus: true, skipImageLinks: true });
  const report = mail.attachments.find(({ contentType }) => contentType === 'message/delivery-status');
  if (report) {
    const failure = failureIn(report.content.toString('utf8'));
    return failure === undefined ? undefined : { messageIds: idsIn(source, mail), response: failure };
  }
  const sender = mail.from?.value[0]?.address ?? '';
  if (!DAEMONS.test(sender) || isAutoReply(mail)) return undefined;
  return { messageIds: idsIn(source, mail), response: reasonIn(mail) };
}

/** The first recipient’s status and diagnostic; undefined when nobody’s delivery has failed. */
function failureIn(report: string): string | undefined {
  const groups = report.split(/\r?\n[ \t]*\r?\n/).map(fieldsOf);
  const failed = groups.find((fields) => fields.get('action')?.toLowerCase() === 'failed');
  if (!failed) return undefined;
  const status = failed.get('status')?.split(/\s/, 1).join() ?? '';
  const diagnostic = (failed.get('diagnostic-code') ?? '').replace(/^[\w-]+;\s*/, '');
  return [diagnostic.includes(status) ? '' : status, diagnostic].filter((part) => part !== '').join(' ');
}

/** Header fields with folded lines put together, by name in small letters. */
function fieldsOf(group: string): Map<string, string> {
  const lines = group.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  return new Map(
    lines.flatMap((line) => {
      const at = line.indexOf(':');
      return at < 1 ? [] : [[line.slice(0, at).trim().toLowerCase(), line.slice(at + 1).trim()] as const];
    }),
  );
}

function isAutoReply({ headers }: ParsedMail): boolean {
  const submitted = headers.get('auto-submitted');
  return (typeof submitted === 'string' && /auto-replied/i.test(submitted)) || headers.has('x-autoreply');
}

/** The line with a code of SMTP, or the subject. */
function reasonIn({ text = '', subject = '' }: ParsedMail): string {
  const line = text.split('\n').find((one) => /\b[45]\d\d\b.*[45]\.\d{1,3}\.\d{1,3}|\b5\d\d[ -]/.test(one));
  return (line ?? subject).trim();
}

/** Ours is in the headers that come back, as they are or packed in base64. */
function idsIn(source: Buffer, { attachments, text = '' }: ParsedMail): string[] {
  const places = [
    source.toString('latin1'),
    text,
    ...attachments.map(({ content }) => content.toString('latin1')),
  ];
  return [...new Set(places.flatMap((place) => place.match(MESSAGE_ID) ?? []))];
}
