import pg from 'pg';
import { withDatabase } from './connection.ts';

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** Every server has `postgres`, and nobody's work is in it. */
async function onServer<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: withDatabase(url, 'postgres') });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Creates a database on the server of `url`, as a copy of `template` when given (nobody may be connected to that). */
export async function createDatabase(url: string, name: string, template?: string): Promise<void> {
  const copy = template === undefined ? '' : ` TEMPLATE ${quoted(template)}`;
  await onServer(url, (client) => client.query(`CREATE DATABASE ${quoted(name)}${copy}`));
}

/** Drops a database with whoever is still connected to it; one that does not exist is fine. */
export async function dropDatabase(url: string, name: string): Promise<void> {
  await onServer(url, (client) => client.query(`DROP DATABASE IF EXISTS ${quoted(name)} WITH (FORCE)`));
}

export async function databaseExists(url: string, name: string): Promise<boolean> {
  const found = await onServer(url, (client) =>
    client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]),
  );
  return found.rowCount === 1;
}
