import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { type Account, blockedAt, isRoot, nobody } from './account.ts';
import { failure, fromSystemError, notWritable, wrongOwner } from './failure.ts';

/** Where the server's files lie and who runs it. */
export interface Home {
  /** `<data folder>/postgres`: holds the launcher's lock, and everything else unless staged elsewhere. */
  readonly base: string;
  /** Holds `cluster/`, `run/`, `server.log`, and `binaries/` when they had to be copied. */
  readonly folder: string;
  readonly cluster: string;
  /** Set when started as root; otherwise the server runs as the person who started it. */
  readonly account: Account | undefined;
}

/** In the data folder: the path of the real home, when root's folder is closed to the unprivileged server. */
const POINTER = 'LOCATION';
const STAGING_ROOTS = ['/var/lib/sandan', '/var/tmp/sandan'];

/** The home of a data folder that has been used before, without creating anything. */
export function findHome(dataDir: string): Home | undefined {
  const base = join(resolve(dataDir), 'postgres');
  const folder = readPointer(base) ?? base;
  const cluster = join(folder, 'cluster');
  return existsSync(cluster) ? { base, folder, cluster, account: accountFor(cluster) } : undefined;
}

/** The home of a data folder, created when new. Says so through `log` when the files must lie elsewhere. */
export function openHome(dataDir: string, log: (line: string) => void): Home {
  const base = join(resolve(dataDir), 'postgres');
  try {
    makeFolder(resolve(dataDir), 0o755);
    makeFolder(base, isRoot() ? 0o711 : 0o700);
  } catch (error) {
    throw fromSystemError(error, dataDir);
  }
  const known = findHome(dataDir);
  const home = known ?? newHome(base);
  if (home.account !== undefined) requireReachable(home.cluster, home.account);
  else requireOwn(home.cluster);
  if (home.folder !== base) {
    log(
      `数据库文件放在 ${home.folder}（${base} 在只有 root 能进入的文件夹里，而 PostgreSQL 不以 root 运行）。`,
    );
  }
  return home;
}

function newHome(base: string): Home {
  const at = (folder: string, account?: Account): Home => ({
    base,
    folder,
    cluster: join(folder, 'cluster'),
    account,
  });
  if (!isRoot()) return at(base);
  const account = nobody();
  openToOthers(dirname(base), account);
  const blocked = blockedAt(base, account);
  const folder = blocked === undefined ? base : stagedFolder(base, account, blocked);
  // The server's own folder: it creates cluster/ inside.
  if (folder !== base) writeFileSync(join(base, POINTER), `${folder}\n`);
  return at(folder, account);
}

/** A root-owned data folder of mode 0700 (as `mktemp -d` makes) is opened for passing through, not for listing. */
function openToOthers(folder: string, account: Account): void {
  if (blockedAt(dirname(folder), account) !== undefined) return;
  const { uid, mode } = statSync(folder);
  if (uid === 0 && (mode & 0o001) === 0) chmodSync(folder, (mode & 0o7777) | 0o011);
}

function stagedFolder(base: string, account: Account, blocked: string): string {
  for (const root of STAGING_ROOTS) {
    try {
      makeFolder(root, 0o711);
      const found = lstatSync(root);
      if (!found.isDirectory() || found.uid !== 0 || blockedAt(root, account) !== undefined) continue;
      const folder = join(
        root,
        `${basename(dirname(dirname(base))).slice(0, 40)}-${randomBytes(4).toString('hex')}`,
      );
      makeFolder(folder, 0o711);
      writeFileSync(join(folder, 'ORIGIN'), `${base}\n`);
      return folder;
    } catch {
      // A read-only /var/lib: try the next one.
    }
  }
  throw failure(
    'EMBEDDED_PG_FOLDER_UNREACHABLE',
    `数据库以普通用户身份运行，进不了 ${blocked}，请用 SANDAN_DATA_DIR 选一个普通用户可进入的文件夹，或改用普通用户启动。`,
    { blocked },
  );
}

function accountFor(cluster: string): Account | undefined {
  if (!isRoot()) return undefined;
  const { uid, gid } = statSync(cluster);
  return uid === 0 ? nobody() : { uid, gid };
}

function requireReachable(cluster: string, account: Account): void {
  const blocked = blockedAt(dirname(cluster), account);
  if (blocked === undefined) return;
  throw failure(
    'EMBEDDED_PG_FOLDER_UNREACHABLE',
    `数据库的用户（编号 ${account.uid}）进不了 ${blocked}，请对它执行 chmod o+x，或把数据文件夹移到可进入的位置。`,
    { blocked },
  );
}

function requireOwn(cluster: string): void {
  if (existsSync(cluster) && process.getuid !== undefined && statSync(cluster).uid !== process.getuid()) {
    throw wrongOwner(cluster);
  }
}

function readPointer(base: string): string | undefined {
  try {
    const folder = readFileSync(join(base, POINTER), 'utf8').trim();
    if (existsSync(folder)) return folder;
    throw failure(
      'EMBEDDED_PG_FOLDER_BROKEN',
      `数据库文件原在 ${folder}，现在不见了，请恢复它；确认数据不要了，再删除 ${join(base, POINTER)} 重新启动。`,
      { folder },
    );
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    if ((error as NodeJS.ErrnoException).code === 'EACCES') throw wrongOwner(base);
    throw error;
  }
}

/** Creates a folder with exactly `mode`, whatever the umask; leaves an existing one alone. */
export function makeFolder(folder: string, mode: number, owner?: Account): void {
  if (existsSync(folder)) {
    if (!statSync(folder).isDirectory()) throw notWritable(folder, '它是一个文件');
    return;
  }
  // Step by step: Node's own recursive mkdir never returns on some special file systems.
  if (!existsSync(dirname(folder))) makeFolder(dirname(folder), 0o755);
  mkdirSync(folder);
  chmodSync(folder, mode);
  if (owner !== undefined) chownSync(folder, owner.uid, owner.gid);
}
