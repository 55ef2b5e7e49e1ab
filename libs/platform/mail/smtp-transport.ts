import { DomainError } from '#domain/shared';
import { buildMessage } from './build-message.ts';
import { isMailbox } from './mail-address.ts';
import type { MailTransport, SendOutcome } from './mail-transport.ts';
import type { OutgoingMail } from './outgoing-mail.ts';
import { SmtpSession } from './smtp-session.ts';
import type { SmtpSettings } from './smtp-settings.ts';

/** After a failed attempt to connect, mails are deferred for this long without another one (milliseconds). */
const PAUSE_MS = 2_000;

interface Idle {
  readonly session: SmtpSession;
  readonly timer: NodeJS.Timeout;
}

/**
 * Sends over a few connections that are kept open. nodemailer's own pool tells what failed but not whether the
 * text had begun to go out, and so cannot part “not delivered” from “perhaps delivered”; its connection can.
 */
export class SmtpTransport implements MailTransport {
  readonly kind = 'smtp';
  readonly concurrency: number;
  private readonly idle: Idle[] = [];
  private readonly waiting: (() => void)[] = [];
  private readonly underWay = new Set<Promise<SendOutcome>>();
  private busy = 0;
  private closed = false;
  private down: { until: number; outcome: SendOutcome } | undefined;

  constructor(private readonly settings: SmtpSettings) {
    this.concurrency = settings.maxConnections;
  }

  async send(mail: OutgoingMail): Promise<SendOutcome> {
    if (this.closed) return { kind: 'deferred', response: 'The mail transport is closed' };
    for (const { address } of [mail.from, mail.to]) {
      if (!isMailbox(address)) {
        return { kind: 'rejected', code: 553, response: `Not a mailbox: ${JSON.stringify(address)}` };
      }
    }
    const sending = this.deliver(mail);
    this.underWay.add(sending);
    try {
      return await sending;
    } finally {
      this.underWay.delete(sending);
    }
  }

  async verify(): Promise<void> {
    const session = await SmtpSession.open(this.settings).catch((error: unknown) => {
      throw unreachable(this.settings, error);
    });
    session.close();
  }

  async close(): Promise<void> {
    this.closed = true;
    await Promise.allSettled(this.underWay);
    for (const { session, timer } of this.idle.splice(0)) {
      clearTimeout(timer);
      session.close();
    }
  }

  private async deliver(mail: OutgoingMail): Promise<SendOutcome> {
    const envelope = { from: mail.from.address, to: mail.to.address };
    await this.takeTurn();
    try {
      // Built when its turn has come: thousands of mails waiting as bytes would cost memory and time.
      const message = await buildMessage(mail);
      for (;;) {
        const session = this.takeIdle() ?? (await this.open());
        if (!(session instanceof SmtpSession)) return session;
        const wasFresh = session.fresh;
        const { outcome, lostBefore } = await session.send(envelope, message);
        this.keep(session);
        // The server had ended a connection that lay idle: nothing was said about this mail, so another one serves.
        if (lostBefore && !wasFresh) continue;
        return outcome;
      }
    } finally {
      this.busy -= 1;
      this.waiting.shift()?.();
    }
  }

  private async takeTurn(): Promise<void> {
    while (this.busy >= this.settings.maxConnections) {
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
    this.busy += 1;
  }

  private takeIdle(): SmtpSession | undefined {
    for (let kept = this.idle.pop(); kept; kept = this.idle.pop()) {
      clearTimeout(kept.timer);
      if (kept.session.usable) return kept.session;
      kept.session.close();
    }
    return undefined;
  }

  /** A new connection, or what to say of a mail when there is none to be had. */
  private async open(): Promise<SmtpSession | SendOutcome> {
    if (this.down && Date.now() < this.down.until) return this.down.outcome;
    try {
      const session = await SmtpSession.open(this.settings);
      this.down = undefined;
      return session;
    } catch (error) {
      // Whatever went wrong here, a refused login included, says nothing about the mail.
      const response = error instanceof Error ? error.message : String(error);
      const outcome: SendOutcome = { kind: 'deferred', response };
      this.down = { until: Date.now() + PAUSE_MS, outcome };
      return outcome;
    }
  }

  private keep(session: SmtpSession): void {
    if (this.closed || !session.usable) {
      session.close();
      return;
    }
    const timer = setTimeout(() => {
      const at = this.idle.findIndex((kept) => kept.session === session);
      if (at >= 0) this.idle.splice(at, 1);
      session.close();
    }, this.settings.idleTimeout);
    timer.unref();
    this.idle.push({ session, timer });
  }
}

function unreachable({ host, port }: SmtpSettings, error: unknown): DomainError {
  const cause = error instanceof Error ? error.message : String(error);
  if (error instanceof Error && 'code' in error && error.code === 'EAUTH') {
    return new DomainError('MAIL_LOGIN_REFUSED', '邮件服务器拒绝登录,请检查 SMTP_URL 中的用户名和口令。', {
      host,
      cause,
    });
  }
  return new DomainError('MAIL_UNREACHABLE', `连不上邮件服务器 ${host}:${port},请检查 SMTP_URL 和网络。`, {
    host,
    port,
    cause,
  });
}
