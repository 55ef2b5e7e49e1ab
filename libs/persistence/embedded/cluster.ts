import { spawn } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Binaries, SERVER_ENV } from './binaries.ts';
import { EMBEDDED_USER } from './connection.ts';
import { failure, folderBroken, fromServerOutput, fromSystemError } from './failure.ts';
import { type Home, makeFolder } from './home.ts';

/**
 * Makes sure the home holds a cluster this release can open: an old one is checked, a missing one is created.
 * @returns true when it was created now
 * @throws DomainError `EMBEDDED_PG_FOLDER_BROKEN`, `EMBEDDED_PG_FOLDER_VERSION`, `EMBEDDED_PG_DISK_FULL`
 */
export async function ensureCluster(home: Home, binaries: Binaries, durable: boolean): Promise<boolean> {
  if (existsSync(home.cluster)) {
    checkVersion(home.cluster, binaries.major);
    return false;
  }
  // Built beside its place and moved there whole: an interrupted start leaves no half cluster.
  const half = `${home.cluster}.new`;
  try {
    rmSync(half, { recursive: true, force: true });
    makeFolder(half, 0o700, home.account);
    await initdb(half, home, binaries, durable);
    renameSync(half, home.cluster);
  } catch (error) {
    rmSync(half, { recursive: true, force: true });
    throw fromSystemError(error, home.folder);
  }
  return true;
}

function checkVersion(cluster: string, major: string): void {
  let found: string;
  try {
    found = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw fromSystemError(error, cluster);
    const why = readdirSync(cluster).length === 0 ? '它是空的' : '缺少 PG_VERSION';
    throw folderBroken(cluster, why);
  }
  if (found !== major) {
    throw failure(
      'EMBEDDED_PG_FOLDER_VERSION',
      `数据文件夹 ${cluster} 属于 PostgreSQL ${found}，内置数据库是 ${major}，请用原版本导出数据，或用 SANDAN_DATA_DIR 另选文件夹。`,
      { found, expected: major },
    );
  }
}

/**
 * UTF-8 with the built-in C.UTF-8 locale: the same order and the same upper and lower case on every machine,
 * whatever locales it has.
 */
async function initdb(folder: string, home: Home, binaries: Binaries, durable: boolean): Promise<void> {
  const args = ['-D', folder, '-U', EMBEDDED_USER, '-A', 'trust', '--encoding=UTF8', '--locale=C'];
  args.push('--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-instructions');
  if (!durable) args.push('--no-sync');
  const output = await new Promise<string | undefined>((done, fail) => {
    const child = spawn(binaries.initdb, args, {
      ...home.account,
      cwd: '/',
      env: SERVER_ENV,
      stdio: ['ignore', 'pipe', 'pipe'],
      // Ctrl-C in the terminal must not reach it half-way: the caller decides.
      detached: true,
    });
    let written = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => (written += chunk.toString()));
    }
    child.once('error', fail);
    child.once('close', (code) => done(code === 0 ? undefined : written));
  });
  if (output !== undefined) throw fromServerOutput(output, home.folder);
}
