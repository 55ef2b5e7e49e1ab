import type { DataSource } from 'typeorm';
import { SAMPLE_PASSWORD } from '#features/identity';
import type { ApiRig, Browser } from '../http/rig-for-specs.ts';

export interface Sent {
  readonly method: string;
  /** With the query. */
  readonly url: string;
  readonly body?: unknown;
  /** The body is the content of a file. */
  readonly asFile?: boolean;
}

export interface Heard {
  readonly status: number;
  readonly text: string;
  readonly isProblem: boolean;
  /** Undefined when the answer is no JSON. */
  readonly json: unknown;
}

/** Everybody's account as it was given, whatever has been tried on it. */
const HEAL = `
  UPDATE accounts SET failed_count = 0, failed_since = NULL, locked_until = NULL, disabled_at = NULL, must_change = false,
         totp_secret = NULL, totp_confirmed_at = NULL,
         password_hash = (SELECT hash FROM account_passwords p WHERE p.account_id = accounts.id ORDER BY p.id LIMIT 1)`;

/** Calls routes in somebody's name and signs in again when a call has ended the session. */
export class Caller {
  private browser: Browser | undefined;
  private origin = '';

  /** @param login undefined: a stranger */
  constructor(
    private readonly rig: ApiRig,
    private readonly dataSource: DataSource,
    readonly login: string | undefined,
  ) {}

  async call(sent: Sent): Promise<Heard> {
    const heard = await this.once(sent);
    if (heard.status !== 401 || this.login === undefined) return heard;
    if (!/SESSION_(ENDED|MISSING)/.test(heard.text)) return heard;
    this.browser = undefined;
    return this.once(sent);
  }

  private async once({ method, url, body, asFile = false }: Sent): Promise<Heard> {
    const browser = (this.browser ??= await this.signIn());
    this.origin ||= await this.rig.app.getUrl();
    const form = asFile ? fileOf(body) : undefined;
    const json = form === undefined && body !== undefined ? JSON.stringify(body) : undefined;
    const answer = await fetch(`${this.origin}${url}`, {
      method,
      redirect: 'manual',
      headers: {
        // Each caller has an address of its own: limits by address are not what is tried here.
        'x-forwarded-for': `10.${Math.floor(Math.random() * 250)}.${Math.floor(Math.random() * 250)}.7`,
        ...(browser.cookie === undefined ? {} : { cookie: browser.cookie }),
        ...(browser.csrfToken === undefined ? {} : { 'x-csrf-token': browser.csrfToken }),
        ...(json === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(form === undefined ? {} : { body: form }),
      ...(json === undefined ? {} : { body: json }),
    });
    const type = answer.headers.get('content-type') ?? '';
    // What stays open has said enough by opening.
    const text = type.startsWith('text/event-stream') ? '' : await answer.text();
    if (answer.body && !answer.bodyUsed) await answer.body.cancel();
    return {
      status: answer.status,
      text,
      isProblem: type.startsWith('application/problem+json'),
      json: /json/.test(type) && text !== '' ? (JSON.parse(text) as unknown) : undefined,
    };
  }

  private async signIn(): Promise<Browser> {
    const browser = this.rig.browser();
    if (this.login === undefined) return browser;
    await this.dataSource.query(HEAL);
    browser.address = `10.250.${Math.floor(Math.random() * 250)}.1`;
    const { status } = await browser.login(this.login, SAMPLE_PASSWORD);
    if (status !== 200) throw new Error(`${this.login} could not sign in: ${status}`);
    return browser;
  }
}

function fileOf(body: unknown): FormData {
  const form = new FormData();
  form.set('file', new Blob([typeof body === 'string' ? body : JSON.stringify(body ?? '')]), 'file.txt');
  return form;
}
