import type { Pool, QueryConfig } from 'pg';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { day, instantAt } from '#domain/shared';
import { createDataSource } from '#persistence';
import { createTestDatabase, enterSmallOffice, TestClock, type TestDatabase } from '#testing';
import { type ApiRig, apiRig, type Browser } from './rig-for-specs.ts';

const LISTENERS = `SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND query = 'LISTEN sandan_identity'`;

describe('who stands behind a token', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let rig: ApiRig;
  /** Another process: the door learns of what it does by hearsay alone. */
  let elsewhere: pg.Client;
  const clock = new TestClock(instantAt(day('2026-03-02'), '09:00'));
  const securityClock = new TestClock(instantAt(day('2026-03-02'), '09:00'));
  let lookUps = 0;

  beforeAll(async () => {
    database = await createTestDatabase();
    dataSource = await createDataSource(database.connection).initialize();
    const { master } = dataSource.driver as unknown as { readonly master: Pool };
    const query = master.query.bind(master) as (config: QueryConfig) => Promise<pg.QueryResult>;
    const counted = (config: QueryConfig) => {
      if (config.name === 'open_session' || config.name === 'open_token') lookUps += 1;
      return query(config);
    };
    Object.assign(master, { query: counted });
    rig = await apiRig(dataSource, { clock, securityClock });
    await rig.uow.run((tx) => enterSmallOffice(tx));
    await rig.giveEverybodyAccounts();
    elsewhere = new pg.Client({ connectionString: database.url });
    await elsewhere.connect();
  });
  afterAll(async () => {
    await elsewhere.end();
    await rig.close();
    await dataSource.destroy();
    await database.drop();
  });

  const tasksAsked = async (browser: Browser) => (await browser.ask('GET', '/api/tasks')).status;
  const until = async (browser: Browser, status: number): Promise<void> => {
    const limit = Date.now() + 10_000;
    while ((await tasksAsked(browser)) !== status) {
      if (Date.now() > limit) throw new Error(`Not answered with ${status} within ten seconds`);
    }
  };
  const lookUpsIn = async (work: () => Promise<unknown>) => {
    const before = lookUps;
    await work();
    return lookUps - before;
  };
  /** Asks until the answer came out of the memory. */
  const remembered = async (browser: Browser): Promise<void> => {
    const limit = Date.now() + 10_000;
    while ((await lookUpsIn(() => tasksAsked(browser))) > 0) {
      if (Date.now() > limit) throw new Error('Not remembered within ten seconds');
    }
  };

  it('is looked up once for many requests, and on another day again', async () => {
    const browser = await rig.signedIn('leader');
    await remembered(browser);
    expect(await lookUpsIn(() => Promise.all([tasksAsked(browser), tasksAsked(browser)]))).toBe(0);
    clock.at = instantAt(day('2026-03-03'), '09:00');
    expect(await lookUpsIn(() => tasksAsked(browser))).toBe(1);
  });

  it('is nobody right after the sign-out, here or from another browser', async () => {
    for (let nth = 0; nth < 5; nth += 1) {
      const browser = await rig.signedIn('liaison');
      const other = await rig.signedIn('liaison');
      await remembered(browser);
      await remembered(other);
      await other.ask('DELETE', '/api/sessions');
      expect(await tasksAsked(browser)).toBe(401);
      expect(await tasksAsked(other)).toBe(200);
      await other.ask('DELETE', '/api/session');
      expect(await tasksAsked(other)).toBe(401);
    }
  });

  it('is nobody right after the account was disabled', async () => {
    const head = await rig.signedIn('head');
    await remembered(head);
    const secadmin = await rig.signedIn('secadmin');
    const { status } = await secadmin.ask('POST', `/api/accounts/${await rig.accountId('head')}/disable`, {});
    expect(status).toBeLessThan(300);
    expect(await tasksAsked(head)).toBe(401);
  });

  it('bears a new name right after it was given', async () => {
    const browser = await rig.signedIn('leader');
    await remembered(browser);
    const sysadmin = await rig.signedIn('sysadmin');
    for (const [nth, name] of ['甲', '乙', '丙'].entries()) {
      const body = { name, email: 'leader@yunxi.example', version: nth + 1 };
      const { status } = await sysadmin.ask('PATCH', `/api/people/${await rig.personId('leader')}`, body);
      expect(status).toBe(200);
      const { body: session } = await browser.ask('GET', '/api/session');
      expect(session['person']).toMatchObject({ name });
    }
  });

  it('times out as before, however lately remembered', async () => {
    const browser = await rig.signedIn('leader');
    await remembered(browser);
    securityClock.at = new Date(securityClock.at.getTime() + 31 * 60_000);
    expect(await lookUpsIn(async () => expect(await tasksAsked(browser)).toBe(401))).toBe(0);
    expect(await tasksAsked(browser)).toBe(401);
  });

  it('is still noted as seen, to the minute', async () => {
    const browser = await rig.signedIn('leader');
    await remembered(browser);
    securityClock.at = new Date(securityClock.at.getTime() + 90_000);
    expect(await lookUpsIn(() => tasksAsked(browser))).toBe(0);
    const { rows } = await elsewhere.query<{ seen: Date }>('SELECT max(last_seen_at) AS seen FROM sessions');
    expect(rows).toEqual([{ seen: securityClock.at }]);
  });

  it('is nobody soon after another process ended the session', async () => {
    const browser = await rig.signedIn('leader');
    await remembered(browser);
    await elsewhere.query(
      "UPDATE sessions SET ended_at = now(), end_reason = 'ended_by_admin' WHERE ended_at IS NULL",
    );
    await until(browser, 401);
  });

  it('may no longer what an appointment gave, soon after another process ended it', async () => {
    const browser = await rig.signedIn('leader');
    await remembered(browser);
    const { rows } = await elsewhere.query<{ id: number; valid_to: string | null }>(
      `SELECT a.id, a.valid_to FROM appointments a JOIN people p ON p.id = a.person_id WHERE p.code = 'leader'`,
    );
    const ids = rows.map(({ id }) => id);
    await elsewhere.query("UPDATE appointments SET valid_to = '2026-03-01' WHERE id = ANY($1)", [ids]);
    await until(browser, 403);
    await elsewhere.query('UPDATE appointments SET valid_to = NULL WHERE id = ANY($1)', [ids]);
    await until(browser, 200);
  });

  it('is looked up each time while nothing can be heard, and remembered again after that', async () => {
    const browser = await rig.signedIn('leader');
    await remembered(browser);
    await elsewhere.query(`SELECT pg_terminate_backend(pid) FROM (${LISTENERS}) l`);
    await elsewhere.query(
      "UPDATE sessions SET ended_at = now(), end_reason = 'ended_by_admin' WHERE ended_at IS NULL",
    );
    await until(browser, 401);
    await remembered(await rig.signedIn('leader'));
    expect((await elsewhere.query(LISTENERS)).rows).toHaveLength(1);
  });
});
