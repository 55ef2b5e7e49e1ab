import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A Redis of a test's own. */
export interface TestRedis {
  readonly url: string;
  /** Stops it and removes its files. */
  stop(): Promise<void>;
  /** Ends it as a power cut would; `start` brings it back on the same address with what it had written. */
  kill(): Promise<void>;
  start(): Promise<void>;
}

let found: boolean | undefined;

/** Whether this machine has a `redis-server` to test with. */
export function hasRedis(): boolean {
  found ??= spawnSync('redis-server', ['--version']).status === 0;
  return found;
}

/** Why the Redis tests did not run: printed by the test command and by the suites that skip. */
export const NO_REDIS =
  '未找到 redis-server，跳过 Redis 相关测试；在 Debian 上可用 apt-get install redis-server 安装。';

/**
 * `describe` where Redis is on the machine; otherwise a skipped `describe` and one line saying why.
 * `describeWithRedis('…', () => …)`.
 */
export function describeWithRedis(name: string, suite: () => void): void {
  if (hasRedis()) {
    describe(name, suite);
    return;
  }
  process.stderr.write(`${NO_REDIS}（${name}）\n`);
  describe.skip(name, suite);
}

/**
 * Starts Debian's `redis-server` as production runs it: every write appended to disk, nothing evicted.
 * @param settings further pairs of the command line, such as `['--maxmemory-policy', 'allkeys-lru']`
 */
export async function startRedis(settings: readonly string[] = []): Promise<TestRedis> {
  const folder = await mkdtemp(join(tmpdir(), 'sandan-redis-'));
  const port = await freePort();
  const safe = [
    '--appendonly',
    'yes',
    '--appendfsync',
    'everysec',
    '--maxmemory-policy',
    'noeviction',
    '--save',
    '',
  ];
  const place = ['--bind', '127.0.0.1', '--port', String(port), '--dir', folder, '--daemonize', 'no'];
  const launch = () => launched([...place, ...safe, ...settings]);
  let server = await launch();
  return {
    url: `redis://127.0.0.1:${port}`,
    start: async () => {
      server = await launch();
    },
    kill: () => ended(server, 'SIGKILL'),
    stop: async () => {
      await ended(server, 'SIGKILL');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

type Process = Awaited<ReturnType<typeof launched>>;

async function launched(args: readonly string[]) {
  const child = spawn('redis-server', [...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  await new Promise<void>((ready, fail) => {
    const listen = (chunk: Buffer): void => {
      output += chunk.toString();
      if (output.includes('Ready to accept connections')) ready();
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('error', fail);
    child.once('exit', () => fail(new Error(`redis-server ended before it was ready: ${output}`)));
  });
  return child;
}

async function ended(child: Process, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill(signal);
  await gone;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
