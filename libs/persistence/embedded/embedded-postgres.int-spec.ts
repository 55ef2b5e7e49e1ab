import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { isRoot } from './account.ts';
import { EmbeddedPostgres } from './index.ts';

let dataDir: string;
const folders: string[] = [];

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'sandan-embedded-'));
  chmodSync(dataDir, 0o755);
  folders.push(dataDir);
});
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

const start = (folder = dataDir, log: (line: string) => void = () => undefined): Promise<EmbeddedPostgres> =>
  EmbeddedPostgres.start({ dataDir: folder, log, throwaway: true });

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

const clusterFile = (name: string): string => join(dataDir, 'postgres', 'cluster', name);

describe('the embedded server and its data', () => {
  it('keeps what was committed through a kill of the server, and comes back at the same address', async () => {
    const server = await EmbeddedPostgres.start({ dataDir });
    await query(server.url, "CREATE TABLE kept AS SELECT '督办' AS word");
    process.kill(server.pid, 'SIGKILL');
    expect(await server.exited()).toEqual({ asked: false });

    await server.restart();
    expect(await query(server.url, 'SELECT word FROM kept')).toEqual([{ word: '督办' }]);
    await server.stop();
    expect(EmbeddedPostgres.find(dataDir)).toBeUndefined();

    const next = await start();
    expect(await query(next.url, 'SELECT word FROM kept')).toEqual([{ word: '督办' }]);
    await next.stop();
  });

  it('is found by others while it runs, and refuses a second launcher by name', async () => {
    const server = await start();
    const url = EmbeddedPostgres.find(dataDir)?.url ?? '';
    expect(await query(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await expect(start()).rejects.toMatchObject({
      code: 'EMBEDDED_PG_IN_USE',
      message: expect.stringContaining(`进程号 ${process.pid}`) as string,
    });
    await server.stop();
  });

  it('starts although a stranger now has the process number of the server that was killed', async () => {
    const server = await start();
    process.kill(server.pid, 'SIGKILL');
    await server.exited();
    const pidFile = clusterFile('postmaster.pid');
    writeFileSync(pidFile, readFileSync(pidFile, 'utf8').replace(/^\d+/, String(process.ppid)));

    await server.restart();
    expect(await query(server.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await server.stop();
  });

  it('listens although the data folder is deeper than a socket path may be', async () => {
    const deep = join(dataDir, '法治政府建设督办系统数据'.repeat(4), 'data');
    const server = await start(deep);
    expect(await query(server.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    expect(server.folder).toBe(join(deep, 'postgres'));
    await server.stop();
    rmSync(server.connection.host, { recursive: true });
  });
});

describe('a data folder that cannot be opened', () => {
  it.each([
    ['EMBEDDED_PG_FOLDER_BROKEN', '缺少 PG_VERSION', () => rmSync(clusterFile('PG_VERSION'))],
    [
      'EMBEDDED_PG_FOLDER_VERSION',
      '属于 PostgreSQL 15',
      () => writeFileSync(clusterFile('PG_VERSION'), '15\n'),
    ],
    [
      'EMBEDDED_PG_FOLDER_BROKEN',
      '备份',
      () => writeFileSync(clusterFile('global/pg_control'), 'x'.repeat(8192)),
    ],
    ['EMBEDDED_PG_FOLDER_BROKEN', '备份', () => rmSync(clusterFile('pg_wal'), { recursive: true })],
  ])('is refused with %s and one line: %s', async (code, words, damage) => {
    await (await start()).stop();
    damage();
    await expect(start()).rejects.toMatchObject({
      code,
      message: expect.stringMatching(new RegExp(`^[^\\n]*${words}[^\\n]*$`)) as string,
    });
  });

  it('is refused when the path leads through a file', async () => {
    writeFileSync(join(dataDir, 'file'), '');
    await expect(start(join(dataDir, 'file', 'data'))).rejects.toMatchObject({
      code: 'EMBEDDED_PG_FOLDER_NOT_WRITABLE',
    });
  });
});

if (!isRoot()) process.stderr.write('以普通用户运行，跳过“root 的数据文件夹”一组测试。\n');
(isRoot() ? describe : describe.skip)('started as root', () => {
  it('uses a data folder of mode 0700, opened for passing through and not for listing', async () => {
    chmodSync(dataDir, 0o700);
    const server = await start();
    expect(server.folder).toBe(join(dataDir, 'postgres'));
    await server.stop();
  });

  it('keeps the files elsewhere when a parent is closed, says where, and finds them again', async () => {
    chmodSync(dataDir, 0o700);
    const closed = join(dataDir, 'home', 'data');
    mkdirSync(closed, { recursive: true });
    chmodSync(join(dataDir, 'home'), 0o700);
    const lines: string[] = [];
    const server = await start(closed, (line) => lines.push(line));
    folders.push(server.folder);
    await query(server.url, 'CREATE TABLE kept ()');
    await server.stop();
    expect(lines).toEqual([expect.stringContaining(server.folder)]);
    expect(server.folder.startsWith(closed)).toBe(false);

    const again = await start(closed);
    expect(again.folder).toBe(server.folder);
    expect(await query(again.url, 'SELECT * FROM kept')).toEqual([]);
    await again.stop();
  });
});
