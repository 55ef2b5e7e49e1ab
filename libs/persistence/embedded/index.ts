export { type EmbeddedConnection, withDatabase } from './connection.ts';
export { createDatabase, databaseExists, dropDatabase } from './databases.ts';
export { EmbeddedPostgres, type EmbeddedPostgresOptions } from './embedded-postgres.ts';
export { type EmbeddedFailure } from './failure.ts';
export { type StopPatience } from './postmaster.ts';
export { type ReachedDatabase, type ReachSettings, reachDatabase, startOrReach } from './reach-database.ts';
