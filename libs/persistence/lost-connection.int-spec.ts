import { createTestDatabase } from '#testing';
import { createDataSource, UnitOfWork } from './index.ts';

describe('a connection that the server ends in the middle of a transaction', () => {
  it('fails that transaction alone, however often it complains', async () => {
    const database = await createTestDatabase();
    const complaints: Error[] = [];
    const dataSource = await createDataSource(database.connection, {
      onPoolError: (error) => complaints.push(error),
    }).initialize();
    const uow = new UnitOfWork(dataSource);
    const other = new UnitOfWork(dataSource);

    const cut = uow.run(async (tx) => {
      const [session] = await tx.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
      const connection = (await tx.manager.queryRunner?.connect()) as NodeJS.EventEmitter;
      const ended = new Promise((resolve) => connection.once('end', resolve));
      await other.run((second) => second.query('SELECT pg_terminate_backend($1)', [session?.pid]));
      await ended;
      connection.emit('error', new Error('and once more'));
      return tx.query('SELECT 1');
    });
    await expect(cut).rejects.toThrow();
    expect(complaints.map(({ message }) => message)).toContain('and once more');
    expect(await uow.run((tx) => tx.query('SELECT 1 AS one'))).toEqual([{ one: 1 }]);

    await dataSource.destroy();
    await database.drop();
  });
});
