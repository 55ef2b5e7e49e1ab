import { setTimeout as pause } from 'node:timers/promises';
import type { Pool } from 'pg';

const LOOK_EVERY_MS = 20;
const LOOKS = 5;

/** What was asked last is still being answered when the load has gone: waits until no connection is at work. */
export async function untilQuiet(pool: Pool): Promise<void> {
  for (let quiet = 0; quiet < LOOKS;) {
    await pause(LOOK_EVERY_MS);
    quiet = pool.waitingCount === 0 && pool.idleCount === pool.totalCount ? quiet + 1 : 0;
  }
}
