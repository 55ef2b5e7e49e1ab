import type { DataSource } from 'typeorm';
import { day, instantAt } from '#domain/shared';
import { createDataSource } from '#persistence';
import { createTestDatabase, enterSmallOffice, TestClock, type TestDatabase } from '#testing';
import { type ApiRig, apiRig } from '../http/rig-for-specs.ts';

describe('webhooks in the hands of the system administrator', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let rig: ApiRig;
  const clock = new TestClock(instantAt(day('2024-07-12'), '09:00'));
  const wall = new TestClock(instantAt(day('2026-03-02'), '09:00'));
  const body = { name: '政务平台', url: 'https://oa.example.gov.cn/hook?token=t0k', events: ['task.*'] };

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

  it('are made, seen, changed and tried; the secret is told once', async () => {
    const admin = await rig.signedIn('sysadmin');
    const made = await admin.ask('POST', '/api/webhooks', body);
    expect(made).toMatchObject({ status: 201, body: { ...body, active: true, version: 1, waiting: 0 } });
    expect(made.body['secret']).toMatch(/^whsec_[\w-]{43}$/);
    const path = `/api/webhooks/${String(made.body['id'])}`;
    const seen = await admin.ask('GET', path);
    expect(seen.body).toMatchObject({ ...body, createdByName: '管理sysadmin' });
    expect(seen.body).not.toHaveProperty('secret');
    const listed = await admin.ask('GET', '/api/webhooks?limit=1');
    expect(JSON.stringify(listed.body)).not.toContain(String(made.body['secret']));

    expect(await admin.ask('PATCH', path, { version: 1, events: ['*'] })).toMatchObject({
      status: 200,
      body: { version: 2, events: ['*'], name: body.name },
    });
    expect(await admin.ask('PATCH', path, { version: 1, active: false })).toMatchObject({
      status: 409,
      body: { code: 'VERSION_CONFLICT', details: { current: { version: 2 } } },
    });
    const trial = await admin.ask('POST', `${path}/test`);
    expect(trial).toMatchObject({ status: 201, body: { event: 'webhook.test', state: 'queued' } });
    expect(await admin.ask('GET', `${path}/deliveries?state=queued`)).toMatchObject({
      body: { items: [{ id: trial.body['id'] }], next: null },
    });
    expect(await admin.ask('POST', `${path}/deliveries/${String(trial.body['id'])}/replay`)).toMatchObject({
      status: 409,
    });
    expect(await admin.ask('POST', `${path}/secret`, { version: 2 })).toMatchObject({ body: { version: 3 } });
    expect(await admin.ask('DELETE', path, { version: 2 })).toMatchObject({ status: 409 });
    expect((await admin.ask('DELETE', path, { version: 3 })).status).toBe(204);
    expect((await admin.ask('GET', path)).status).toBe(404);
    expect(await rig.entries('webhook.removed')).toMatchObject([
      { before: { name: body.name, deliveries: 1 } },
    ]);
    const entries = JSON.stringify(await rig.entries('webhook.created'));
    expect(entries).toContain('https://oa.example.gov.cn/hook');
    expect(entries).not.toContain('t0k');
  });

  it('are refused where they lead nowhere good, or ask for what stays inside', async () => {
    const admin = await rig.signedIn('sysadmin');
    const refused = async (change: object) => {
      const { status, body: problem } = await admin.ask('POST', '/api/webhooks', { ...body, ...change });
      return `${status} ${String(problem['code'])}`;
    };
    expect(await refused({ url: 'http://oa.example.gov.cn' })).toBe('422 WEBHOOK_URL_REFUSED');
    expect(await refused({ url: 'https://a:b@oa.example.gov.cn' })).toBe('422 WEBHOOK_URL_REFUSED');
    expect(await refused({ url: 'file:///etc/passwd' })).toBe('400 INPUT_INVALID');
    expect(await refused({ events: [] })).toBe('400 INPUT_INVALID');
    expect(await refused({ events: ['account.*'] })).toBe('422 WEBHOOK_EVENT_UNKNOWN');
    expect(await refused({ events: ['%'] })).toBe('422 WEBHOOK_EVENT_UNKNOWN');
  });

  it('are nobody else’s business', async () => {
    for (const login of ['secadmin', 'inspector', 'approver', 'liaison']) {
      const browser = await rig.signedIn(login);
      expect(await browser.ask('GET', '/api/webhooks')).toMatchObject({ status: 403 });
      expect(await browser.ask('POST', '/api/webhooks', body)).toMatchObject({ status: 403 });
    }
    const admin = await rig.signedIn('sysadmin');
    expect(await admin.ask('GET', '/api/webhooks/999')).toMatchObject({ status: 404 });
    expect(await admin.ask('GET', '/api/webhooks/999/deliveries')).toMatchObject({ status: 404 });
  });
});
