import { setTimeout as sleep } from 'node:timers/promises';
import type { EmbeddedPostgres } from '#persistence/embedded';

const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 30_000;

/** Starts the embedded server again whenever it ends unasked; its clients find it at the same address. */
export async function watchDatabase(database: EmbeddedPostgres, say: (line: string) => void): Promise<void> {
  for (let pauseMs = FIRST_PAUSE_MS; ;) {
    const { asked } = await database.exited();
    if (asked) return;
    say('数据库意外结束，正在重新启动。');
    await sleep(pauseMs);
    try {
      await database.restart();
      pauseMs = FIRST_PAUSE_MS;
    } catch (error) {
      pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS);
      say(
        `数据库没能重新启动，${pauseMs / 1000} 秒后再试：${error instanceof Error ? error.message : String(error)}`,
      );
    }
  }
}
