import { readFileSync, readlinkSync, realpathSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { wrongOwner } from './failure.ts';

/** What a running server says of itself in its cluster's `postmaster.pid`. */
export interface Postmaster {
  readonly pid: number;
  readonly socketDir: string;
  readonly ready: boolean;
}

const POLL_MS = 20;

/** The server running on this cluster; undefined when none is, even if one left its pid file behind. */
export function findPostmaster(cluster: string): Postmaster | undefined {
  const noted = readPidFile(cluster);
  return noted !== undefined && isServing(noted.pid, cluster) ? noted : undefined;
}

/** The pid file's words, true or stale. Its lines: pid, folder, start, port, socket folder, address, memory, status. */
export function readPidFile(cluster: string): Postmaster | undefined {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    const pid = Number(lines[0]);
    if (!Number.isInteger(pid) || pid <= 0) return undefined;
    return { pid, socketDir: lines[4] ?? '', ready: lines[7]?.trim() === 'ready' };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') return undefined;
    if (code === 'EACCES') throw wrongOwner(cluster);
    throw error;
  }
}

/** Whether `pid` is a PostgreSQL server on this cluster, and not a stranger who was given the number since. */
function isServing(pid: number, cluster: string): boolean {
  if (!isAlive(pid)) return false;
  if (process.platform !== 'linux') {
    return spawnSync('ps', ['-o', 'comm=', '-p', String(pid)], { encoding: 'utf8' }).stdout.includes(
      'postgres',
    );
  }
  try {
    const status = readFileSync(`/proc/${pid}/stat`, 'utf8');
    if (!status.includes('(postgres)') || /\) [ZX] /.test(status)) return false;
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster);
  } catch (error) {
    // Another account's server: its name was postgres, its folder is not ours to see.
    return (error as NodeJS.ErrnoException).code === 'EACCES';
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** How long each way of stopping is given, in milliseconds. */
export interface StopPatience {
  readonly fastMs: number;
  readonly immediateMs: number;
}

export const DEFAULT_PATIENCE: StopPatience = { fastMs: 15_000, immediateMs: 5_000 };

/**
 * Stops a server: fast (sessions are ended, a checkpoint written), then immediate (recovery at the next start),
 * then by force.
 */
export async function stopPostmaster(
  pid: number,
  stillRuns: () => boolean,
  patience: StopPatience = DEFAULT_PATIENCE,
): Promise<void> {
  const steps = [
    ['SIGINT', patience.fastMs],
    ['SIGQUIT', patience.immediateMs],
    ['SIGKILL', 2_000],
  ] as const;
  for (const [signal, ms] of steps) {
    if (!stillRuns()) return;
    try {
      process.kill(pid, signal);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ESRCH') return;
      throw error;
    }
    for (const end = performance.now() + ms; performance.now() < end; await sleep(POLL_MS)) {
      if (!stillRuns()) return;
    }
  }
}
