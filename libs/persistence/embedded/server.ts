import { type ChildProcess, spawn } from 'node:child_process';
import {
  closeSync,
  existsSync,
  fstatSync,
  mkdirSync,
  lstatSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  chmodSync,
  chownSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Binaries, SERVER_ENV } from './binaries.ts';
import { EMBEDDED_PORT } from './connection.ts';
import { failure, fromServerOutput } from './failure.ts';
import { type Home, makeFolder } from './home.ts';
import { fitsSocketPath, shortHash } from './launcher-lock.ts';
import {
  DEFAULT_PATIENCE,
  findPostmaster,
  readPidFile,
  type StopPatience,
  stopPostmaster,
} from './postmaster.ts';

/** One run of the server process, from spawn to exit. */
export interface RunningServer {
  readonly socketDir: string;
  readonly pid: number;
  /** Resolves when the process is gone, with what it wrote last when nobody asked it to go. */
  readonly exited: Promise<void>;
  stop(patience?: StopPatience): Promise<void>;
}

const POLL_MS = 20;
/** Recovery after a crash replays at most `max_wal_size`, well within this. */
const START_LIMIT_MS = 180_000;
const SLOW_START_MS = 5_000;
const ORPHANS_LIMIT_MS = 8_000;
const LOG_LIMIT_BYTES = 10 * 1024 * 1024;

/** Data must survive a kill; memory stays modest beside the API and the worker. */
const DURABLE = [
  'fsync=on',
  'synchronous_commit=on',
  'full_page_writes=on',
  'shared_buffers=128MB',
  'max_connections=200',
];
/** For tests alone: a crash may lose everything, nobody minds. */
const THROWAWAY = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'wal_level=minimal',
  'max_wal_senders=0',
  'max_wal_size=4GB',
  'checkpoint_timeout=1h',
  'shared_buffers=128MB',
  'max_connections=200',
];
const COMMON = [
  'listen_addresses=',
  `port=${EMBEDDED_PORT}`,
  'unix_socket_permissions=0700',
  'timezone=UTC',
  'log_timezone=UTC',
];
const QUIET = [
  'log_checkpoints=off',
  'logging_collector=off',
  'log_destination=stderr',
  'log_statement=none',
];

export interface ServerOptions {
  readonly home: Home;
  readonly binaries: Binaries;
  readonly durable: boolean;
  readonly log: (line: string) => void;
}

/**
 * Starts the server on a checked cluster and returns once it takes connections.
 * @throws DomainError with the reason it gave when it ends instead
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { home } = options;
  clearStrangersPid(home.cluster);
  for (const end = performance.now() + ORPHANS_LIMIT_MS; ; await sleep(200)) {
    const outcome = await launch(options);
    if (typeof outcome !== 'string') return outcome;
    // After a kill of the server its sessions end within moments; until then the memory is theirs.
    const orphans = /pre-existing shared memory block/.test(outcome);
    if (!orphans || performance.now() > end) {
      throw fromServerOutput(outcome, home.cluster, logFileOf(home));
    }
  }
}

async function launch({ home, binaries, durable, log }: ServerOptions): Promise<RunningServer | string> {
  const socketDir = openSocketDir(home);
  const settings = [...COMMON, ...QUIET, ...(durable ? DURABLE : THROWAWAY)];
  settings.push(`unix_socket_directories="${socketDir.replaceAll('"', '""')}"`);
  const logFile = openLog(home);
  const child = spawn(binaries.postgres, ['-D', home.cluster, ...settings.flatMap((one) => ['-c', one])], {
    ...home.account,
    cwd: '/',
    env: SERVER_ENV,
    stdio: ['ignore', logFile.fd, logFile.fd],
    // Out of the terminal's group: Ctrl-C must stop the worker before the database.
    detached: true,
  });
  closeSync(logFile.fd);
  const exited = new Promise<void>((done) => {
    child.once('error', () => done());
    child.once('exit', () => done());
  });
  if (!(await becameReady(child, home, log))) {
    await exited;
    return readFileSync(logFileOf(home)).subarray(logFile.offset).toString();
  }
  const pid = child.pid ?? 0;
  child.unref();
  const runs = (): boolean => child.exitCode === null && child.signalCode === null;
  return {
    socketDir,
    pid,
    exited,
    stop: async (patience = DEFAULT_PATIENCE) => {
      await stopPostmaster(pid, runs, patience);
      await exited;
    },
  };
}

async function becameReady(child: ChildProcess, home: Home, log: (line: string) => void): Promise<boolean> {
  const started = performance.now();
  let told = false;
  let failed = false;
  child.once('error', () => (failed = true));
  for (;;) {
    if (failed || child.exitCode !== null || child.signalCode !== null) return false;
    const noted = readPidFile(home.cluster);
    if (noted?.pid === child.pid && noted?.ready === true) return true;
    const waited = performance.now() - started;
    if (waited > SLOW_START_MS && !told) {
      told = true;
      log('数据库上次没有正常停止，正在恢复数据，请稍候…');
    }
    if (waited > START_LIMIT_MS) {
      child.kill('SIGQUIT');
      throw failure(
        'EMBEDDED_PG_START_FAILED',
        `内置数据库 ${START_LIMIT_MS / 1000} 秒内没有就绪，详见 ${logFileOf(home)}。`,
      );
    }
    await sleep(POLL_MS);
  }
}

/** A pid file whose number now belongs to somebody else would keep PostgreSQL from starting for ever. */
function clearStrangersPid(cluster: string): void {
  if (readPidFile(cluster) !== undefined && findPostmaster(cluster) === undefined) {
    rmSync(join(cluster, 'postmaster.pid'), { force: true });
  }
}

/** `<home>/run`, or a folder of ours under /tmp where that path is too long for a socket. */
function openSocketDir(home: Home): string {
  const own = join(home.folder, 'run');
  const dir = fitsSocketPath(join(own, `.s.PGSQL.${EMBEDDED_PORT}`))
    ? own
    : `/tmp/sandan-${shortHash(home.folder)}`;
  const uid = home.account?.uid ?? process.getuid?.();
  if (dir === own) makeFolder(own, 0o700, home.account);
  else {
    try {
      mkdirSync(dir, { mode: 0o700 });
      chmodSync(dir, 0o700);
      if (home.account !== undefined) chownSync(dir, home.account.uid, home.account.gid);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    // /tmp is everybody's: a folder planted there under our name is not used.
    const found = lstatSync(dir);
    if (!found.isDirectory() || found.uid !== uid || (found.mode & 0o077) !== 0) {
      throw failure(
        'EMBEDDED_PG_START_FAILED',
        `套接字文件夹 ${dir} 不属于本用户，请删除它，或用 SANDAN_DATA_DIR 选一个更短的路径。`,
        { dir },
      );
    }
  }
  return dir;
}

export const logFileOf = (home: Home): string => join(home.folder, 'server.log');

function openLog(home: Home): { fd: number; offset: number } {
  const path = logFileOf(home);
  if (existsSync(path) && statSync(path).size > LOG_LIMIT_BYTES) renameSync(path, `${path}.1`);
  const fd = openSync(path, 'a', 0o600);
  return { fd, offset: fstatSync(fd).size };
}
