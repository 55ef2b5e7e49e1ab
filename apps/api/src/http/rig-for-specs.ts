import { randomBytes } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { Runtime } from '#features/foundation';
import {
  createSampleAccounts,
  PrincipalMemory,
  SAMPLE_PASSWORD,
  type SecurityClock,
} from '#features/identity';
import { LedgerService } from '#features/ledger';
import { LINK_SECRET } from '#features/notifications';
import type { Clock } from '#platform/clock';
import { createLogger } from '#platform/logging';
import { SecretBox } from '#platform/secrets';
import { LedgerEntryRow, type Tx, UnitOfWork } from '#persistence';
import { createApi } from '../create-api.ts';
import { HttpSettings } from './http-settings.ts';

export interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown>;
  readonly headers: Readonly<Record<string, unknown>>;
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** A browser that keeps its cookie and sends the CSRF token that the session came with. */
export class Browser {
  cookie: string | undefined;
  csrfToken: string | undefined;
  address = '10.1.2.3';

  constructor(private readonly origin: string) {}

  async ask(
    method: Method,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    const response = await fetch(`${this.origin}${path}`, {
      method,
      headers: {
        'user-agent': 'Chromium',
        'x-forwarded-for': this.address,
        ...(this.cookie === undefined ? {} : { cookie: this.cookie }),
        ...(this.csrfToken === undefined ? {} : { 'x-csrf-token': this.csrfToken }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const [set] = response.headers.getSetCookie();
    if (set !== undefined) this.cookie = set.split(';')[0];
    const text = await response.text();
    const answer = text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
    if (typeof answer['csrfToken'] === 'string') this.csrfToken = answer['csrfToken'];
    return { status: response.status, body: answer, headers: Object.fromEntries(response.headers) };
  }

  /** Goes where a link or a redirect leads, as far as the next redirect, and takes pages. */
  async travel(path: string): Promise<Omit<Answer, 'body'> & { readonly text: string }> {
    const response = await fetch(`${this.origin}${path}`, {
      redirect: 'manual',
      headers: {
        'user-agent': 'Chromium',
        accept: 'text/html,application/xhtml+xml',
        'x-forwarded-for': this.address,
        ...(this.cookie === undefined ? {} : { cookie: this.cookie }),
      },
    });
    // The last one counts: what was used up is cleared before the session comes.
    const set = response.headers.getSetCookie().at(-1);
    if (set !== undefined) this.cookie = set.split(';')[0];
    const headers = Object.fromEntries(response.headers);
    return { status: response.status, text: await response.text(), headers };
  }

  login(login: string, password: string = SAMPLE_PASSWORD, code?: string): Promise<Answer> {
    return this.ask('POST', '/api/session', { login, password, ...(code === undefined ? {} : { code }) });
  }
}

export const ADMINISTRATORS = {
  sysadmin: 'system_admin',
  secadmin: 'security_admin',
  inspector: 'auditor',
} as const;

/** What a spec changes behind the door's back is known at the door at once, not a moment later. */
class WorkBehind extends UnitOfWork {
  constructor(
    dataSource: DataSource,
    private readonly memory: PrincipalMemory,
  ) {
    super(dataSource);
  }

  override run<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return super.run(work).finally(this.memory.forgetAll);
  }
}

/** The whole HTTP door over one database, listening on a port of its own behind a proxy that it believes. */
export async function apiRig(
  dataSource: DataSource,
  clocks: { readonly clock: Clock; readonly securityClock: SecurityClock },
  {
    publicUrl = 'http://duban.example',
    answerAfterMs = 0,
    ...surroundings
  }: { readonly answerAfterMs?: number } & Partial<
    Pick<HttpSettings, 'publicUrl' | 'sso' | 'files' | 'scanner'>
  > = {},
) {
  const secrets = new SecretBox(randomBytes(32));
  const opened = {
    dataSource,
    uow: new UnitOfWork(dataSource),
    clock: clocks.clock,
    bus: {},
    backend: {},
    mail: {},
  };
  const log = createLogger({ name: 'api', level: 'error' });
  const runtime = { ...opened, log } as unknown as Runtime;
  const { securityClock } = clocks;
  const app = await createApi(
    runtime,
    new HttpSettings({
      publicUrl,
      secrets,
      securityClock,
      trustedProxies: ['127.0.0.1'],
      answerAfterMs,
      ...surroundings,
    }),
  );
  const uow = new WorkBehind(dataSource, app.get(PrincipalMemory));
  const ledger = new LedgerService(uow);
  await app.listen(0, '127.0.0.1');
  const origin = await app.getUrl();
  return {
    app,
    uow,
    origin,
    browser: () => new Browser(origin),
    signedIn: async (login: string) => {
      const browser = new Browser(origin);
      const { status } = await browser.login(login);
      if (status !== 200) throw new Error(`${login} could not sign in`);
      return browser;
    },
    giveEverybodyAccounts: () =>
      uow.run(async (tx) => {
        await tx.query(
          `WITH p AS (
             INSERT INTO people (code, name, email)
             SELECT key, '管理' || key, key || '@yunxi.example' FROM jsonb_each_text($1) RETURNING id, code)
           INSERT INTO appointments (person_id, organization_id, role, valid_from)
           SELECT p.id, o.id, $1::jsonb ->> p.code, '2024-01-01' FROM p, organizations o WHERE o.code = 'office'`,
          [JSON.stringify(ADMINISTRATORS)],
        );
        return createSampleAccounts(tx, clocks.securityClock.now(), ledger);
      }),
    accountId: async (login: string): Promise<number> => {
      const [row] = await dataSource.query<{ id: number }[]>('SELECT id FROM accounts WHERE login = $1', [
        login,
      ]);
      return row?.id ?? 0;
    },
    personId: async (code: string): Promise<number> => {
      const [row] = await dataSource.query<{ id: number }[]>('SELECT id FROM people WHERE code = $1', [code]);
      return row?.id ?? 0;
    },
    /** The secret end of the link in the last mail, and how many mails about accounts there are. */
    lastMail: async () => {
      const mails = await dataSource.query<
        { address: string; message: { what: string; linkPath: string; sealedLinkSecret: string } }[]
      >("SELECT address, message FROM deliveries WHERE topic = 'account' ORDER BY id");
      const last = mails.at(-1);
      const token = last ? secrets.open(last.message.sealedLinkSecret, LINK_SECRET) : '';
      return { count: mails.length, address: last?.address, what: last?.message.what, token };
    },
    entries: (action: string) =>
      dataSource.manager.find(LedgerEntryRow, { where: { action }, order: { id: 'ASC' } }),
    /** Everything written anywhere, to look for secrets in. */
    everythingWritten: async () => {
      const tables = [
        'ledger_entries',
        'accounts',
        'account_passwords',
        'sessions',
        'one_time_links',
        'access_tokens',
      ];
      const all = [...tables, 'deliveries', 'outbox'];
      const rows = await Promise.all(
        all.map((table) => dataSource.query<unknown[]>(`SELECT * FROM ${table}`)),
      );
      return JSON.stringify(rows);
    },
    close: () => app.close(),
  };
}

export type ApiRig = Awaited<ReturnType<typeof apiRig>>;
