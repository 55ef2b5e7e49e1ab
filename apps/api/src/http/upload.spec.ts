import multipart from '@fastify/multipart';
import fastify from 'fastify';
import { connect } from 'node:net';
import { problemOf } from './problem.ts';
import { MULTIPART_LIMITS, refuseStrayUpload, uploadedBytes } from './upload.ts';

const LIMIT = 64 * 1024;

async function door() {
  const app = fastify();
  await app.register(multipart, { limits: MULTIPART_LIMITS });
  app.addHook('onRequest', (request, _reply, done) => {
    refuseStrayUpload(request);
    done();
  });
  app.setErrorHandler((error, _request, reply) => {
    const answer = problemOf(error);
    return reply.status(answer?.status ?? 500).send(answer ?? { code: String(error) });
  });
  const failures: unknown[] = [];
  app.post('/file', { config: { takesFile: true } }, async (request) => {
    try {
      const { name, declaredType, bytes } = await uploadedBytes(request, { maxBytes: LIMIT });
      return { name, declaredType, size: bytes.length };
    } catch (error) {
      failures.push((error as { code?: unknown }).code);
      throw error;
    }
  });
  app.post('/json', () => 'read');
  const origin = await app.listen({ port: 0, host: '127.0.0.1' });
  return {
    failures,
    close: () => app.close(),
    origin,
    post: async (path: string, body: FormData | string) => {
      const response = await fetch(`${origin}${path}`, { method: 'POST', body });
      return { status: response.status, body: (await response.json()) as Record<string, unknown> };
    },
  };
}

function form(...parts: readonly (readonly [name: string, value: Blob | string, fileName?: string])[]) {
  const data = new FormData();
  for (const [name, value, fileName] of parts) {
    if (typeof value === 'string') data.append(name, value);
    else data.append(name, value, fileName);
  }
  return data;
}

const bytes = (size: number) => new Blob([new Uint8Array(size)]);

describe('one uploaded file', () => {
  let api: Awaited<ReturnType<typeof door>>;
  beforeAll(async () => {
    api = await door();
  });
  afterAll(() => api.close());

  it('arrives with its Chinese name and every byte', async () => {
    const file = new Blob([new Uint8Array(LIMIT)], { type: 'application/pdf' });
    expect(await api.post('/file', form(['file', file, '进展 说明（终）.pdf']))).toEqual({
      status: 200,
      body: { name: '进展 说明（终）.pdf', declaredType: 'application/pdf', size: LIMIT },
    });
  });

  it.each([
    ['one byte too many', form(['file', bytes(LIMIT + 1), 'a.txt']), 413, 'UPLOAD_TOO_LARGE'],
    ['far too many', form(['file', bytes(40 * LIMIT), 'a.txt']), 413, 'UPLOAD_TOO_LARGE'],
    ['two files', form(['file', bytes(1), 'a.txt'], ['file', bytes(1), 'b.txt']), 400, 'UPLOAD_MALFORMED'],
    ['a field before', form(['subject', 'x'], ['file', bytes(1), 'a.txt']), 400, 'UPLOAD_MALFORMED'],
    ['a field behind', form(['file', bytes(1), 'a.txt'], ['subject', 'x']), 400, 'UPLOAD_MALFORMED'],
    ['a file elsewhere', form(['other', bytes(1), 'a.txt']), 400, 'UPLOAD_MALFORMED'],
    ['a prototype', form(['__proto__', bytes(1), 'a.txt']), 400, 'UPLOAD_MALFORMED'],
    ['no part', form(), 400, 'UPLOAD_MISSING'],
    ['no form', 'text', 400, 'UPLOAD_MISSING'],
  ])('is refused as %s', async (_, body, status, code) => {
    expect(await api.post('/file', body)).toMatchObject({ status, body: { code } });
  });

  it('is refused where no file is expected', async () => {
    const answer = await api.post('/json', form(['file', bytes(1), 'a.txt']));
    expect(answer).toMatchObject({ status: 415, body: { code: 'BODY_TYPE_UNSUPPORTED' } });
  });

  it('never counts as whole when the sender goes away in the middle', async () => {
    const { hostname, port } = new URL(api.origin);
    const socket = connect(Number(port), hostname);
    socket.write(
      'POST /file HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 5000\r\n\r\n' +
        '--b\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\nhalf of it',
      () => socket.destroy(),
    );
    const before = api.failures.length;
    const deadline = Date.now() + 5_000;
    while (api.failures.length === before && Date.now() < deadline) {
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(api.failures.at(-1)).toBe('UPLOAD_MALFORMED');
  });
});
