import type { Pool } from 'pg';
import { createTestDatabase } from '#testing';
import { createDataSource, UnitOfWork } from './index.ts';

describe('a connection that the server ends', () => {
  it('is heard even in the moment when neither pool nor TypeORM listens to it', async () => {
    const database = await createTestDatabase();
    const complaints: Error[] = [];
    const dataSource = await createDataSource(database.connection, {
      onPoolError: (error) => complaints.push(error),
    }).initialize();
    const uow = new UnitOfWork(dataSource);

    // Taken from the pool and not yet in TypeORM's hands.
    const client = await (dataSource.driver as unknown as { master: Pool }).master.connect();
    const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
    const ended = new Promise((resolve) => client.once('end', resolve));
    await uow.run((tx) => tx.query('SELECT pg_terminate_backend($1)', [rows[0]?.pid]));
    await ended;
    client.release(true);

    expect(complaints.map(({ message }) => message)).toContain(
      'terminating connection due to administrator command',
    );
    expect(await uow.run((tx) => tx.query('SELECT 1 AS one'))).toEqual([{ one: 1 }]);
    await dataSource.destroy();
    await database.drop();
  });
});
