import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectionFromUrl, type DatabaseConnection, migrate } from '#persistence';
import { EmbeddedPostgres, withDatabase } from '#persistence/embedded';

/** A PostgreSQL of one's own, with the product's settings: fsync on, synchronous_commit on. */
export interface ScratchServer {
  readonly server: EmbeddedPostgres;
  /** A fresh database with the current schema, copied from one that is migrated once. */
  database(): Promise<ScratchDatabase>;
  /** Stops it and removes its files. */
  close(): Promise<void>;
}

export interface ScratchDatabase {
  readonly connection: DatabaseConnection;
  readonly url: string;
  drop(): Promise<void>;
}

const TEMPLATE = 'stage_template';

export async function startScratchServer(): Promise<ScratchServer> {
  const dataDir = await mkdtemp(join(tmpdir(), 'sandan-stage-'));
  const server = await EmbeddedPostgres.start({ dataDir });
  const close = async () => {
    await server.stop({ fastMs: 3_000, immediateMs: 2_000 });
    for (const folder of [dataDir, server.folder]) await rm(folder, { recursive: true, force: true });
  };
  try {
    await server.createDatabase(TEMPLATE);
    await migrate(connectionFromUrl(withDatabase(server.url, TEMPLATE)));
  } catch (error) {
    await close();
    throw error;
  }
  let made = 0;
  return {
    server,
    close,
    database: async () => {
      const name = `stage_${(made += 1)}`;
      await server.createDatabase(name, TEMPLATE);
      const url = withDatabase(server.url, name);
      return { url, connection: connectionFromUrl(url), drop: () => server.dropDatabase(name) };
    },
  };
}
