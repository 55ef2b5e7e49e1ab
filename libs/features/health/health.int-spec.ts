import type { DataSource } from 'typeorm';
import { day, instantAt } from '#domain/shared';
import type { Runtime } from '#features/foundation';
import { createDataSource, UnitOfWork } from '#persistence';
import { createTestDatabase, enterSmallOffice, enterTasks, TestClock, type TestDatabase } from '#testing';
import { HealthService } from './health.service.ts';

const dueAt = instantAt(day('2024-07-11'), '09:00');

describe('health', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  const clock = new TestClock(dueAt);
  const answers = () => Promise.resolve();
  const refuses = () => Promise.reject(new Error('gone'));

  const check = ({ ping = answers, verify = answers } = {}) => {
    const parts = { dataSource, clock, backend: { kind: 'postgres', ping }, mail: { verify } };
    const runtime = parts as unknown as Runtime;
    return new HealthService(runtime, runtime.mail).check();
  };

  beforeAll(async () => {
    database = await createTestDatabase();
    dataSource = await createDataSource(database.connection).initialize();
    await new UnitOfWork(dataSource).run(async (tx) => {
      const office = await enterSmallOffice(tx);
      await enterTasks(tx, office, { count: 2, dueOn: day('2024-07-10'), nextDueAt: dueAt });
    });
  });

  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  it('is well while due cases are young', async () => {
    clock.at = new Date(dueAt.getTime() + 60_000);
    expect(await check()).toMatchObject({
      standing: 'ok',
      engine: { standing: 'ok', oldestDueSeconds: 60, waiting: { dueCases: 2 } },
    });
  });

  it('says how late the oldest due case is when nobody looks at it', async () => {
    clock.at = new Date(dueAt.getTime() + 600_000);
    expect(await check()).toMatchObject({
      standing: 'late',
      engine: { standing: 'late', oldestDueSeconds: 600 },
    });
  });

  it('tells a mail server that is away from a queue without which nothing works', async () => {
    clock.at = dueAt;
    expect(await check({ verify: refuses })).toMatchObject({ standing: 'late', mail: { standing: 'late' } });
    expect(await check({ ping: refuses })).toMatchObject({ standing: 'down', queue: { standing: 'down' } });
  });

  it('stands without a database, and says so', async () => {
    const closed = await createDataSource(database.connection).initialize();
    await closed.destroy();
    const runtime = {
      dataSource: closed,
      clock,
      backend: { kind: 'postgres', ping: answers },
      mail: { verify: answers },
    };
    const health = await new HealthService(
      runtime as unknown as Runtime,
      (runtime as unknown as Runtime).mail,
    ).check();
    expect(health).toMatchObject({
      standing: 'down',
      database: { standing: 'down' },
      queue: { standing: 'ok' },
    });
  });
});
