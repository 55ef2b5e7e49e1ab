import type { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '#testing';
import { createDataSource, inOneGo, type Tx, UnitOfWork } from './index.ts';

describe('a unit of work', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let uow: UnitOfWork;
  const notes = () => uow.run((tx) => tx.query<{ note: string }>('SELECT note FROM notes ORDER BY note'));
  const add = (tx: Tx, note: string) => {
    tx.send('note_add', 'INSERT INTO notes (note) VALUES ($1)', [note]);
  };

  beforeAll(async () => {
    database = await createTestDatabase({ empty: true });
    dataSource = await createDataSource(database.connection).initialize();
    uow = new UnitOfWork(dataSource);
    await dataSource.query('CREATE TABLE notes (note text PRIMARY KEY)');
  });

  beforeEach(() => dataSource.query('TRUNCATE notes'));

  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  it('keeps what was sent and not waited for', async () => {
    await uow.run((tx) => {
      add(tx, 'one');
      add(tx, 'two');
      return Promise.resolve();
    });
    expect(await notes()).toEqual([{ note: 'one' }, { note: 'two' }]);
  });

  it('keeps nothing when something sent has failed, and says what', async () => {
    const twice = uow.run((tx) => {
      add(tx, 'one');
      add(tx, 'one');
      return Promise.resolve('done');
    });
    await expect(twice).rejects.toMatchObject({ code: '23505' });
    expect(await notes()).toEqual([]);
  });

  it('blames what failed first, not what came after it', async () => {
    const twice = uow.run(async (tx) => {
      add(tx, 'one');
      add(tx, 'one');
      await tx.query('SELECT 1');
    });
    await expect(twice).rejects.toMatchObject({ code: '23505' });
  });

  it('does not take a rollback for a commit when a failure was swallowed', async () => {
    const swallowed = uow.run(async (tx) => {
      add(tx, 'one');
      await tx.query('SELECT 1 / 0').catch(() => undefined);
    });
    await expect(swallowed).rejects.toThrow('rolled back');
    expect(await notes()).toEqual([]);
  });

  it('gives the reason of the check that left together with a write', async () => {
    const refused = uow.run(async (tx) => {
      add(tx, 'one');
      const check = tx.query('SELECT 1').then(() => Promise.reject(new Error('refused')));
      await inOneGo(check, tx.query("INSERT INTO notes (note) VALUES ('one')"));
    });
    await expect(refused).rejects.toThrow('refused');
    expect(await notes()).toEqual([]);
  });

  it('tries again when two got in each other’s way', async () => {
    let attempts = 0;
    await uow.run(async (tx) => {
      attempts += 1;
      const raised = attempts === 1 ? 'RAISE serialization_failure' : 'NULL';
      tx.send(`raise_${attempts}`, `INSERT INTO notes (note) VALUES ($1)`, [`nth ${attempts}`]);
      await tx.query(`DO $$ BEGIN ${raised}; END $$`);
    });
    expect(attempts).toBe(2);
    expect(await notes()).toEqual([{ note: 'nth 2' }]);
  });

  it('lets TypeORM write in the same transaction', async () => {
    const failed = uow.run(async (tx) => {
      await tx.manager.query("INSERT INTO notes (note) VALUES ('one')");
      throw new Error('no');
    });
    await expect(failed).rejects.toThrow('no');
    expect(await notes()).toEqual([]);
  });
});
