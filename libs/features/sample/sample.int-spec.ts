import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dayOf } from '#domain/shared';
import { openRuntime, type Runtime } from '#features/foundation';
import { LedgerService } from '#features/ledger';
import { AppConfig } from '#platform/config';
import { createLogger } from '#platform/logging';
import { createTestDatabase, type TestDatabase } from '#testing';
import { loadProductionBasics, loadSample, sampleAccounts } from './index.ts';

let folder: string;
let database: TestDatabase;
let runtime: Runtime;

const open = (): Promise<Runtime> =>
  openRuntime({
    connection: database.connection,
    config: AppConfig.fromEnv({ SANDAN_DATA_DIR: folder }),
    log: createLogger({ name: 'test', level: 'silent' }),
    applicationName: 'sandan-test',
  });

const count = async (sql: string): Promise<number> => {
  const [row] = await runtime.dataSource.query<{ count: number }[]>(`SELECT count(*) FROM ${sql}`);
  return row?.count ?? 0;
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sandan-sample-'));
  database = await createTestDatabase();
  runtime = await open();
});
afterEach(async () => {
  await runtime.close();
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

describe('the sample', () => {
  it('gives a new user a living office on its first morning', async () => {
    expect(await loadSample(runtime)).toBe(true);

    expect(await count('organizations')).toBe(42);
    expect(await count("targets WHERE status = 'in_progress'")).toBe(16);
    expect(await count("tasks WHERE assigned_on = '2024-01-02'")).toBe(56);
    expect(await count("cases WHERE status = 'open'")).toBe(56);
    expect(await count("tasks WHERE status = 'returned'")).toBe(1);
    expect(await count("tasks WHERE status = 'assigned'")).toBeGreaterThan(0);
    expect(await count("tasks WHERE status = 'accepted'")).toBeGreaterThan(30);
    expect(await count('extensions WHERE decided_at IS NULL')).toBe(1);
    expect(await count('progress_reports WHERE reviewed_at IS NULL')).toBe(2);
    expect(await count('(SELECT DISTINCT status FROM rectification_items) s')).toBe(4);
  });

  it('writes the past in the order of time, provable, and over before the clock starts', async () => {
    await loadSample(runtime);
    const entries = await runtime.dataSource.query<{ at: Date }[]>(
      'SELECT at FROM ledger_entries ORDER BY id',
    );
    const times = entries.map(({ at }) => at.getTime());
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(times.at(-1)).toBeLessThan(runtime.clock.now().getTime());
    expect(dayOf(runtime.clock.now())).toBe('2024-01-02');

    const ledger = new LedgerService(runtime.uow);
    await ledger.seal();
    expect(await ledger.verify()).toMatchObject({ verified: true, entries: entries.length });
  });

  it('is loaded once, also when two start at the same time', async () => {
    expect((await Promise.all([loadSample(runtime), loadSample(runtime)])).sort()).toEqual([false, true]);
    expect(await loadSample(runtime)).toBe(false);
    expect(await count('tasks')).toBe(56);
  });

  it('leaves nothing behind when it fails half-way', async () => {
    await runtime.dataSource.query(`ALTER TABLE extensions ADD CONSTRAINT planted CHECK (reason = '')`);
    await expect(loadSample(runtime)).rejects.toThrow('planted');
    expect(await count('organizations')).toBe(0);
    expect(await count('ledger_entries')).toBe(0);
    expect(await count('outbox')).toBe(0);
  });

  it('names one person for each part that can be played', () => {
    const roles = sampleAccounts().map(({ role }) => role);
    expect(roles).toEqual([
      ...['督办员', '签发人', '市领导', '联络员', '单位负责人'],
      ...['系统管理员', '安全管理员', '审计管理员'],
    ]);
  });
});

describe('the basics of a production system', () => {
  it('are holidays and the default ladder, and nothing invented', async () => {
    await loadProductionBasics(runtime);
    await loadProductionBasics(runtime);
    const [ladder] = await runtime.dataSource.query<{ signature: string }[]>(
      "SELECT body->'levels'->0->>'signature' AS signature FROM ladders",
    );
    expect(ladder).toEqual({ signature: 'office' });
    expect(await count('ladders')).toBe(1);
    expect(await count('calendar_years WHERE year BETWEEN 2004 AND 2026')).toBe(23);
    expect(await count('organizations')).toBe(0);
  });

  it('keep what an administrator loaded', async () => {
    await loadProductionBasics(runtime);
    await runtime.dataSource.query(
      "UPDATE calendar_years SET body = jsonb_set(body, '{source}', '\"own\"') WHERE year = 2024",
    );
    await loadProductionBasics(runtime);
    expect(await count("calendar_years WHERE body->>'source' = 'own'")).toBe(1);
  });
});
