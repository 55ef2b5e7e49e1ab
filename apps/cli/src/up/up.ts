import { fileURLToPath } from 'node:url';
import { connectionFromUrl, type DatabaseConnection } from '#persistence';
import type { AppConfig, Environment } from '#platform/config';
import { type ReachedDatabase, startOrReach } from '#persistence/embedded';
import { type Account, banner } from './banner.ts';
import { claimPort } from './port.ts';
import { StopWish } from './stop-wish.ts';
import { watchDatabase } from './watch-database.ts';
import { WatchedChild } from './watched-child.ts';

/** What the product knows of its own content; the supervisor only shows it. */
export interface Prepared {
  /** Accounts to show on the console: those of the sample. */
  readonly accounts: readonly Account[];
  /** What the product's clock shows, when it can be moved. */
  readonly clock?: string | undefined;
}

export interface UpSettings {
  readonly config: AppConfig;
  readonly env: Environment;
  /** Migrates, and loads the sample into an empty database. Runs at every start, before the API and the worker. */
  readonly prepare: (connection: DatabaseConnection) => Promise<Prepared>;
  /** Takes one line for the operator. */
  readonly say: (line: string) => void;
}

const APPS = [
  { app: 'worker', title: '后台任务' },
  { app: 'api', title: '网页服务' },
] as const;

/**
 * Runs the whole product until it is asked to stop: database, then schema and sample, then the worker and the API,
 * each watched and started again when it ends by itself; stopped in the opposite order.
 * @returns the exit code: 0 after a clean stop, 130 when the operator insisted
 * @throws DomainError when something does not start; what had started is stopped again
 */
export async function up(settings: UpSettings): Promise<number> {
  const { config, say } = settings;
  const wish = new StopWish();
  const database = await startOrReach({ ...config, log: say });
  const children: WatchedChild[] = [];
  wish.onInsisted(() => endNow(children, database));
  try {
    await Promise.race([wish.asked, start(settings, database, children, wish)]);
    await wish.asked;
    say('正在停止…（再按一次 Ctrl-C 立即结束）');
  } finally {
    await Promise.all(children.map((child) => child.stop()));
    await database.close();
  }
  say('已停止。');
  return wish.isInsisted ? 130 : 0;
}

/** Fills `children` as they start, so that whoever stops early stops them too. */
async function start(
  { config, env, prepare, say }: UpSettings,
  database: ReachedDatabase,
  children: WatchedChild[],
  wish: StopWish,
): Promise<void> {
  if (database.own !== undefined) void watchDatabase(database.own, say);
  const port = await claimPort(config.port);
  const address = env.SANDAN_PUBLIC_URL ? config.publicUrl : `http://localhost:${port}`;
  const { accounts, clock } = await prepare(connectionFromUrl(database.url));
  if (wish.isAsked) return;
  const childEnv = { ...env, DATABASE_URL: database.url, PORT: String(port), SANDAN_PUBLIC_URL: address };
  for (const { app, title } of APPS) {
    const script = fileURLToPath(new URL(`../../../${app}/src/main.js`, import.meta.url));
    children.push(new WatchedChild({ title, script, env: childEnv, say }));
  }
  await Promise.all(children.map((child) => child.start()));
  say(banner({ config, address, databaseFolder: database.own?.folder, accounts, clock }));
}

function endNow(children: readonly WatchedChild[], database: ReachedDatabase): void {
  children.forEach((child) => child.kill());
  void database.own?.stop({ fastMs: 0, immediateMs: 3_000 });
}
