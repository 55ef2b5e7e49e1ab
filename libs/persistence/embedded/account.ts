import { readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** The system account a server process runs under. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

export const isRoot = (): boolean => process.getuid?.() === 0;

/** PostgreSQL refuses root: `nobody` as this machine numbers it, 65534 where it is not listed. */
export function nobody(): Account {
  try {
    const entry = /^nobody:[^:]*:(-?\d+):(-?\d+):/m.exec(readFileSync('/etc/passwd', 'utf8'));
    // macOS lists -2, the same bits as an unsigned id.
    if (entry !== null) return { uid: Number(entry[1]) >>> 0, gid: Number(entry[2]) >>> 0 };
  } catch {
    // No account list: the customary number will do.
  }
  return { uid: 65534, gid: 65534 };
}

/** The first folder on the way to `path` (itself included) that `account` may not enter; undefined when all may be. */
export function blockedAt(path: string, account: Account): string | undefined {
  const chain: string[] = [];
  for (let at = resolve(path); ; at = dirname(at)) {
    chain.unshift(at);
    if (dirname(at) === at) break;
  }
  return chain.find((folder) => !mayEnter(folder, account));
}

function mayEnter(folder: string, account: Account): boolean {
  const { uid, gid, mode } = statSync(folder);
  if (uid === account.uid) return (mode & 0o100) !== 0;
  if (gid === account.gid) return (mode & 0o010) !== 0;
  return (mode & 0o001) !== 0;
}
