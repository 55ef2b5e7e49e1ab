import type { DataSource } from 'typeorm';
import { day, instantAt } from '#domain/shared';
import { StoredClock } from '#features/clock';
import { LedgerService } from '#features/ledger';
import { createDataSource } from '#persistence';
import { createTestDatabase, enterSmallOffice, TestClock, type TestDatabase } from '#testing';
import { type ApiRig, apiRig, type Browser } from '../http/rig-for-specs.ts';

const MORNING = instantAt(day('2024-01-02'), '09:00');

describe('the sample over HTTP', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let clock: StoredClock;
  let sample: ApiRig;
  let real: ApiRig;
  let liaison: Browser;

  beforeAll(async () => {
    database = await createTestDatabase();
    dataSource = await createDataSource(database.connection).initialize();
    clock = await StoredClock.open(dataSource, MORNING, { frozen: true });
    const securityClock = new TestClock(MORNING);
    sample = await apiRig(dataSource, { clock, securityClock });
    real = await apiRig(dataSource, { clock: new TestClock(MORNING), securityClock });
    await sample.uow.run(enterSmallOffice);
    await sample.giveEverybodyAccounts();
    liaison = await sample.signedIn('liaison');
    // Here no engine runs: what it would do before the clock may move is done by hand.
    const ledger = new LedgerService(sample.uow);
    while ((await ledger.seal()) > 0);
    await dataSource.query('DELETE FROM outbox');
  });
  afterAll(async () => {
    clock.close();
    await Promise.all([sample.close(), real.close()]);
    await dataSource.destroy();
    await database.drop();
  });

  const arrived = async () => {
    for (;;) {
      const { body } = await liaison.ask('GET', '/api/demo/clock');
      if (!(body['journey'] as { underWay: boolean }).underWay) return body;
    }
  };

  it('hands out its accounts, one a role, to whoever comes', async () => {
    const { status, body } = await sample.browser().ask('GET', '/api/demo');
    expect(status).toBe(200);
    expect(body).toMatchObject({ now: MORNING.toISOString(), password: expect.any(String) as string });
    const roles = (body['accounts'] as { role: string }[]).map(({ role }) => role);
    expect(new Set(roles).size).toBe(8);
  });

  it('moves its clock for whoever is signed in, and tells how far it has come', async () => {
    const moving = await liaison.ask('POST', '/api/demo/clock', { by: '1m' });
    expect(moving).toMatchObject({ status: 202, body: { journey: { daysTotal: 31 } } });
    expect(await arrived()).toMatchObject({
      now: instantAt(day('2024-02-02'), '09:00').toISOString(),
      journey: { underWay: false, daysDone: 31, trouble: null },
    });
  });

  it('is moved by one at a time', async () => {
    const [one, other] = await Promise.all([
      liaison.ask('POST', '/api/demo/clock', { by: '1d' }),
      liaison.ask('POST', '/api/demo/clock', { by: '1d' }),
    ]);
    expect([one.status, other.status].sort()).toEqual([202, 409]);
    expect(await arrived()).toMatchObject({ now: instantAt(day('2024-02-03'), '09:00').toISOString() });
  });

  it('is moved by nobody who is not signed in', async () => {
    expect(await sample.browser().ask('POST', '/api/demo/clock', { by: '1d' })).toMatchObject({
      status: 401,
    });
  });

  it('is not there in a real system', async () => {
    const stranger = await real.browser().ask('GET', '/api/demo');
    expect(stranger).toMatchObject({ status: 404, body: { code: 'DEMO_NOT_FOUND' } });
    expect(JSON.stringify(stranger.body)).not.toContain('Yunxi');
    const somebody = await real.signedIn('liaison');
    expect(await somebody.ask('GET', '/api/demo/clock')).toMatchObject({ status: 404 });
    expect(await somebody.ask('POST', '/api/demo/clock', { by: '1d' })).toMatchObject({ status: 404 });
  });
});
