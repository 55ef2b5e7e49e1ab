import 'reflect-metadata';
import pg, { type ClientBase } from 'pg';
import { DataSource } from 'typeorm';
import type { DatabaseConnection } from './connection.ts';
import * as entities from './entities/index.ts';
import { migrations } from './migrations/index.ts';
import { SnakeNamingStrategy } from './naming-strategy.ts';

const PG_DATE = 1082;
const PG_INT8 = 20;
const PG_INT8_ARRAY: number = 1016;
// A `date` is a calendar day, never an instant; ids and counts stay far below 2^53.
pg.types.setTypeParser(PG_DATE, (text) => text);
pg.types.setTypeParser(PG_INT8, Number);
pg.types.setTypeParser(PG_INT8_ARRAY, idsOf);

/** `{1,2}`: ids in an array are numbers too. */
function idsOf(text: string): number[] {
  return [...text.matchAll(/\d+/g)].map(([id]) => Number(id));
}

export interface DataSourceSettings {
  /** Connections at most in this process. */
  readonly poolSize?: number;
  /** Shown in pg_stat_activity. */
  readonly applicationName?: string;
  /** Told of errors on connections that no statement waits for; without a listener they would end the process. */
  readonly onPoolError?: (error: Error) => void;
}

/** A transaction that its process forgot holds its rows no longer: well below the 30 s within which work goes on. */
const IDLE_TRANSACTION_MS = 15_000;
/** Also the longest wait for a free connection of the pool. */
const CONNECT_TIMEOUT_MS = 10_000;

/** The one way to reach the database. Migrations only, never `synchronize`. */
export function createDataSource(
  connection: DatabaseConnection,
  settings: DataSourceSettings = {},
): DataSource {
  const onError = settings.onPoolError ?? (() => undefined);
  return new DataSource({
    type: 'postgres',
    host: connection.host,
    port: connection.port,
    username: connection.user,
    ...(connection.password === undefined ? {} : { password: connection.password }),
    database: connection.database,
    ...(connection.ssl ? { ssl: true } : {}),
    applicationName: settings.applicationName ?? 'sandan',
    poolSize: settings.poolSize ?? 10,
    poolErrorHandler: onError,
    // A server that takes a connection and says nothing must not hold a worker for ever.
    connectTimeoutMS: CONNECT_TIMEOUT_MS,
    entities: Object.values(entities).filter(
      (entity): entity is typeof entities.Task => typeof entity === 'function',
    ),
    migrations,
    migrationsTableName: 'schema_migrations',
    namingStrategy: new SnakeNamingStrategy(),
    extra: {
      keepAlive: true,
      // Statements of a transaction go out without waiting for each other's answers.
      pipeline: true,
      statement_timeout: 60_000,
      idle_in_transaction_session_timeout: IDLE_TRANSACTION_MS,
      // Between the pool and TypeORM there is a moment in which nobody listens: an unheard error ends the process.
      onConnect: (client: ClientBase) => void client.on('error', onError),
    },
  });
}
