import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { connectionFromUrl, type DatabaseConnection, migrate } from '#persistence';
import { createDatabase, dropDatabase, EmbeddedPostgres, withDatabase } from '#persistence/embedded';
import { claimRedisDatabase } from './scratch-redis.ts';

export interface ScratchSettings {
  /** The product's data folder: whatever is written lies in it for a while. */
  readonly dataDir: string;
  /** A server on which a scratch database may be created; without one a throw-away server is started. */
  readonly databaseUrl?: string | undefined;
  /** A Redis of which an empty logical database is used; without one the queue lies in the scratch database. */
  readonly redisUrl?: string | undefined;
}

/** A place for one rehearsal, gone when it is closed. */
export interface Scratch {
  readonly connection: DatabaseConnection;
  readonly redisUrl: string | undefined;
  readonly mailFolder: string;
  close(): Promise<void>;
}

const PREFIX = 'rehearsal-';

/** Opens everything a rehearsal writes to, apart from what the product itself uses. */
export async function openScratch({ dataDir, databaseUrl, redisUrl }: ScratchSettings): Promise<Scratch> {
  await mkdir(dataDir, { recursive: true });
  await removeLeftovers(dataDir);
  const folder = await mkdtemp(join(dataDir, PREFIX));
  const closers = [() => rm(folder, { recursive: true, force: true })];
  const close = async () => {
    for (const closer of closers.splice(0).reverse()) await closer();
  };
  try {
    const database = databaseUrl === undefined ? await ownServer(folder) : await databaseOn(databaseUrl);
    closers.push(database.close);
    const connection = connectionFromUrl(database.url);
    await migrate(connection);
    const redis = redisUrl === undefined ? undefined : await claimRedisDatabase(redisUrl);
    if (redis) closers.push(redis.release);
    return { connection, redisUrl: redis?.url, mailFolder: join(folder, 'mail'), close };
  } catch (error) {
    await close();
    throw error;
  }
}

interface ScratchDatabase {
  readonly url: string;
  readonly close: () => Promise<void>;
}

async function databaseOn(server: string): Promise<ScratchDatabase> {
  const name = `sandan_rehearsal_${randomBytes(6).toString('hex')}`;
  await createDatabase(server, name);
  return { url: withDatabase(server, name), close: () => dropDatabase(server, name) };
}

async function ownServer(folder: string): Promise<ScratchDatabase> {
  const server = await EmbeddedPostgres.start({ dataDir: folder, throwaway: true });
  return {
    url: server.url,
    close: async () => {
      await server.stop({ fastMs: 3_000, immediateMs: 2_000 });
      await rm(server.folder, { recursive: true, force: true });
    },
  };
}

/** A rehearsal that was killed left its folder, and perhaps its server. */
async function removeLeftovers(dataDir: string): Promise<void> {
  for (const name of await readdir(dataDir)) {
    if (!name.startsWith(PREFIX)) continue;
    const folder = join(dataDir, name);
    try {
      await EmbeddedPostgres.stopLeftover(folder);
      await rm(folder, { recursive: true, force: true });
    } catch {
      // Another rehearsal is under way there.
    }
  }
}
