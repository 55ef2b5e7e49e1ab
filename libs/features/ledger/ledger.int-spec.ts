import type { DataSource } from 'typeorm';
import { day, instantAt } from '#domain/shared';
import { SYSTEM } from '#platform/actor';
import { createDataSource, UnitOfWork } from '#persistence';
import { createTestDatabase, type TestDatabase } from '#testing';
import { LedgerService } from './ledger.service.ts';

const at = instantAt(day('2024-07-11'), '09:00');

describe('the ledger', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let uow: UnitOfWork;
  let ledger: LedgerService;

  const write = (count: number) =>
    uow.run((tx) =>
      ledger.append(
        tx,
        at,
        SYSTEM,
        Array.from({ length: count }, (_, index) => ({
          action: 'task.assigned',
          subject: `task:${index + 1}`,
          after: { title: `任务${index + 1}`, 天数: 3.5, none: null },
          context: { z: 1, a: ['乙', '甲'] },
        })),
      ),
    );
  /** What somebody with the keys of the database could do. */
  const tamper = async (sql: string) => {
    await dataSource.query('ALTER TABLE ledger_entries DISABLE TRIGGER USER');
    await dataSource.query(sql);
    await dataSource.query('ALTER TABLE ledger_entries ENABLE TRIGGER USER');
  };

  beforeEach(async () => {
    database = await createTestDatabase();
    dataSource = await createDataSource(database.connection).initialize();
    uow = new UnitOfWork(dataSource);
    ledger = new LedgerService(uow);
  });

  afterEach(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  it('chains what was committed, once, and proves it from what PostgreSQL gives back', async () => {
    await write(25);
    expect(await ledger.seal()).toBe(25);
    expect(await ledger.seal()).toBe(0);
    await write(5);
    await Promise.all([ledger.seal(), ledger.seal()]);
    const proof = await ledger.verify(await ledger.head());
    expect(proof).toMatchObject({ verified: true, entries: 30, head: { seq: 30 } });
  });

  it.each([
    ['a changed value', `UPDATE ledger_entries SET after = '{"title":"改"}' WHERE seq = 7`, 7],
    ['a changed actor', `UPDATE ledger_entries SET actor = 'person:1' WHERE seq = 12`, 12],
    ['a removed entry', 'DELETE FROM ledger_entries WHERE seq = 9', 9],
    ['a cut tail', 'DELETE FROM ledger_entries WHERE seq > 18', 19],
  ])('names %s', async (_name, sql, seq) => {
    await write(20);
    await ledger.seal();
    const head = await ledger.head();
    await tamper(sql);
    const proof = await ledger.verify(head);
    expect(proof.verified).toBe(false);
    expect(proof.findings[0]).toMatchObject({ seq });
  });

  it('writes nothing when the change is rolled back', async () => {
    const failing = uow.run(async (tx) => {
      await ledger.append(tx, at, SYSTEM, [{ action: 'task.assigned', subject: 'task:1' }]);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await ledger.seal()).toBe(0);
  });
});
