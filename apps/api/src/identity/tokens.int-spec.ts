import type { DataSource } from 'typeorm';
import { day, instantAt } from '#domain/shared';
import { createDataSource } from '#persistence';
import { createTestDatabase, enterSmallOffice, TestClock, type TestDatabase } from '#testing';
import { type ApiRig, apiRig, type Browser } from '../http/rig-for-specs.ts';

const DAY_MS = 86_400_000;

describe('personal access tokens', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let rig: ApiRig;
  const clock = new TestClock(instantAt(day('2024-07-12'), '09:00'));
  const wall = new TestClock(instantAt(day('2026-03-02'), '09:00'));
  const pass = (days: number) => (wall.at = new Date(wall.at.getTime() + days * DAY_MS));

  beforeAll(async () => {
    database = await createTestDatabase();
    dataSource = await createDataSource(database.connection).initialize();
    rig = await apiRig(dataSource, { clock, securityClock: wall });
    await rig.uow.run((tx) => enterSmallOffice(tx));
    await rig.giveEverybodyAccounts();
  });
  afterAll(async () => {
    await rig.close();
    await dataSource.destroy();
    await database.drop();
  });

  const make = async (browser: Browser, scopes: string[], days = 90, name = '汇总程序') => {
    const answer = await browser.ask('POST', '/api/tokens', { name, scopes, days });
    const item = answer.body['item'] as { id: number } | undefined;
    return { ...answer, token: String(answer.body['token']), id: item?.id ?? 0 };
  };
  /** A program: no cookie, no CSRF token. */
  const by = (token: string) => ({ authorization: `Bearer ${token}` });
  const ask = (token: string, path: string, method: 'GET' | 'POST' | 'DELETE' = 'GET', body?: unknown) =>
    rig.browser().ask(method, path, body, by(token));

  it('are told once, and open what they were made for and no more', async () => {
    const admin = await rig.signedIn('secadmin');
    const { status, token, id } = await make(admin, ['accounts.read', 'accounts.unlock']);
    expect(status).toBe(201);
    expect(token).toMatch(/^sandan_[\w-]{43}$/);
    expect(await rig.everythingWritten()).not.toContain(token);
    const { body } = await admin.ask('GET', '/api/tokens');
    expect(body['items']).toMatchObject([
      { id, name: '汇总程序', scopes: ['accounts.read', 'accounts.unlock'], lastUsedAt: null },
    ]);
    expect(JSON.stringify(body)).not.toContain(token);

    expect(await ask(token, '/api/accounts')).toMatchObject({ status: 200 });
    const leader = await rig.accountId('leader');
    expect(await ask(token, `/api/accounts/${leader}/disable`, 'POST')).toMatchObject({
      status: 403,
      body: { code: 'PERMISSION_REFUSED' },
    });
    const used = (await admin.ask('GET', '/api/tokens')).body['items'] as { lastUsedAt: string }[];
    expect(used[0]?.lastUsedAt).toBe(wall.at.toISOString());
  });

  it('write without a CSRF token, and the ledger names them', async () => {
    const admin = await rig.signedIn('secadmin');
    const { token } = await make(admin, ['accounts.unlock'], 90, '夜间解锁');
    for (let n = 0; n < 5; n += 1) await rig.browser().login('liaison', `guess-${n}`);
    const liaison = await rig.accountId('liaison');
    expect(await ask(token, `/api/accounts/${liaison}/unlock`, 'POST')).toMatchObject({
      status: 200,
      body: { state: 'active' },
    });
    expect((await rig.entries('account.unlocked')).at(-1)).toMatchObject({
      actor: `person:${await rig.personId('secadmin')}`,
      context: { from: '10.1.2.3', token: '夜间解锁' },
    });
  });

  it('cannot be made beyond one’s own power, for one’s own ways in, or for longer than a year', async () => {
    const head = await rig.signedIn('head');
    for (const scope of ['tasks.assign', 'tokens.own', 'account.own', 'made.up']) {
      expect(await make(head, ['tasks.read', scope])).toMatchObject({
        status: 403,
        body: { code: 'TOKEN_SCOPES_EXCEEDED', details: { scopes: [scope] } },
      });
    }
    expect(await make(head, ['tasks.read'], 366)).toMatchObject({ status: 400 });
    expect(await make(head, [])).toMatchObject({ status: 400 });
    expect(await make(head, ['tasks.read'], 365)).toMatchObject({ status: 201 });
  });

  it('never make tokens, change passwords or end sessions', async () => {
    const head = await rig.signedIn('head');
    const { token } = await make(head, ['tasks.read', 'organizations.read']);
    const body = { name: 'x', scopes: ['tasks.read'], days: 1 };
    expect(await ask(token, '/api/tokens', 'POST', body)).toMatchObject({ status: 403 });
    expect(await ask(token, '/api/password', 'POST', { current: 'a', next: 'b' })).toMatchObject({
      status: 403,
    });
    expect(await ask(token, '/api/sessions', 'DELETE')).toMatchObject({ status: 403 });
    expect(await ask(token, '/api/session')).toMatchObject({ status: 403 });
  });

  it('lose the power that their owner loses', async () => {
    const admin = await rig.signedIn('secadmin');
    const { token } = await make(admin, ['accounts.read']);
    expect(await ask(token, '/api/accounts')).toMatchObject({ status: 200 });
    const end = (on: string | null) =>
      rig.uow.run((tx) =>
        tx.query("UPDATE appointments SET valid_to = $1 WHERE role = 'security_admin'", [on]),
      );
    await end('2024-07-11');
    expect(await ask(token, '/api/accounts')).toMatchObject({ status: 403 });
    await end(null);
    expect(await ask(token, '/api/accounts')).toMatchObject({ status: 200 });
  });

  it('end by expiry, by revocation, and with a password that must be changed', async () => {
    const admin = await rig.signedIn('secadmin');
    const short = await make(admin, ['accounts.read'], 1);
    const revoked = await make(admin, ['accounts.read']);
    const kept = await make(admin, ['accounts.read']);
    expect(await admin.ask('DELETE', `/api/tokens/${revoked.id}`)).toMatchObject({ status: 204 });
    expect(await admin.ask('DELETE', `/api/tokens/${revoked.id}`)).toMatchObject({
      status: 404,
      body: { code: 'TOKEN_NOT_FOUND' },
    });
    const invalid = { status: 401, body: { code: 'TOKEN_INVALID' } };
    expect(await ask(revoked.token, '/api/accounts')).toMatchObject(invalid);
    pass(1);
    expect(await ask(short.token, '/api/accounts')).toMatchObject(invalid);
    const must = (yes: boolean) =>
      rig.uow.run((tx) => tx.query("UPDATE accounts SET must_change = $1 WHERE login = 'secadmin'", [yes]));
    await must(true);
    expect(await ask(kept.token, '/api/accounts')).toMatchObject({
      status: 403,
      body: { code: 'PASSWORD_CHANGE_REQUIRED' },
    });
    await must(false);
    expect(await ask(kept.token, '/api/accounts')).toMatchObject({ status: 200 });
  });

  it('are seen and revoked by the security administrator, one by one or with the account', async () => {
    const approver = await rig.signedIn('approver');
    const [one, other] = [await make(approver, ['tasks.read']), await make(approver, ['organizations.read'])];
    const account = await rig.accountId('approver');
    const admin = await rig.signedIn('secadmin');
    const { body } = await admin.ask('GET', `/api/accounts/${account}/tokens`);
    expect((body['items'] as { id: number }[]).map(({ id }) => id)).toEqual([other.id, one.id]);
    const system = await rig.signedIn('sysadmin');
    const path = `/api/accounts/${account}/tokens/${one.id}`;
    expect(await system.ask('DELETE', path)).toMatchObject({ status: 403 });
    const elsewhere = `/api/accounts/${await rig.accountId('leader')}/tokens/${one.id}`;
    expect(await admin.ask('DELETE', elsewhere)).toMatchObject({ status: 404 });
    expect(await admin.ask('DELETE', path)).toMatchObject({ status: 204 });
    expect(await admin.ask('POST', `/api/accounts/${account}/disable`)).toMatchObject({ status: 200 });
    await admin.ask('POST', `/api/accounts/${account}/enable`);
    expect(await ask(other.token, '/api/session')).toMatchObject({ status: 401 });
    expect((await rig.entries('token.revoked')).slice(-2)).toMatchObject([
      { subject: `token:${one.id}`, before: { name: '汇总程序' }, context: { account } },
      { subject: `token:${other.id}` },
    ]);
  });

  it('are twenty at most', async () => {
    const leader = await rig.signedIn('leader');
    for (let n = 0; n < 20; n += 1) expect((await make(leader, ['tasks.read'])).status).toBe(201);
    expect(await make(leader, ['tasks.read'])).toMatchObject({
      status: 422,
      body: { code: 'TOKENS_TOO_MANY' },
    });
  });

  it('that are wrong are slowed down by address, while good ones pass side by side', async () => {
    const admin = await rig.signedIn('secadmin');
    const { token } = await make(admin, ['accounts.read']);
    const good = await Promise.all(Array.from({ length: 40 }, () => ask(token, '/api/accounts?limit=1')));
    expect(good.every(({ status }) => status === 200)).toBe(true);
    const stranger = rig.browser();
    stranger.address = '10.8.8.8';
    const guess = (header: string) =>
      stranger.ask('GET', '/api/accounts', undefined, { authorization: header });
    for (const header of ['Basic YTpi', 'Bearer', `Bearer sandan_${'x'.repeat(43)}`]) {
      expect(await guess(header)).toMatchObject({ status: 401, body: { code: 'TOKEN_INVALID' } });
    }
    for (let n = 3; n < 30; n += 1) await guess(`Bearer ${token}x`);
    expect(await guess(`Bearer ${token}`)).toMatchObject({ status: 429 });
    expect(await ask(token, '/api/accounts')).toMatchObject({ status: 200 });
  });
});
