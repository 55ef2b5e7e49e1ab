import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { createDatabase, dropDatabase, withDatabase } from '#persistence/embedded';
import { connectionFromUrl, type DatabaseConnection, migrate } from '#persistence';

/** A database of a test's own, to be dropped when the test file is done. */
export interface TestDatabase {
  readonly connection: DatabaseConnection;
  readonly url: string;
  readonly name: string;
  drop(): Promise<void>;
}

/** Any number that no migration locks: one worker builds the template, the others wait for it. */
const TEMPLATE_LOCK = 730_331_77;

/**
 * A fresh database with the current schema, copied from a template that is migrated once a run.
 * `empty: true` leaves the schema out, for what brings its own.
 */
export async function createTestDatabase({ empty = false } = {}): Promise<TestDatabase> {
  const { server, run } = testServer();
  const template = empty ? undefined : await ensureTemplate(server, run);
  // Unlike any other: a file that failed to drop its own must not fail the next.
  const name = `sandan_test_${run}_${randomBytes(8).toString('hex')}`;
  await createDatabase(server, name, template);
  const url = withDatabase(server, name);
  return { url, name, connection: connectionFromUrl(url), drop: () => dropDatabase(server, name) };
}

/** Drops what a run left on a server that is not the run's own. */
export async function dropLeftDatabases(): Promise<void> {
  const { server, run } = testServer();
  for (const name of await onMaintenance(server, (client) => databasesLike(client, `sandan_test_${run}_%`))) {
    await dropDatabase(server, name);
  }
}

let template: Promise<string> | undefined;

async function ensureTemplate(server: string, run: string): Promise<string> {
  const name = `sandan_test_${run}_template`;
  template ??= onMaintenance(server, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    if ((await databasesLike(client, name)).length > 0) return name;
    // Migrated under another name: one that failed half-way is never copied.
    const half = `${name}_new`;
    await dropDatabase(server, half);
    await createDatabase(server, half);
    await migrate(connectionFromUrl(withDatabase(server, half)));
    await client.query(`ALTER DATABASE ${half} RENAME TO ${name}`);
    return name;
  });
  return template;
}

async function databasesLike(client: pg.Client, pattern: string): Promise<string[]> {
  const found = await client.query<{ datname: string }>(
    'SELECT datname FROM pg_database WHERE datname LIKE $1',
    [pattern],
  );
  return found.rows.map((row) => row.datname);
}

/** One session on the server's `postgres` database; its end lets go of any lock taken in it. */
async function onMaintenance<T>(server: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: withDatabase(server, 'postgres') });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function testServer(): { server: string; run: string } {
  const { SANDAN_TEST_SERVER: server, SANDAN_TEST_RUN: run } = process.env;
  if (server === undefined || run === undefined) {
    throw new Error(
      'No test server: name the file *.int-spec.ts or *.scenario.ts, so that its project starts one.',
    );
  }
  return { server, run };
}
