import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import Fastify, { type FastifyInstance } from 'fastify';
import { serveWeb } from './serve-web.ts';

const PAGE = '<!doctype html><title>三单督办</title>';
const SCRIPT = 'console.log("一段脚本")';

describe('the built web behind the API', () => {
  let folder: string;
  let fastify: FastifyInstance;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sandan-web-'));
    await mkdir(join(folder, 'assets'));
    await writeFile(join(folder, 'index.html'), PAGE);
    await writeFile(join(folder, 'assets/page-1a2b.js'), SCRIPT);
    await writeFile(join(folder, 'assets/page-1a2b.js.br'), brotliCompressSync(SCRIPT));
    fastify = Fastify();
    fastify.addHook('onRequest', (_request, reply, done) => {
      void reply.header('Content-Security-Policy', "default-src 'self'");
      done();
    });
    fastify.get('/api/tasks', () => ({ items: [] }));
    serveWeb({ getHttpAdapter: () => ({ getInstance: () => fastify }) } as NestFastifyApplication, folder);
    await fastify.listen({ port: 0, host: '127.0.0.1' });
  });

  afterAll(async () => {
    await fastify.close();
    await rm(folder, { recursive: true, force: true });
  });

  const ask = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${fastify.listeningOrigin}${path}`, { headers });

  it.each(['/', '/tasks', '/tasks/17?light=overdue'])(
    'answers %s with the one page, asked after each time',
    async (path) => {
      const answer = await ask(path);
      expect(answer.status).toBe(200);
      expect(await answer.text()).toBe(PAGE);
      expect(answer.headers.get('cache-control')).toBe('no-cache');
      expect(answer.headers.get('content-security-policy')).toBe("default-src 'self'");
    },
  );

  it('keeps a file that its digest names for ever, and sends it as it was compressed', async () => {
    const answer = await ask('/assets/page-1a2b.js', { 'accept-encoding': 'br' });
    expect(answer.headers.get('content-encoding')).toBe('br');
    expect(answer.headers.get('cache-control')).toContain('immutable');
    expect(answer.headers.get('content-type')).toContain('javascript');
    expect(await answer.text()).toBe(SCRIPT);
  });

  it('says of an unchanged page that it is unchanged', async () => {
    const tag = (await ask('/')).headers.get('etag') ?? '';
    expect((await ask('/', { 'if-none-match': tag })).status).toBe(304);
  });

  it.each(['/api/nothing', '/health/nothing', '/assets/gone-9z.js'])(
    'leaves %s to those whose it is',
    async (path) => {
      expect((await ask(path)).status).toBe(404);
    },
  );

  it('stands in nobody’s way', async () => {
    expect(await (await ask('/api/tasks')).json()).toEqual({ items: [] });
  });
});
