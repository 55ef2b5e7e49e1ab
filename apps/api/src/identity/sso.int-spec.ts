import type { DataSource } from 'typeorm';
import { day, instantAt } from '#domain/shared';
import { createDataSource } from '#persistence';
import { createTestDatabase, enterSmallOffice, TestClock, type TestDatabase } from '#testing';
import { type ApiRig, apiRig, type Browser } from '../http/rig-for-specs.ts';
import { type ProviderForSpecs, startProvider } from './provider-for-specs.ts';

const PUBLIC_URL = 'http://duban.example';
const RETURN = `${PUBLIC_URL}/api/sso/callback`;

/** People as the provider knows them: the subject stays, the name over there may change. */
const people = new Map([
  ['s-leader', { preferred_username: 'Leader' }],
  ['s-impostor', { preferred_username: 'leader' }],
  ['s-head', { preferred_username: 'head' }],
  ['s-stranger', { preferred_username: 'zhangsan<b>' }],
  ['s-nameless', {}],
]);

/** A person's browser on the provider's pages: follows redirects, keeps cookies, presses the buttons. */
async function throughProvider(address: string, subject: string, deny = false): Promise<string> {
  const cookies = new Map<string, string>();
  let next = address;
  let form: URLSearchParams | undefined;
  for (let step = 0; step < 20; step += 1) {
    const response: Response = await fetch(next, {
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form ? { method: 'POST', body: form } : {}),
    });
    for (const set of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (set.split(';')[0] ?? '').split('=');
      cookies.set(name, value);
    }
    const page = await response.text();
    const location = response.headers.get('location');
    form = undefined;
    if (location !== null) {
      next = new URL(location, next).href;
      if (next.startsWith(RETURN)) return next.slice(PUBLIC_URL.length);
      continue;
    }
    const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1];
    if (prompt === undefined) throw new Error(`The provider answered ${response.status}: ${page}`);
    if (deny) next = `${next}/abort`;
    else form = new URLSearchParams({ prompt, login: subject, password: 'x' });
  }
  throw new Error('The provider sent in circles');
}

