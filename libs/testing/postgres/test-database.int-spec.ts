import pg from 'pg';
import { createTestDatabase, type TestDatabase } from './index.ts';

async function query(database: TestDatabase, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('a test database', () => {
  it('carries the current schema and shares nothing with another', async () => {
    const [one, other] = await Promise.all([createTestDatabase(), createTestDatabase()]);
    await query(one, 'CREATE TABLE scratch (id int)');

    const migrations = await query(one, 'SELECT count(*)::int AS applied FROM schema_migrations');
    expect(migrations).toEqual([{ applied: expect.any(Number) as number }]);
    expect(await query(other, "SELECT to_regclass('scratch') AS found")).toEqual([{ found: null }]);
    await Promise.all([one.drop(), other.drop()]);
  });

  it('comes without a schema when asked', async () => {
    const database = await createTestDatabase({ empty: true });
    const tables = await query(
      database,
      "SELECT tablename FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema')",
    );
    expect(tables).toEqual([]);
    await database.drop();
  });

  it('sorts and lower-cases the same way on every machine', async () => {
    const database = await createTestDatabase({ empty: true });
    const rows = await query(
      database,
      "SELECT string_agg(t, '' ORDER BY t) AS sorted FROM (VALUES ('b'),('A'),('a'),('督')) v(t)",
    );
    expect(rows).toEqual([{ sorted: 'Aab督' }]);
    await database.drop();
  });

  it('is gone after drop, even with a session open', async () => {
    const database = await createTestDatabase({ empty: true });
    const client = new pg.Client({ connectionString: database.url });
    client.on('error', () => undefined);
    await client.connect();
    await database.drop();
    await expect(query(database, 'SELECT 1')).rejects.toThrow('does not exist');
  });
});
