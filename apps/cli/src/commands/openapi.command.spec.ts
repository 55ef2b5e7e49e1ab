import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { addOpenApiCommand } from './openapi.command.ts';

describe('sandan openapi', () => {
  let server: Server;
  let folder: string;
  let origin: string;
  const run = (...args: string[]) => {
    const program = new Command().exitOverride();
    addOpenApiCommand(program);
    return program.parseAsync(['openapi', ...args], { from: 'user' });
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sandan-openapi-'));
    server = createServer(({ url }, response) => {
      response.statusCode = url === '/api/openapi.json' ? 200 : 404;
      response.end('{"openapi":"3.1.0","paths":{"/api/tasks":{}}}');
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
    await rm(folder, { recursive: true });
  });

  it('keeps what the running system says of itself', async () => {
    const out = join(folder, 'openapi.json');
    await run('--out', out, '--from', origin);
    expect(JSON.parse(await readFile(out, 'utf8'))).toEqual({
      openapi: '3.1.0',
      paths: { '/api/tasks': {} },
    });
  });

  it('says what to do where no system answers, and writes nothing', async () => {
    const out = join(folder, 'none.json');
    await expect(run('--out', out, '--from', 'http://127.0.0.1:1')).rejects.toMatchObject({
      code: 'API_UNREACHABLE',
    });
    await expect(readFile(out)).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
