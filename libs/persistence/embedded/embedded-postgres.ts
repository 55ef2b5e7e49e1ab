import { findBinaries } from './binaries.ts';
import { ensureCluster } from './cluster.ts';
import { type EmbeddedConnection, EMBEDDED_DATABASE, socketConnection } from './connection.ts';
import { createDatabase, databaseExists, dropDatabase } from './databases.ts';
import { findHome, type Home, openHome } from './home.ts';
import { type LauncherLock, lockLauncher } from './launcher-lock.ts';
import { findPostmaster, type StopPatience, stopPostmaster } from './postmaster.ts';
import { type RunningServer, type ServerOptions, startServer } from './server.ts';

export interface EmbeddedPostgresOptions {
  /** The product's data folder (SANDAN_DATA_DIR); the server's files go to `postgres/` in it. */
  readonly dataDir: string;
  /** Takes one Chinese line for the person at the console. */
  readonly log?: (line: string) => void;
  /** Tests only: no fsync. A crash of the machine may lose everything. */
  readonly throwaway?: boolean;
}

/**
 * PostgreSQL 18 from npm, run by this process on a Unix socket: no port, no password, reachable only by the
 * account that runs it (and root). Started as root it runs as `nobody`, or as whoever owns the data.
 */
export class EmbeddedPostgres {
  readonly connection: EmbeddedConnection;
  readonly url: string;
  /** Where the server's files really lie; differs from the data folder when root's folders are closed to it. */
  readonly folder: string;
  #server: RunningServer;
  #stopping = false;

  private constructor(
    private readonly lock: LauncherLock,
    private readonly options: ServerOptions,
    server: RunningServer,
  ) {
    this.#server = server;
    this.connection = socketConnection(server.socketDir);
    this.url = this.connection.url;
    this.folder = options.home.folder;
  }

  /**
   * Starts the server on a data folder, creating folder, cluster and database when new. A server left over by a
   * launcher that was killed is stopped first; one whose launcher lives is left alone.
   * @throws DomainError, one of `EmbeddedFailure`
   */
  static async start({
    dataDir,
    log = () => undefined,
    throwaway = false,
  }: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
    const home = openHome(dataDir, log);
    const lock = await lockLauncher(home.base);
    try {
      if (await stopOrphan(home)) log('上次启动的数据库没有随程序一起停止，已先停止它。');
      const binaries = await findBinaries(home);
      await ensureCluster(home, binaries, !throwaway);
      const options: ServerOptions = { home, binaries, durable: !throwaway, log };
      const started = new EmbeddedPostgres(lock, options, await startServer(options));
      await started.#ensureOwnDatabase().catch(async (error: unknown) => {
        await started.#server.stop();
        throw error;
      });
      return started;
    } catch (error) {
      await lock.release();
      throw error;
    }
  }

  /** The server that runs on a data folder now, whoever started it; undefined when none does. */
  static find(dataDir: string): EmbeddedConnection | undefined {
    const home = findHome(dataDir);
    if (home === undefined) return undefined;
    const found = findPostmaster(home.cluster);
    return found?.ready === true ? socketConnection(found.socketDir) : undefined;
  }

  /**
   * Stops a server whose launcher was killed; true when there was one.
   * @throws DomainError `EMBEDDED_PG_IN_USE` when its launcher lives
   */
  static async stopLeftover(dataDir: string): Promise<boolean> {
    const home = findHome(dataDir);
    if (home === undefined) return false;
    const lock = await lockLauncher(home.base);
    try {
      return await stopOrphan(home);
    } finally {
      await lock.release();
    }
  }

  get pid(): number {
    return this.#server.pid;
  }

  /** Resolves when the server process ends; `asked` tells whether `stop` ended it. */
  async exited(): Promise<{ asked: boolean }> {
    await this.#server.exited;
    return { asked: this.#stopping };
  }

  /** Starts the server again after it ended by itself, at the same address; does nothing once `stop` was called. */
  async restart(): Promise<void> {
    if (this.#stopping) return;
    this.#server = await startServer(this.options);
  }

  /** Stops the server: fast, then immediate, then by force, each when the one before takes too long. */
  async stop(patience?: StopPatience): Promise<void> {
    this.#stopping = true;
    await this.#server.stop(patience);
    await this.lock.release();
  }

  createDatabase(name: string, template?: string): Promise<void> {
    return createDatabase(this.url, name, template);
  }

  dropDatabase(name: string): Promise<void> {
    return dropDatabase(this.url, name);
  }

  async #ensureOwnDatabase(): Promise<void> {
    if (await databaseExists(this.url, EMBEDDED_DATABASE)) return;
    await createDatabase(this.url, EMBEDDED_DATABASE);
  }
}

async function stopOrphan({ cluster }: Home): Promise<boolean> {
  const orphan = findPostmaster(cluster);
  if (orphan === undefined) return false;
  await stopPostmaster(orphan.pid, () => findPostmaster(cluster)?.pid === orphan.pid);
  return true;
}
