import type { DataSource } from 'typeorm';
import type { DatabaseConnection } from './connection.ts';
import { createDataSource } from './data-source.ts';

/** Any number that no other user of the database locks: one migrator at a time. */
const MIGRATION_LOCK = 730_331_01;

/** Brings the schema up to date; safe to call from several processes at once. Returns the names applied. */
export async function migrate(connection: DatabaseConnection): Promise<string[]> {
  const dataSource = await createDataSource(connection, {
    poolSize: 2,
    applicationName: 'sandan-migrate',
  }).initialize();
  try {
    const lock = dataSource.createQueryRunner();
    await lock.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    try {
      const applied = await dataSource.runMigrations({ transaction: 'each' });
      return applied.map((migration) => migration.name);
    } finally {
      await lock.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]);
      await lock.release();
    }
  } finally {
    await dataSource.destroy();
  }
}

/** SQL that would make the schema match the entities: empty when they agree. */
export async function schemaDrift(connection: DatabaseConnection): Promise<string[]> {
  return driftOf(createDataSource(connection, { poolSize: 1 }));
}

/** The same for a data source that is not open yet. */
export async function driftOf(unopened: DataSource): Promise<string[]> {
  const dataSource = await unopened.initialize();
  try {
    const log = await dataSource.driver.createSchemaBuilder().log();
    return log.upQueries.map((query) => query.query);
  } finally {
    await dataSource.destroy();
  }
}
