import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EmbeddedPostgres } from '#persistence/embedded';

const PREFIX = `sandan-test-${process.getuid?.() ?? 0}-`;

export interface TestServer {
  stop(): Promise<void>;
}

/**
 * Starts the run's PostgreSQL, fast and forgetful, or takes the one at `SANDAN_TEST_DATABASE_URL` (its account
 * must be allowed to create databases). Workers learn its address and the run's name from the environment.
 */
export async function startTestServer(): Promise<TestServer> {
  process.env.SANDAN_TEST_RUN = randomBytes(4).toString('hex');
  const given = process.env.SANDAN_TEST_DATABASE_URL;
  if (given !== undefined && given !== '') {
    process.env.SANDAN_TEST_SERVER = given;
    return { stop: async () => (await import('./test-database.ts')).dropLeftDatabases() };
  }
  await sweepKilledRuns();
  const dataDir = await mkdtemp(join(tmpdir(), PREFIX));
  const server = await EmbeddedPostgres.start({ dataDir, throwaway: true });
  process.env.SANDAN_TEST_SERVER = server.url;
  return {
    stop: async () => {
      await server.stop({ fastMs: 3_000, immediateMs: 2_000 });
      await removeFolders(dataDir, server.folder);
    },
  };
}

/** Longer than a cluster takes to be made. */
const YOUNG_MS = 120_000;

/** A run that was killed leaves its server running and its folder behind. */
async function sweepKilledRuns(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    if (!name.startsWith(PREFIX)) continue;
    const dataDir = join(tmpdir(), name);
    try {
      // Another run may just be making it.
      if (Date.now() - (await stat(dataDir)).mtimeMs < YOUNG_MS) continue;
      await EmbeddedPostgres.stopLeftover(dataDir);
      await removeFolders(dataDir);
    } catch {
      // Another run is using it now.
    }
  }
}

const removeFolders = async (...folders: string[]): Promise<void> => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
};
