import { Secret, TOTP } from 'otpauth';
import type { DataSource } from 'typeorm';
import { day, instantAt } from '#domain/shared';
import { SAMPLE_PASSWORD } from '#features/identity';
import { createDataSource } from '#persistence';
import { createTestDatabase, enterSmallOffice, TestClock, type TestDatabase } from '#testing';
import { type ApiRig, apiRig, type Browser } from '../http/rig-for-specs.ts';

describe('one’s own sessions and second factor', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let rig: ApiRig;
  const clock = new TestClock(instantAt(day('2024-07-12'), '09:00'));
  const wall = new TestClock(instantAt(day('2026-03-02'), '09:00'));
  const pass = (seconds: number) => (wall.at = new Date(wall.at.getTime() + seconds * 1000));
  const codeOf = (secret: string) =>
    TOTP.generate({ secret: Secret.fromBase32(secret), timestamp: wall.at.getTime() });

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

  const sessionsOf = async (browser: Browser) =>
    (await browser.ask('GET', '/api/sessions')).body['items'] as { id: number; current: boolean }[];

  describe('sessions', () => {
    it('are listed with where they are, and ended one by one or all others', async () => {
      const desk = await rig.signedIn('leader');
      const telephone = await rig.signedIn('leader');
      const tablet = await rig.signedIn('leader');
      const items = await sessionsOf(desk);
      expect(items).toMatchObject([
        { current: false, address: '10.1.2.3', agent: 'Chromium' },
        { current: false },
        { current: true },
      ]);
      expect(JSON.stringify(items)).not.toContain(desk.cookie?.split('=')[1]);
      expect(await desk.ask('DELETE', `/api/sessions/${items[0]?.id}`)).toMatchObject({ status: 204 });
      expect(await tablet.ask('GET', '/api/session')).toMatchObject({ status: 401 });
      expect(await desk.ask('DELETE', '/api/sessions')).toMatchObject({ status: 200, body: { ended: 1 } });
      expect(await telephone.ask('GET', '/api/session')).toMatchObject({ status: 401 });
      expect(await sessionsOf(desk)).toHaveLength(1);
    });

    it('of another cannot be ended: they are as if they were not there', async () => {
      const own = await rig.signedIn('leader');
      const [session] = await sessionsOf(own);
      const other = await rig.signedIn('approver');
      const nowhere = await other.ask('DELETE', '/api/sessions/999999');
      const theirs = await other.ask('DELETE', `/api/sessions/${session?.id}`);
      expect(theirs).toMatchObject({ status: 404, body: { code: 'SESSION_NOT_FOUND' } });
      expect(nowhere.body).toMatchObject({ code: 'SESSION_NOT_FOUND', title: theirs.body['title'] });
      expect(await own.ask('GET', '/api/session')).toMatchObject({ status: 200 });
    });

    it('are five at most: one more ends the oldest, and the owner sees it', async () => {
      const oldest = await rig.signedIn('head');
      const first = await sessionsOf(oldest);
      for (let n = 0; n < 4; n += 1) await rig.signedIn('head');
      expect(await oldest.ask('GET', '/api/session')).toMatchObject({ status: 200 });
      const sixth = await rig.signedIn('head');
      expect(await oldest.ask('GET', '/api/session')).toMatchObject({ status: 401 });
      const { body } = await sixth.ask('GET', '/api/sessions');
      expect(body['items']).toHaveLength(5);
      expect(body['ended']).toMatchObject([{ id: first[0]?.id, reason: 'displaced', address: '10.1.2.3' }]);
      expect((await rig.entries('session.ended')).at(-1)).toMatchObject({
        subject: `session:${first[0]?.id}`,
        ...{ actor: 'system', after: { reason: 'displaced' } },
      });
    });

    it('end with signing out, for good', async () => {
      const browser = await rig.signedIn('leader');
      const { cookie } = browser;
      const { status, headers, body } = await browser.ask('DELETE', '/api/session');
      expect([status, body]).toEqual([200, { ssoLogoutUrl: null }]);
      expect(headers['set-cookie']).toMatch(/^sandan=;.*Expires=Thu, 01 Jan 1970/);
      browser.cookie = cookie;
      expect(await browser.ask('GET', '/api/session')).toMatchObject({ body: { code: 'SESSION_ENDED' } });
    });
  });

  describe('a second factor', () => {
    let secret: string;

    it('asks for nothing until a code has confirmed it', async () => {
      const browser = await rig.signedIn('liaison');
      expect(await browser.ask('POST', '/api/second-factor/confirm', { code: '123456' })).toMatchObject({
        status: 409,
        body: { code: 'SECOND_FACTOR_STATE' },
      });
      const enrolment = await browser.ask('POST', '/api/second-factor');
      expect(enrolment).toMatchObject({
        status: 201,
        body: { uri: expect.stringMatching(/^otpauth:/) as string },
      });
      secret = String(enrolment.body['secret']);
      expect(await rig.browser().login('liaison')).toMatchObject({ status: 200 });
      const wrong = codeOf(secret) === '000000' ? '000001' : '000000';
      expect(await browser.ask('POST', '/api/second-factor/confirm', { code: wrong })).toMatchObject({
        status: 422,
        body: { code: 'SECOND_FACTOR_CODE_WRONG' },
      });
      expect(await browser.ask('POST', '/api/second-factor/confirm', { code: codeOf(secret) })).toMatchObject(
        { status: 204 },
      );
      expect(await browser.ask('GET', '/api/session')).toMatchObject({ body: { secondFactor: true } });
      expect(await rig.everythingWritten()).not.toContain(secret);
    });

    it('then opens with password and code, each code once', async () => {
      const browser = rig.browser();
      expect(await browser.login('liaison')).toMatchObject({
        status: 401,
        body: { code: 'SECOND_FACTOR_REQUIRED' },
      });
      expect(browser.cookie).toBeUndefined();
      // The code that confirmed it is used up.
      expect(await browser.login('liaison', SAMPLE_PASSWORD, codeOf(secret))).toMatchObject({
        status: 401,
        body: { code: 'SECOND_FACTOR_WRONG' },
      });
      pass(30);
      expect(await browser.login('liaison', SAMPLE_PASSWORD, codeOf(secret))).toMatchObject({ status: 200 });
      expect(await rig.browser().login('liaison', SAMPLE_PASSWORD, codeOf(secret))).toMatchObject({
        body: { code: 'SECOND_FACTOR_WRONG' },
      });
      expect(await rig.browser().login('liaison', 'wrong', codeOf(secret))).toMatchObject({
        body: { code: 'LOGIN_REFUSED' },
      });
    });

    it('cannot be guessed: wrong codes lock like wrong passwords', async () => {
      pass(16 * 60);
      const statuses = [];
      for (let n = 0; n < 5; n += 1) {
        const code = String((Number(codeOf(secret)) + 1 + n) % 1_000_000).padStart(6, '0');
        statuses.push((await rig.browser().login('liaison', SAMPLE_PASSWORD, code)).status);
      }
      expect(statuses).toEqual([401, 401, 401, 401, 423]);
      pass(30 * 60);
    });

    it('is put off with the password, or by the security administrator for a lost telephone', async () => {
      const browser = rig.browser();
      await browser.login('liaison', SAMPLE_PASSWORD, codeOf(secret));
      expect(await browser.ask('POST', '/api/second-factor')).toMatchObject({
        body: { code: 'SECOND_FACTOR_STATE' },
      });
      expect(await browser.ask('POST', '/api/second-factor/disable', { password: 'no' })).toMatchObject({
        body: { code: 'PASSWORD_WRONG' },
      });
      const disable = () => browser.ask('POST', '/api/second-factor/disable', { password: SAMPLE_PASSWORD });
      expect(await disable()).toMatchObject({ status: 204 });
      expect(await disable()).toMatchObject({ status: 409 });

      secret = String((await browser.ask('POST', '/api/second-factor')).body['secret']);
      await browser.ask('POST', '/api/second-factor/confirm', { code: codeOf(secret) });
      const admin = await rig.signedIn('secadmin');
      const id = await rig.accountId('liaison');
      expect(await admin.ask('POST', `/api/accounts/${id}/reset-second-factor`)).toMatchObject({
        status: 200,
        body: { secondFactor: false, sessions: 0 },
      });
      expect(await browser.ask('GET', '/api/session')).toMatchObject({ status: 401 });
      expect(await rig.browser().login('liaison')).toMatchObject({ status: 200 });
    });
  });
});