describe('single sign-on', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let rig: ApiRig;
  let provider: ProviderForSpecs;
  let issuer: string;
  const clock = new TestClock(instantAt(day('2024-07-12'), '09:00'));
  /** The provider lives by the real time. */
  const wall = new TestClock(new Date());

  beforeAll(async () => {
    provider = await startProvider(PUBLIC_URL, (subject) => people.get(subject));
    const { settings: sso } = provider;
    ({ issuer } = sso);
    database = await createTestDatabase();
    dataSource = await createDataSource(database.connection).initialize();
    rig = await apiRig(dataSource, { clock, securityClock: wall }, { publicUrl: PUBLIC_URL, sso });
    await rig.uow.run((tx) => enterSmallOffice(tx));
    await rig.giveEverybodyAccounts();
  });
  afterAll(async () => {
    await rig.close();
    await dataSource.destroy();
    await database.drop();
    await provider.close();
  });

  /** Leaves for the provider; what it sends the browser back with. */
  const leave = async (browser: Browser, subject: string, deny = false) => {
    const { status, headers } = await browser.travel('/api/sso/login');
    expect(status).toBe(302);
    return throughProvider(String(headers['location']), subject, deny);
  };
  const signIn = async (subject: string, browser = rig.browser()) => {
    const answer = await browser.travel(await leave(browser, subject));
    return { browser, ...answer };
  };

  it('is told to the login page, with what a password must be', async () => {
    expect(await rig.browser().ask('GET', '/api/session/options')).toMatchObject({
      status: 200,
      body: { sso: true, ssoPath: '/api/sso/login', passwordRules: { minLength: 10 } },
    });
  });

  it('opens a session for the account of the same login, and binds it', async () => {
    const { browser, status, headers } = await signIn('s-leader');
    expect({ status, to: headers['location'] }).toEqual({ status: 302, to: '/' });
    expect(await browser.ask('GET', '/api/session')).toMatchObject({
      status: 200,
      body: { login: 'leader' },
    });
    const account = await rig.accountId('leader');
    expect(await rig.entries('account.identity_bound')).toMatchObject([
      {
        ...{ actor: `person:${await rig.personId('leader')}`, subject: `account:${account}` },
        ...{ after: { issuer, subject: 's-leader' }, context: { from: '10.1.2.3' } },
      },
    ]);
    expect((await rig.entries('session.opened')).at(-1)).toMatchObject({ context: { issuer, account } });
  });

  it('leads back to the page that was asked for, and to none of others', async () => {
    for (const [asked, led] of [
      ['/tasks/12?year=2024', '/tasks/12?year=2024'],
      ['//evil.example', '/'],
    ] as const) {
      const browser = rig.browser();
      const left = await browser.travel(`/api/sso/login?back=${encodeURIComponent(asked)}`);
      const back = await throughProvider(String(left.headers['location']), 's-leader');
      expect(await browser.travel(back)).toMatchObject({ status: 302, headers: { location: led } });
    }
  });

  it('ends at the provider too, and comes back', async () => {
    const browser = rig.browser();
    const back = await leave(browser, 's-leader');
    const arrived = await fetch(`${rig.origin}${back}`, {
      redirect: 'manual',
      headers: { cookie: browser.cookie ?? '', 'x-forwarded-for': browser.address },
    });
    browser.cookie = arrived.headers
      .getSetCookie()
      .map((set) => set.split(';')[0] ?? '')
      .filter((cookie) => !cookie.endsWith('='))
      .join('; ');
    await browser.ask('GET', '/api/session');
    const { status, body } = await browser.ask('DELETE', '/api/session');
    expect(status).toBe(200);
    const address = new URL(String(body['ssoLogoutUrl']));
    expect(address.origin).toBe(issuer);
    expect(address.searchParams.get('post_logout_redirect_uri')).toBe(`${PUBLIC_URL}/`);
    // The provider knows whose sign-in it was, and asks whether to end it.
    const asked = await fetch(address);
    expect([asked.status, await asked.text()]).toEqual([200, expect.stringContaining('logout')]);
  });

  it('knows the person by the bound subject alone, whatever the login is over there', async () => {
    people.set('s-leader', { preferred_username: 'renamed' });
    const { browser } = await signIn('s-leader');
    expect(await browser.ask('GET', '/api/session')).toMatchObject({ body: { login: 'leader' } });
    expect(await rig.entries('account.identity_bound')).toHaveLength(1);
  });

  it('refuses another person who has got that login since, until the security administrator unbinds', async () => {
    expect(await signIn('s-impostor')).toMatchObject({ status: 409, text: /SSO_ACCOUNT_TAKEN/ });
    const account = await rig.accountId('leader');
    const admin = await rig.signedIn('secadmin');
    expect(await admin.ask('GET', `/api/accounts/${account}`)).toMatchObject({ body: { sso: true } });
    const path = `/api/accounts/${account}/sso-binding`;
    expect(await (await rig.signedIn('sysadmin')).ask('DELETE', path)).toMatchObject({ status: 403 });
    expect(await admin.ask('DELETE', path)).toMatchObject({ status: 200, body: { sso: false } });
    expect(await rig.entries('account.identity_unbound')).toMatchObject([
      { before: { subject: 's-leader' } },
    ]);
    expect(await signIn('s-impostor')).toMatchObject({ status: 302 });
  });

  it('refuses whom nobody here knows, with a page that says what to do', async () => {
    const { status, text, headers, browser } = await signIn('s-stranger');
    expect(status).toBe(403);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(text).toContain('统一身份“zhangsan&lt;b&gt;”在本系统没有对应的账号。请联系系统管理员开通');
    expect(browser.cookie).not.toMatch(/^sandan=/);
    expect(await signIn('s-nameless')).toMatchObject({ status: 403, text: /SSO_PERSON_UNKNOWN/ });
  });

  it('honours a disabled and a locked account, and binds neither', async () => {
    const set = (what: string) =>
      rig.uow.run((tx) => tx.query(`UPDATE accounts SET ${what} WHERE login = 'head'`));
    await set('disabled_at = now()');
    expect(await signIn('s-head')).toMatchObject({ status: 403, text: /ACCOUNT_DISABLED/ });
    await set("disabled_at = NULL, locked_until = now() + interval '1 hour'");
    expect(await signIn('s-head')).toMatchObject({ status: 423, text: /ACCOUNT_LOCKED/ });
    expect(await rig.entries('account.identity_bound')).toHaveLength(2);
    await set('locked_until = NULL');
    expect(await signIn('s-head')).toMatchObject({ status: 302 });
  });

  it('takes an answer only in the browser that asked, once, and soon', async () => {
    const refused = { status: 401, text: /SSO_REFUSED/ };
    const browser = rig.browser();
    const back = await leave(browser, 's-head');
    expect(await rig.browser().travel(back)).toMatchObject(refused);
    const other = rig.browser();
    await leave(other, 's-head');
    expect(await other.travel(back)).toMatchObject(refused);
    const made = rig.browser();
    made.cookie = 'sandan-sso=v1.AAAA';
    expect(await made.travel(back)).toMatchObject(refused);

    const kept = browser.cookie;
    expect(await browser.travel(back)).toMatchObject({ status: 302 });
    browser.cookie = kept;
    expect(await browser.travel(back)).toMatchObject(refused);

    const late = rig.browser();
    const slow = await leave(late, 's-head');
    wall.at = new Date(wall.at.getTime() + 11 * 60_000);
    expect(await late.travel(slow)).toMatchObject(refused);
    wall.at = new Date();
  });

  it('says so when the person declined, to programs as a problem', async () => {
    const browser = rig.browser();
    const back = await leave(browser, 's-head', true);
    expect(back).toContain('error=access_denied');
    expect(await browser.ask('GET', back)).toMatchObject({ status: 401, body: { code: 'SSO_REFUSED' } });
  });

  it('is not there where no provider is named, and says when the provider is away', async () => {
    const clocks = { clock, securityClock: wall };
    const without = await apiRig(dataSource, clocks);
    expect(await without.browser().ask('GET', '/api/session/options')).toMatchObject({
      body: { sso: false, ssoPath: null },
    });
    expect(await without.browser().ask('GET', '/api/sso/login')).toMatchObject({
      status: 404,
      body: { code: 'SSO_NOT_FOUND' },
    });
    await without.close();
    const sso = { issuer: 'http://localhost:1', clientId: 'x', clientSecret: 'x', loginClaim: 'sub' };
    const away = await apiRig(dataSource, clocks, { sso });
    expect(await away.browser().ask('GET', '/api/sso/login')).toMatchObject({
      status: 503,
      body: { code: 'SSO_PROVIDER_UNAVAILABLE' },
    });
    await away.close();
  });
});
