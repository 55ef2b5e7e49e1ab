import type { DataSource } from 'typeorm';
import { day, instantAt } from '#domain/shared';
import { createDataSource } from '#persistence';
import { createTestDatabase, enterSmallOffice, TestClock, type TestDatabase } from '#testing';
import { type ApiRig, apiRig } from '../http/rig-for-specs.ts';

const FIRST = 'First-Given-88';
const OWN = 'Plum-Blossom-31';

describe('passwords', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let rig: ApiRig;
  const clock = new TestClock(instantAt(day('2024-07-12'), '22:00'));
  const wall = new TestClock(instantAt(day('2026-03-02'), '22:00'));
  const pass = (minutes: number) => (wall.at = new Date(wall.at.getTime() + minutes * 60_000));

  beforeAll(async () => {
    database = await createTestDatabase();
    dataSource = await createDataSource(database.connection).initialize();
    rig = await apiRig(dataSource, { clock, securityClock: wall });
    await rig.uow.run((tx) => enterSmallOffice(tx));
    await rig.giveEverybodyAccounts();
    await rig.uow.run((tx) =>
      tx.query(
        "INSERT INTO people (code, name, email) SELECT 'new' || n, '新人' || n, 'new' || n || '@yunxi.example' FROM generate_series(1, 3) n",
      ),
    );
  });
  afterAll(async () => {
    await rig.close();
    await dataSource.destroy();
    await database.drop();
  });

  const newAccount = async (code: string, initialPassword?: string) =>
    (await rig.signedIn('sysadmin')).ask('POST', '/api/accounts', {
      ...{ personId: await rig.personId(code), login: code },
      ...(initialPassword === undefined ? {} : { initialPassword }),
    });

  it('given by another open nothing but the change of them', async () => {
    expect(await newAccount('new1', FIRST)).toMatchObject({ status: 201, body: { mustChange: true } });
    const browser = rig.browser();
    expect(await browser.login('new1', FIRST)).toMatchObject({ status: 200, body: { mustChange: true } });
    expect(await browser.ask('GET', '/api/sessions')).toMatchObject({
      status: 403,
      body: { code: 'PASSWORD_CHANGE_REQUIRED' },
    });
    const same = await browser.ask('POST', '/api/password', { current: FIRST, next: FIRST });
    expect(same).toMatchObject({
      status: 422,
      body: { code: 'PASSWORD_WEAK', details: { faults: [{ code: 'PASSWORD_USED_BEFORE' }] } },
    });
    const weak = await browser.ask('POST', '/api/password', { current: FIRST, next: 'A-new1' });
    expect(weak.body).toMatchObject({
      details: {
        faults: [{ code: 'PASSWORD_TOO_SHORT' }, { code: 'PASSWORD_CONTAINS_LOGIN' }],
      },
    });
    expect(await browser.ask('POST', '/api/password', { current: FIRST, next: OWN })).toMatchObject({
      status: 204,
    });
    expect(await browser.ask('GET', '/api/sessions')).toMatchObject({ status: 200 });
    expect(await rig.browser().login('new1', FIRST)).toMatchObject({ status: 401 });
    expect(await rig.browser().login('new1', OWN)).toMatchObject({
      status: 200,
      body: { mustChange: false },
    });
  });

  it('when changed, sign out everywhere else, and the last five do not come back', async () => {
    const passwords = [1, 2, 3, 4, 5].map((n) => `Autumn-Leaf-4${n}`);
    const other = rig.browser();
    await other.login('new1', OWN);
    const browser = rig.browser();
    await browser.login('new1', OWN);
    let current = OWN;
    for (const next of passwords) {
      expect(await browser.ask('POST', '/api/password', { current, next })).toMatchObject({ status: 204 });
      current = next;
    }
    expect(await other.ask('GET', '/api/session')).toMatchObject({ status: 401 });
    const [first = ''] = passwords;
    const back = await browser.ask('POST', '/api/password', { current, next: first });
    expect(back.body).toMatchObject({ details: { faults: [{ code: 'PASSWORD_USED_BEFORE' }] } });
    expect(await browser.ask('POST', '/api/password', { current, next: OWN })).toMatchObject({ status: 204 });
  });

  it('cannot be guessed from a session left open', async () => {
    const browser = await rig.signedIn('approver');
    const guess = (n: number) => browser.ask('POST', '/api/password', { current: `guess-${n}`, next: OWN });
    const statuses = [];
    for (let n = 0; n < 5; n += 1) statuses.push((await guess(n)).status);
    expect(statuses).toEqual([422, 422, 422, 422, 423]);
    expect(await browser.ask('POST', '/api/password', { current: 'x', next: OWN })).toMatchObject({
      body: { code: 'ACCOUNT_LOCKED' },
    });
  });

  it('are reset by a link mailed at any hour, once, which also opens a lock', async () => {
    const signedIn = await rig.signedIn('liaison');
    for (let n = 0; n < 5; n += 1) await rig.browser().login('liaison', `guess-${n}`);
    expect(await rig.browser().login('liaison')).toMatchObject({ status: 423 });

    const browser = rig.browser();
    expect(await browser.ask('POST', '/api/password-resets', { login: 'liaison' })).toMatchObject({
      status: 202,
    });
    const { address, what, token, count } = await rig.lastMail();
    expect(address).toBe('liaison@yunxi.example');
    expect(what).toContain('有人从地址10.1.2.3为账号“liaison”申请重新设置口令。链接30分钟内有效');
    expect(await rig.everythingWritten()).not.toContain(token);

    const redeem = (password: string) =>
      browser.ask('POST', '/api/password-resets/redeem', { token, password });
    expect(await redeem('short')).toMatchObject({ status: 422, body: { code: 'PASSWORD_WEAK' } });
    expect(await redeem(OWN)).toMatchObject({ status: 200, body: { login: 'liaison' } });
    expect(await redeem('Another-One-55')).toMatchObject({ status: 422, body: { code: 'LINK_INVALID' } });
    expect(await signedIn.ask('GET', '/api/session')).toMatchObject({ status: 401 });
    expect(await rig.browser().login('liaison', OWN)).toMatchObject({ status: 200 });
    expect((await rig.entries('account.password_reset'))[0]).toMatchObject({
      context: { from: '10.1.2.3' },
    });
    expect(count).toBe(1);
  });

  it('are reset neither twice at once, nor late, nor by an older link', async () => {
    const browser = rig.browser();
    const ask = () => browser.ask('POST', '/api/password-resets', { login: 'leader' });
    const redeem = (token: string) =>
      browser.ask('POST', '/api/password-resets/redeem', { token, password: OWN });
    await ask();
    const older = await rig.lastMail();
    await ask();
    expect((await rig.lastMail()).count).toBe(older.count);
    pass(2);
    await ask();
    const newer = await rig.lastMail();
    expect(newer.count).toBe(older.count + 1);
    expect(await redeem(older.token)).toMatchObject({ body: { code: 'LINK_INVALID' } });
    pass(30);
    expect(await redeem(newer.token)).toMatchObject({ body: { code: 'LINK_INVALID' } });
    await ask();
    const { token } = await rig.lastMail();
    const both = await Promise.all([redeem(token), redeem(token)]);
    expect(both.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  it('are reset for nobody in the same way, without a mail', async () => {
    const { count } = await rig.lastMail();
    const answer = await rig.browser().ask('POST', '/api/password-resets', { login: 'nobody' });
    expect(answer).toMatchObject({ status: 202, body: {} });
    expect((await rig.lastMail()).count).toBe(count);
  });

  it('are set by an invitation, which can be sent again until then', async () => {
    const { body } = await newAccount('new2');
    expect(body).toMatchObject({ state: 'invited', login: 'new2' });
    const first = await rig.lastMail();
    expect(first).toMatchObject({ address: 'new2@yunxi.example' });
    expect(first.what).toContain('链接7天内有效');
    expect(await rig.browser().login('new2', '')).toMatchObject({ status: 400 });
    expect(await rig.browser().login('new2', 'anything')).toMatchObject({ status: 401 });

    const admin = await rig.signedIn('sysadmin');
    const again = () => admin.ask('POST', `/api/accounts/${String(body['id'])}/invite`);
    expect(await again()).toMatchObject({ status: 204 });
    const { token } = await rig.lastMail();
    const redeem = (link: string) =>
      rig.browser().ask('POST', '/api/password-resets/redeem', { token: link, password: OWN });
    expect(await redeem(first.token)).toMatchObject({ body: { code: 'LINK_INVALID' } });
    pass(6 * 24 * 60);
    expect(await redeem(token)).toMatchObject({ status: 200, body: { login: 'new2' } });
    expect(await rig.browser().login('new2', OWN)).toMatchObject({ status: 200 });
    const late = await rig.signedIn('sysadmin');
    expect(await late.ask('POST', `/api/accounts/${String(body['id'])}/invite`)).toMatchObject({
      status: 409,
      body: { code: 'ACCOUNT_STATE' },
    });
  });
});
