import type { DataSource } from 'typeorm';
import { day, instantAt } from '#domain/shared';
import { AccountSafetyService, createSampleAccounts } from '#features/identity';
import { LedgerService } from '#features/ledger';
import { OrganizationDirectory, OrganizationRepository, PeopleDesk } from '#features/organizations';
import { SYSTEM } from '#platform/actor';
import { createDataSource, type Role } from '#persistence';
import { createTestDatabase, enterSmallOffice, TestClock, type TestDatabase } from '#testing';
import { type ApiRig, apiRig } from '../http/rig-for-specs.ts';

describe('accounts in the hands of three administrators', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let rig: ApiRig;
  const clock = new TestClock(instantAt(day('2024-07-12'), '09:00'));
  const wall = new TestClock(instantAt(day('2026-03-02'), '09:00'));
  const validFrom = day('2024-01-01');

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

  const directory = () =>
    new OrganizationDirectory(rig.uow, clock, new LedgerService(rig.uow), new OrganizationRepository());
  const enterPerson = async (code: string, ...roles: Role[]) => {
    await directory().register(SYSTEM, {
      people: [{ code, name: `人员${code}`, email: `${code}@yunxi.example` }],
      appointments: roles.map((role) => ({
        ...{ personCode: code, organizationCode: 'office', role, validFrom },
      })),
    });
    return rig.personId(code);
  };

  it('are given by the system administrator alone, entered with who and from where', async () => {
    const personId = await enterPerson('p1', 'liaison');
    const body = { personId, login: 'P1', initialPassword: 'Green-Tea-2031' };
    for (const login of ['secadmin', 'inspector', 'leader']) {
      const browser = await rig.signedIn(login);
      expect(await browser.ask('POST', '/api/accounts', body)).toMatchObject({ status: 403 });
    }
    const admin = await rig.signedIn('sysadmin');
    const { status, body: account } = await admin.ask('POST', '/api/accounts', body);
    expect(status).toBe(201);
    expect(account).toMatchObject({ login: 'p1', state: 'active', roles: ['liaison'], mustChange: true });
    expect(Object.keys(account)).not.toContain('passwordHash');
    expect((await rig.entries('account.created')).at(-1)).toMatchObject({
      actor: `person:${await rig.personId('sysadmin')}`,
      subject: `account:${String(account['id'])}`,
      after: { personId, login: 'p1' },
      context: { from: '10.1.2.3' },
    });
    expect(await admin.ask('POST', '/api/accounts', body)).toMatchObject({
      status: 409,
      body: { code: 'ACCOUNT_TAKEN' },
    });
    expect(await admin.ask('POST', '/api/accounts', { ...body, personId: 999_999 })).toMatchObject({
      status: 404,
      body: { code: 'PERSON_NOT_FOUND' },
    });
  });

  it('never combine two administrators, nor one with the daily work', async () => {
    await expect(enterPerson('p2', 'auditor', 'system_admin')).rejects.toMatchObject({
      code: 'ADMINISTRATORS_NOT_SEPARATE',
    });
    const personId = await enterPerson('p3', 'auditor', 'liaison');
    const admin = await rig.signedIn('sysadmin');
    expect(await admin.ask('POST', '/api/accounts', { personId, login: 'p3' })).toMatchObject({
      status: 422,
      body: {
        code: 'ADMINISTRATORS_NOT_SEPARATE',
        title: '审计管理员与联络员不能由同一人担任，请先调整任职。',
      },
    });
    expect(await rig.accountId('p3')).toBe(0);
  });

  it('lose all power when such a combination comes about later, and are not let in again', async () => {
    const browser = await rig.signedIn('inspector');
    expect(await browser.ask('GET', '/api/accounts')).toMatchObject({ status: 200 });
    await directory().register(SYSTEM, {
      appointments: [
        { personCode: 'inspector', organizationCode: 'unit', role: 'liaison', validFrom: day('2024-07-12') },
      ],
    });
    expect(await browser.ask('GET', '/api/accounts')).toMatchObject({ status: 403 });
    expect(await browser.ask('GET', '/api/session')).toMatchObject({ body: { roles: [] } });
    expect(await rig.browser().login('inspector')).toMatchObject({
      status: 422,
      body: { code: 'ADMINISTRATORS_NOT_SEPARATE' },
    });
  });

  it('are disabled at once, and enabled again', async () => {
    const id = await rig.accountId('leader');
    const leader = await rig.signedIn('leader');
    const admin = await rig.signedIn('secadmin');
    const act = (what: string, body?: object) => admin.ask('POST', `/api/accounts/${id}/${what}`, body);
    const reason = '调离本单位';
    expect(await act('disable', { reason })).toMatchObject({
      ...{ status: 200, body: { state: 'disabled', sessions: 0 } },
    });
    expect(await act('disable')).toMatchObject({ status: 200 });
    expect(await rig.entries('account.disabled')).toMatchObject([{ after: { reason } }]);
    expect(await leader.ask('GET', '/api/session')).toMatchObject({ status: 401 });
    expect(await rig.browser().login('leader')).toMatchObject({ body: { code: 'ACCOUNT_DISABLED' } });
    expect(await rig.browser().login('leader', 'wrong')).toMatchObject({ body: { code: 'LOGIN_REFUSED' } });
    await rig.browser().ask('POST', '/api/password-resets', { login: 'leader' });
    expect((await rig.lastMail()).count).toBe(0);
    expect(await act('enable')).toMatchObject({ body: { state: 'active' } });
    expect(await rig.browser().login('leader')).toMatchObject({ status: 200 });
  });

  it('lose their sessions to the security administrator, who cannot act on the own account', async () => {
    const admin = await rig.signedIn('secadmin');
    const leader = await rig.signedIn('leader');
    const id = await rig.accountId('leader');
    const reason = '手机遗失';
    expect(await admin.ask('DELETE', `/api/accounts/${id}/sessions`, { reason })).toMatchObject({
      body: { sessions: 0 },
    });
    expect((await rig.entries('session.ended')).at(-1)).toMatchObject({
      ...{ after: { reason: 'ended_by_administrator' }, context: { reason } },
    });
    expect(await leader.ask('GET', '/api/session')).toMatchObject({ status: 401 });
    const own = await rig.accountId('secadmin');
    expect(await admin.ask('POST', `/api/accounts/${own}/disable`)).toMatchObject({
      status: 403,
      body: { code: 'ACCOUNT_OWN' },
    });
    expect(await admin.ask('POST', '/api/accounts/999999/disable')).toMatchObject({ status: 404 });
  });

  it('are listed page by page, found by name and by state', async () => {
    const admin = await rig.signedIn('secadmin');
    const page = async (query: string) => {
      const { body } = await admin.ask('GET', `/api/accounts?${query}`);
      return { logins: (body['items'] as { login: string }[]).map(({ login }) => login), next: body['next'] };
    };
    const first = await page('limit=3');
    expect(first.logins).toHaveLength(3);
    const rest = await page(`limit=200&cursor=${String(first.next)}`);
    expect(rest.next).toBeNull();
    expect(new Set([...first.logins, ...rest.logins]).size).toBe(8);
    expect((await page(`text=${encodeURIComponent('管理')}`)).logins.sort()).toEqual([
      'inspector',
      'secadmin',
      'sysadmin',
    ]);
    expect((await page('text=%25')).logins).toEqual([]);
    expect(await admin.ask('GET', '/api/accounts?cursor=made-up')).toMatchObject({
      status: 400,
      body: { code: 'CURSOR_INVALID' },
    });
    await rig.uow.run((tx) => tx.query("UPDATE accounts SET disabled_at = now() WHERE login = 'approver'"));
    expect((await page('state=disabled')).logins).toEqual(['approver']);
  });

  it('keep a system and a security administrator who can sign in, even when two go at the same moment', async () => {
    const admin = await rig.signedIn('secadmin');
    const systemAdministrator = await rig.accountId('sysadmin');
    const disable = () => admin.ask('POST', `/api/accounts/${systemAdministrator}/disable`);
    const last = { status: 409, body: { code: 'LAST_ADMINISTRATOR_STATE' } };
    expect(await disable()).toMatchObject(last);
    await enterPerson('sys2', 'system_admin');
    await enterPerson('sec2', 'security_admin');
    // Appointed, but nobody who could sign in.
    expect(await disable()).toMatchObject(last);
    await rig.uow.run((tx) => createSampleAccounts(tx, wall.now(), new LedgerService(rig.uow)));

    const safety = rig.app.get(AccountSafetyService, { strict: false });
    const disabled = async (by: string, login: string) =>
      safety.disable(
        { kind: 'person', id: await rig.personId(by), from: '10.1.2.3' },
        { accountId: await rig.accountId(login) },
      );
    const relieved = async (code: string) => {
      const personId = await rig.personId(code);
      const [post] = await dataSource.query<{ id: number }[]>(
        "SELECT id FROM appointments WHERE person_id = $1 AND role = 'system_admin'",
        [personId],
      );
      const end = { personId, appointmentId: Number(post?.id), lastDay: day('2024-07-11') };
      return rig.app.get(PeopleDesk, { strict: false }).end(SYSTEM, { ...end, reason: '岗位调整' });
    };
    for (const race of [
      () => [disabled('secadmin', 'sys2'), relieved('sysadmin')],
      () => [disabled('secadmin', 'sec2'), disabled('sec2', 'secadmin')],
    ]) {
      const ends = await Promise.allSettled(race());
      expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      expect(ends).toContainEqual(
        expect.objectContaining({ reason: expect.objectContaining({ code: last.body.code }) as Error }),
      );
    }
  });
});
