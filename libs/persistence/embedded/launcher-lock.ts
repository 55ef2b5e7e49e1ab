import { createHash } from 'node:crypto';
import { unlinkSync } from 'node:fs';
import { createServer, connect, type Server } from 'node:net';
import { join } from 'node:path';
import { fromSystemError, inUse, wrongOwner } from './failure.ts';

/** 107 bytes on Linux, 103 on macOS; past it binding fails or, worse, cuts the path short. */
const SOCKET_PATH_LIMIT = 103;
const ANSWER_MS = 500;

export const fitsSocketPath = (path: string): boolean => Buffer.byteLength(path) <= SOCKET_PATH_LIMIT;

export const shortHash = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 12);

/** Held by the one process that may start and stop the server of a data folder. */
export interface LauncherLock {
  release(): Promise<void>;
}

/**
 * Takes the lock by listening on a socket beside the data: the kernel lets go of it however the holder ends,
 * and no process number that was given to somebody else can pass for the holder.
 * @throws DomainError `EMBEDDED_PG_IN_USE` naming the holder's process
 */
export async function lockLauncher(base: string): Promise<LauncherLock> {
  const path = lockPath(base);
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const server = await listen(path, base);
    if (server !== undefined) {
      return { release: () => new Promise((done) => server.close(() => done())) };
    }
    const holder = await askHolder(path, base);
    if (holder.alive) throw inUse(base, holder.pid);
    try {
      unlinkSync(path);
    } catch {
      // Somebody else tidied it first.
    }
  }
  throw inUse(base);
}

function lockPath(base: string): string {
  const path = join(base, 'launcher.sock');
  return fitsSocketPath(path) ? path : `/tmp/sandan-${process.getuid?.() ?? 0}-${shortHash(base)}.sock`;
}

function listen(path: string, base: string): Promise<Server | undefined> {
  return new Promise((done, fail) => {
    const server = createServer((caller) => {
      caller.on('error', () => caller.destroy());
      caller.end(`${process.pid}\n`);
    });
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') done(undefined);
      else {
        const known = fromSystemError(error, base);
        fail(known instanceof Error ? known : error);
      }
    });
    server.listen(path, () => {
      server.unref();
      done(server);
    });
  });
}

function askHolder(path: string, base: string): Promise<{ alive: boolean; pid?: number }> {
  return new Promise((done, fail) => {
    const caller = connect(path);
    let answer = '';
    // A busy holder accepts late; the kernel has already let us in, so it is alive.
    caller.setTimeout(ANSWER_MS, () => {
      caller.destroy();
      done({ alive: true });
    });
    caller.on('data', (chunk) => (answer += chunk.toString()));
    caller.on('end', () => {
      const pid = Number(answer);
      done(Number.isInteger(pid) && pid > 0 ? { alive: true, pid } : { alive: true });
    });
    caller.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EACCES' || error.code === 'EPERM') fail(wrongOwner(base));
      else done({ alive: false });
    });
  });
}
