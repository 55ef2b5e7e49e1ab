import { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { faultPoint } from '../fault/index.ts';
import { classifyFailure } from './classify-failure.ts';
import type { SendOutcome } from './mail-transport.ts';
import type { SmtpSettings } from './smtp-settings.ts';

const QUIT_MS = 1_000;

export interface Envelope {
  readonly from: string;
  readonly to: string;
}

export interface SessionResult {
  readonly outcome: SendOutcome;
  /** The connection ended under this mail before any of its text had gone out. */
  readonly lostBefore: boolean;
}

/** One SMTP connection, for one mail at a time. */
export class SmtpSession {
  private sent = 0;
  private ended = false;

  private constructor(
    private readonly connection: SMTPConnection,
    private readonly settings: SmtpSettings,
  ) {
    connection.on('error', () => (this.ended = true));
    connection.on('end', () => (this.ended = true));
  }

  /** Connects, encrypts and logs in. Rejects with nodemailer's error (`EAUTH` when the login is refused). */
  static async open(settings: SmtpSettings): Promise<SmtpSession> {
    const connection = new SMTPConnection({ ...settings, tls: { ...settings.tls } });
    const session = new SmtpSession(connection, settings);
    try {
      await session.step((done) => connection.connect(done));
      const { auth } = settings;
      if (auth && connection.allowsAuth) await session.step((done) => connection.login({ ...auth }, done));
      return session;
    } catch (error) {
      connection.close();
      throw error;
    }
  }

  get usable(): boolean {
    return !this.ended && this.sent < this.settings.maxMessages;
  }

  get fresh(): boolean {
    return this.sent === 0;
  }

  async send(envelope: Envelope, message: Buffer): Promise<SessionResult> {
    let begun = false;
    // Read for the first time when nodemailer pipes it into the socket, which it does on the server's 354.
    const text = new Readable({
      read() {
        begun = true;
        this.push(message);
        this.push(null);
      },
    });
    text.once('end', () => setImmediate(faultPoint, 'mail.after_data'));
    try {
      const response = await this.step<string>((done) =>
        this.connection.send({ ...envelope, size: message.length }, text, (error, info) =>
          done(error, info?.response),
        ),
      );
      this.sent += 1;
      return { outcome: { kind: 'accepted', response: response ?? '' }, lostBefore: false };
    } catch (error) {
      const outcome = classifyFailure(error instanceof Error ? error : new Error(String(error)), begun);
      this.sent += 1;
      if (!this.ended) await this.reset();
      return { outcome, lostBefore: this.ended && !begun && outcome.kind === 'deferred' };
    }
  }

  close(): void {
    if (this.ended) return;
    this.ended = true;
    this.connection.quit();
    // A server that does not answer QUIT must not keep the process.
    setTimeout(() => this.connection.close(), QUIT_MS).unref();
  }

  /** Ends a transaction that the server refused half-way, so that the next mail starts clean. */
  private async reset(): Promise<void> {
    try {
      await this.step((done) => this.connection.reset(done));
    } catch {
      this.ended = true;
      this.connection.close();
    }
  }

  /** Runs one exchange. nodemailer may end a connection without calling back: the end counts as a failure then. */
  private step<T>(run: (done: (error?: Error | null, value?: T) => void) => void): Promise<T | undefined> {
    return new Promise((resolve, reject) => {
      // A callback that is on its way goes first: it knows more.
      const ended = (): void => void setImmediate(() => reject(new Error('Connection closed unexpectedly')));
      this.connection.once('end', ended);
      this.connection.once('error', reject);
      run((error, value) => {
        this.connection.removeListener('end', ended);
        this.connection.removeListener('error', reject);
        if (error) reject(error);
        else resolve(value);
      });
    });
  }
}
