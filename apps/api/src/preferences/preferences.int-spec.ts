import type { DataSource } from 'typeorm';
import { MOST_PREFERENCES } from '#domain/preference';
import { day, instantAt } from '#domain/shared';
import { createDataSource } from '#persistence';
import { createTestDatabase, enterSmallOffice, TestClock, type TestDatabase } from '#testing';
import { type ApiRig, apiRig, type Browser } from '../http/rig-for-specs.ts';

const COLUMNS = '/api/preferences/columns.tasks';

describe('what a person keeps for the next time', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let rig: ApiRig;
  let office: Browser;
  let elsewhere: Browser;
  let colleague: Browser;

  const keptBy = async (browser: Browser) => {
    const { body } = await browser.ask('GET', '/api/preferences');
    const items = body['items'] as { key: string; value: unknown }[];
    return Object.fromEntries(items.map(({ key, value }) => [key, value]));
  };

  beforeAll(async () => {
    database = await createTestDatabase();
    dataSource = await createDataSource(database.connection).initialize();
    const clock = new TestClock(instantAt(day('2024-01-08'), '10:00'));
    rig = await apiRig(dataSource, { clock, securityClock: new TestClock(clock.at) });
    await rig.uow.run((tx) => enterSmallOffice(tx));
    await rig.giveEverybodyAccounts();
    [office, elsewhere, colleague] = await Promise.all([
      rig.signedIn('approver'),
      rig.signedIn('approver'),
      rig.signedIn('liaison'),
    ]);
  });
  afterAll(async () => {
    await rig.close();
    await dataSource.destroy();
    await database.drop();
  });

  it('is there in another browser, and nobody else has it', async () => {
    const value = { columns: ['title', 'dueOn'] };
    expect(await office.ask('PUT', COLUMNS, { value })).toMatchObject({
      ...{ status: 200, body: { key: 'columns.tasks', value, updatedAt: '2024-01-08T02:00:00.000Z' } },
    });
    expect(await keptBy(elsewhere)).toEqual({ 'columns.tasks': value });
    expect(await keptBy(colleague)).toEqual({});
  });

  it('is as it was last written, whoever of the two wrote it', async () => {
    await elsewhere.ask('PUT', COLUMNS, { value: { columns: ['code'] } });
    await office.ask('PUT', '/api/preferences/appearance', { value: { mode: 'dark' } });
    expect(await keptBy(office)).toEqual({
      appearance: { mode: 'dark' },
      'columns.tasks': { columns: ['code'] },
    });
  });

  it('is forgotten when asked, by its owner alone', async () => {
    expect((await colleague.ask('DELETE', COLUMNS)).status).toBe(204);
    expect(await keptBy(office)).toHaveProperty(['columns.tasks']);
    expect((await office.ask('DELETE', COLUMNS)).status).toBe(204);
    expect((await office.ask('DELETE', COLUMNS)).status).toBe(204);
    expect(await keptBy(elsewhere)).toEqual({ appearance: { mode: 'dark' } });
  });

  it.each([
    ['a name of its own making', '/api/preferences/Columns%20', { value: {} }, 422, 'PREFERENCE_KEY_INVALID'],
    ['a document', COLUMNS, { value: { text: '长'.repeat(4_000) } }, 422, 'PREFERENCE_TOO_LARGE'],
    ['no object', COLUMNS, { value: ['title'] }, 400, 'INPUT_INVALID'],
    ['nothing', COLUMNS, {}, 400, 'INPUT_INVALID'],
  ])('is not %s', async (_, path, body, status, code) => {
    expect(await office.ask('PUT', path, body)).toMatchObject({ status, body: { code } });
  });

  it('has an end, up to which what is there can still be changed', async () => {
    await dataSource.query(
      `INSERT INTO account_preferences (account_id, key, value, updated_at)
       SELECT id, 'views.tasks.' || n, '{}', now() FROM accounts, generate_series(2, $1) AS n WHERE login = 'approver'`,
      [MOST_PREFERENCES],
    );
    expect(await office.ask('PUT', COLUMNS, { value: {} })).toMatchObject({
      ...{ status: 422, body: { code: 'PREFERENCES_TOO_MANY' } },
    });
    expect(
      (await office.ask('PUT', '/api/preferences/views.tasks.7', { value: { name: '逾期' } })).status,
    ).toBe(200);
  });
});
