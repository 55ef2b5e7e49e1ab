import { createPostgresBackend, type PgPool, runMigrations, withBackend } from 'bullmq';
import { Pool, type PoolConfig } from 'pg';
import { mayTryAgain } from '#persistence';
import { BackendMembers } from './backend-members.ts';
import type { QueueBackend } from './queue-backend.ts';
import type { QueueLog } from './queue-log.ts';
import { quieten } from './quieten.ts';
import type { Takeover } from './worker-timing.ts';

/** Where the PostgreSQL store lies: a connection string, or host (also a socket's folder), port, user, database. */
export type PostgresStore = Pick<
  PoolConfig,
  'connectionString' | 'host' | 'port' | 'user' | 'password' | 'database' | 'ssl'
>;

/** BullMQ's own schema; on a pool that it did not make it can use no other. */
const SCHEMA = 'bullmq';
/** Each worker keeps one connection to LISTEN on; the rest serves everybody's short statements. */
const POOL_SIZE = 12;

const { Queue, Worker } = withBackend(createPostgresBackend);

/**
 * Opens the store in PostgreSQL and brings its schema up to date. Any number of processes may start at once:
 * BullMQ's migrator takes an advisory lock.
 */
export async function openPostgresBackend(
  store: PostgresStore,
  log: QueueLog,
  takeover: Takeover,
): Promise<QueueBackend> {
  const pool = new Pool({
    ...store,
    max: POOL_SIZE,
    keepAlive: true,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 10_000,
    application_name: 'sandan-queue',
    options: `-c search_path=${SCHEMA}`,
  });
  pool.setMaxListeners(0);
  const complain = quieten(log, 'The job store lost a PostgreSQL connection');
  pool.on('error', complain);
  // The pool listens to idle connections alone, and BullMQ not to those in its transactions: one that the server
  // ends between two statements would end the process.
  pool.on('connect', (client) => client.on('error', complain));
  try {
    await migrate(pool);
  } catch (error) {
    await pool.end();
    throw error;
  }

  // BullMQ describes the driver by a small type of its own, with fewer overloads than pg's.
  const connection = pool as PgPool;
  const members = new BackendMembers(
    (name) => new Queue<object, void>(name, { connection }),
    (name, processor, rules) => new Worker<object, void>(name, processor, { ...rules, connection }),
    log,
    takeover,
  );
  return {
    kind: 'postgres',
    queue: (name) => members.queue(name),
    worker: (name, processor, settings) => members.worker(name, processor, settings),
    ping: async () => void (await pool.query('SELECT 1')),
    empty: () => emptyStore(pool),
    close: async () => {
      await members.close();
      await pool.end();
    },
  };
}

async function migrate(pool: Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await runMigrations(client, SCHEMA);
  } finally {
    client.release();
  }
}

async function emptyStore(pool: Pool): Promise<void> {
  const { rows } = await pool.query<{ name: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS name
       FROM pg_tables WHERE schemaname = $1 AND tablename <> 'migration'`,
    [SCHEMA],
  );
  const truncate = `TRUNCATE ${rows.map((row) => row.name).join(', ')}`;
  for (;;) {
    try {
      await pool.query(truncate);
      return;
    } catch (error) {
      // Under the hands of workers PostgreSQL may find that they wait for each other, and gives up one of the two.
      if (!mayTryAgain(error)) throw error;
    }
  }
}
