import type { DataSource } from 'typeorm';
import { day, instantAt } from '#domain/shared';
import { SAMPLE_PASSWORD } from '#features/identity';
import { createDataSource } from '#persistence';
import { createTestDatabase, enterSmallOffice, TestClock, type TestDatabase } from '#testing';
import { type Answer, type ApiRig, apiRig } from '../http/rig-for-specs.ts';

const begin = instantAt(day('2026-03-02'), '09:00');

describe('logging in', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let rig: ApiRig;
  /** The product's clock stands in the sample's year; people come and go by the wall's. */
  const clock = new TestClock(instantAt(day('2024-07-12'), '09:00'));
  const wall = new TestClock(begin);
  const pass = (minutes: number) => (wall.at = new Date(wall.at.getTime() + minutes * 60_000));

  beforeAll(async () => {
    database = await createTestDatabase();
    dataSource = await createDataSource(database.connection).initialize();
    rig = await apiRig(dataSource, { clock, securityClock: wall });
    await rig.uow.run((tx) => enterSmallOffice(tx));
    expect(await rig.giveEverybodyAccounts()).toBe(7);
  });
  afterAll(async () => {
    await rig.close();
    await dataSource.destroy();
    await database.drop();
  });

  it('tells who one is and what one may do, by a cookie no script can read', async () => {
    const browser = rig.browser();
    const { status, body, headers } = await browser.login(' SECADMIN ');
    expect(status).toBe(200);
    expect(headers['set-cookie']).toMatch(/^sandan=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(body).toMatchObject({
      person: { name: '管理secadmin' },
      login: 'secadmin',
      mustChange: false,
      roles: [{ role: 'security_admin', organizationName: '机构office' }],
    });
    expect(body['permissions']).toEqual(expect.arrayContaining(['accounts.unlock', 'session.own']));
    expect(body['permissions']).not.toContain('accounts.create');
    const again = await browser.ask('GET', '/api/session');
    expect(again.body).toEqual(body);
    const [entry] = await rig.entries('session.opened');
    expect(entry).toMatchObject({ at: clock.at, context: { from: '10.1.2.3' } });
  });

  it('over https binds the cookie to the host', async () => {
    const clocks = { clock, securityClock: wall };
    const secure = await apiRig(dataSource, clocks, { publicUrl: 'https://duban.example' });
    const { headers } = await secure.browser().login('leader');
    expect(headers['set-cookie']).toMatch(
      /^__Host-sandan=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
    expect(headers['strict-transport-security']).toBeDefined();
    await secure.close();
  });

  it('asks for a login, and says the same of a wrong password and of nobody', async () => {
    const missing = await rig.browser().ask('GET', '/api/session');
    expect(missing).toMatchObject({ status: 401, body: { code: 'SESSION_MISSING' } });
    const wrong = await rig.browser().login('leader', 'wrong');
    const nobody = await rig.browser().login('nobody', 'wrong');
    expect(wrong).toMatchObject({ status: 401, body: { code: 'LOGIN_REFUSED' } });
    expect(nobody.body).toEqual(wrong.body);
    const made = rig.browser();
    made.cookie = `sandan=${'x'.repeat(43)}`;
    expect(await made.ask('GET', '/api/session')).toMatchObject({
      status: 401,
      body: { code: 'SESSION_ENDED' },
    });
  });

  it('answers a failure no sooner for nobody than for somebody', async () => {
    const answerAfterMs = 150;
    const steady = await apiRig(dataSource, { clock, securityClock: wall }, { answerAfterMs });
    const took = async (act: () => Promise<unknown>) => {
      const from = performance.now();
      await act();
      return performance.now() - from;
    };
    for (const login of ['nobody', 'approver']) {
      const body = { login };
      const floor = answerAfterMs - 2;
      expect(await took(() => steady.browser().login(login, 'wrong'))).toBeGreaterThan(floor);
      expect(await took(() => steady.browser().ask('POST', '/api/password-resets', body))).toBeGreaterThan(
        floor,
      );
    }
    await steady.close();
  });

  it('locks after five failures for half an hour, an account and nobody alike', async () => {
    pass(20);
    const guess = async (login: string) => {
      const answers = [];
      for (let n = 0; n < 5; n += 1) answers.push(await rig.browser().login(login, `guess-${n}`));
      return answers;
    };
    const real = await guess('liaison');
    expect(real.map(({ status }) => status)).toEqual([401, 401, 401, 401, 423]);
    expect((await guess('ghost')).map(({ body }) => body)).toEqual(real.map(({ body }) => body));
    expect(real[4]?.body).toMatchObject({
      code: 'ACCOUNT_LOCKED',
      title: '多次输错，已锁定到2026年3月2日09:50。请届时再试，或联系安全管理员解锁。',
    });
    expect(await rig.browser().login('liaison')).toMatchObject({ status: 423 });
    expect(await rig.entries('account.locked')).toMatchObject([
      { actor: 'system', context: { from: '10.1.2.3' } },
    ]);
    pass(30);
    expect(await rig.browser().login('liaison')).toMatchObject({ status: 200 });
  });

  it('lets no sixth guess through when many come side by side', async () => {
    const guesses = Array.from({ length: 12 }, (_, n) => rig.browser().login('head', `guess-${n}`));
    const statuses = (await Promise.all(guesses)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 401)).toHaveLength(4);
    expect(statuses.filter((status) => status === 423)).toHaveLength(8);
    expect(await rig.browser().login('head')).toMatchObject({ status: 423 });
  });

  it('lets not even the right password through when the lock falls while it is looked at', async () => {
    let answer: Promise<Answer> | undefined;
    await rig.uow.run(async (tx) => {
      const until = new Date(wall.at.getTime() + 60_000);
      await tx.query("UPDATE accounts SET locked_until = $1 WHERE login = 'approver'", [until]);
      answer = rig.browser().login('approver');
      const waits =
        "SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()";
      while ((await tx.query(waits)).length === 0);
    });
    expect(await answer).toMatchObject({ status: 423, body: { code: 'ACCOUNT_LOCKED' } });
  });

  it('is unlocked by the security administrator alone', async () => {
    const id = await rig.accountId('head');
    const system = await rig.signedIn('sysadmin');
    expect(await system.ask('POST', `/api/accounts/${id}/unlock`)).toMatchObject({
      status: 403,
      body: { code: 'PERMISSION_REFUSED', details: { permission: 'accounts.unlock' } },
    });
    const security = await rig.signedIn('secadmin');
    expect(await security.ask('POST', `/api/accounts/${id}/unlock`)).toMatchObject({
      status: 200,
      body: { state: 'active', lockedUntil: null },
    });
    expect(await rig.browser().login('head')).toMatchObject({ status: 200 });
  });

  it('slows guessing over many logins from one address, and no other address', async () => {
    const stranger = rig.browser();
    stranger.address = '10.9.9.9';
    for (let n = 0; n < 30; n += 1) await stranger.login(`user${n}`, 'x');
    const { status, headers, body } = await stranger.login('leader');
    expect({ status, code: body['code'] }).toEqual({ status: 429, code: 'TOO_MANY_ATTEMPTS' });
    expect(headers['retry-after']).toBe('600');
    expect(await rig.browser().login('leader')).toMatchObject({ status: 200 });
    pass(10);
    expect(await stranger.login('leader')).toMatchObject({ status: 200 });
  });

  it('ends a session half an hour after its last request', async () => {
    const browser = await rig.signedIn('leader');
    for (const minutes of [29, 29, 29]) {
      pass(minutes);
      expect(await browser.ask('GET', '/api/session')).toMatchObject({ status: 200 });
    }
    pass(30);
    const over = { status: 401, body: { code: 'SESSION_ENDED', title: '登录已失效，请重新登录。' } };
    expect(await browser.ask('GET', '/api/session')).toMatchObject(over);
    expect((await rig.entries('session.ended')).at(-1)).toMatchObject({ after: { reason: 'idle' } });
  });

  it('ends a session after twelve hours however busy, and not when the product’s clock is moved', async () => {
    const browser = await rig.signedIn('leader');
    clock.at = instantAt(day('2024-12-31'), '09:00');
    for (let minutes = 0; minutes < 700; minutes += 20) {
      pass(20);
      expect(await browser.ask('GET', '/api/session')).toMatchObject({ status: 200 });
    }
    pass(20);
    expect(await browser.ask('GET', '/api/session')).toMatchObject({ status: 401 });
    expect((await rig.entries('session.ended')).at(-1)).toMatchObject({ after: { reason: 'absolute' } });
  });

  it('writes no password and no token anywhere', async () => {
    const browser = await rig.signedIn('leader');
    await browser.login('leader', 'A-Wrong-Guess-77');
    const written = await rig.everythingWritten();
    expect(written).toContain('session.opened');
    for (const secret of [SAMPLE_PASSWORD, 'A-Wrong-Guess-77', browser.cookie?.split('=')[1] ?? '?']) {
      expect(written).not.toContain(secret);
    }
  });
});
