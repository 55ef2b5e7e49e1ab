import { createDataSource, type DatabaseConnection } from '#persistence';
import { fillTown, type Town } from './town.ts';

/** Fills the database over a connection of its own. */
export async function prepareTown(connection: DatabaseConnection, tasks: number): Promise<Town> {
  const dataSource = await createDataSource(connection, { poolSize: 2 }).initialize();
  try {
    return await fillTown(dataSource, tasks);
  } finally {
    await dataSource.destroy();
  }
}
