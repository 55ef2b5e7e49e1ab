import pg from 'pg';
import { DomainError } from '#domain/shared';
import { EmbeddedPostgres } from './embedded-postgres.ts';

/** A database that answers, and the way to let go of it. */
export interface ReachedDatabase {
  readonly url: string;
  /** The server this process started, if it did: it must be watched, and `close` stops it. */
  readonly own?: EmbeddedPostgres;
  close(): Promise<void>;
}

export interface ReachSettings {
  /** DATABASE_URL; without it the embedded server of the data folder is used. */
  readonly databaseUrl: string | undefined;
  readonly dataDir: string;
  readonly log?: (line: string) => void;
}

/** The oldest release with everything our SQL uses, as PostgreSQL numbers it. */
const OLDEST = 150_000;

/**
 * The database of an operator's command: the one named by DATABASE_URL, else the embedded server that already
 * runs on the data folder, else one started for the command and stopped by `close`.
 * @throws DomainError `DATABASE_UNREACHABLE`, `DATABASE_TOO_OLD`, or one of `EmbeddedFailure`
 */
export async function reachDatabase(settings: ReachSettings): Promise<ReachedDatabase> {
  const running = settings.databaseUrl === undefined ? EmbeddedPostgres.find(settings.dataDir) : undefined;
  return running === undefined
    ? startOrReach(settings)
    : { url: running.url, close: () => Promise.resolve() };
}

/** The same for whoever must own the embedded server: one that already runs is in use, not ours to share. */
export async function startOrReach({ databaseUrl, dataDir, log }: ReachSettings): Promise<ReachedDatabase> {
  if (databaseUrl === undefined) {
    const own = await EmbeddedPostgres.start({ dataDir, ...(log === undefined ? {} : { log }) });
    return { url: own.url, own, close: () => own.stop() };
  }
  await requireAnswer(databaseUrl);
  return { url: databaseUrl, close: () => Promise.resolve() };
}

async function requireAnswer(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const found = await client.query<{ release: number }>(
      "SELECT current_setting('server_version_num')::int AS release",
    );
    const release = found.rows[0]?.release ?? 0;
    if (release < OLDEST) {
      throw new DomainError(
        'DATABASE_TOO_OLD',
        `DATABASE_URL 指向的 PostgreSQL 版本是 ${Math.floor(release / 10_000)}，需要 15 或以上，请升级后重新启动。`,
        { release },
      );
    }
  } catch (error) {
    if (error instanceof DomainError) throw error;
    const { code, message } = error as { code?: string; message?: string };
    throw new DomainError(
      'DATABASE_UNREACHABLE',
      `连不上 DATABASE_URL 指向的数据库（${message || code || '没有回应'}），请检查地址、账号和数据库是否在运行。`,
      { reason: code ?? message },
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}
