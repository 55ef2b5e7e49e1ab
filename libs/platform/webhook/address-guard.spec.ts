import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HttpSender, isPublicAddress } from './index.ts';

describe('addresses that a message may be led to', () => {
  it.each([
    ['8.8.8.8', true],
    ['2001:4860:4860::8888', true],
    ['127.0.0.1', false],
    ['0.0.0.0', false],
    ['10.1.2.3', false],
    ['172.16.0.9', false],
    ['192.168.1.1', false],
    ['169.254.169.254', false],
    ['100.64.0.1', false],
    ['224.0.0.1', false],
    ['::1', false],
    ['::', false],
    ['fe80::1', false],
    ['fd00::1', false],
    ['::ffff:127.0.0.1', false],
    ['::ffff:7f00:1', false],
    ['64:ff9b::7f00:1', false],
    ['2002:7f00:1::', false],
    ['localhost', false],
  ])('%s: %s', (address, isPublic) => {
    expect(isPublicAddress(address)).toBe(isPublic);
  });
});

describe('sending', () => {
  let receiver: Server;
  let port: number;
  let asked: string[];

  beforeEach(async () => {
    asked = [];
    receiver = createServer((request, response) => {
      asked.push(request.url ?? '');
      if (request.url === '/silent') return;
      if (request.url === '/long') response.write('长'.repeat(5_000));
      else if (request.url === '/moved') response.writeHead(302, { location: '/taken' }).end();
      else response.end('ok');
    });
    await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
    ({ port } = receiver.address() as AddressInfo);
  });
  afterEach(() => {
    receiver.closeAllConnections();
    receiver.close();
  });

  const send = (url: string, allowPrivate: boolean) =>
    new HttpSender({ allowPrivate, timeoutMs: 300 }).send({ url, headers: {}, body: '{}' });

  it.each([
    'http://127.0.0.1',
    'http://localhost',
    'http://[::ffff:127.0.0.1]',
    'http://2130706433',
    'http://0',
  ])('never reaches %s unless it may', async (origin) => {
    expect(await send(`${origin}:${port}/taken`, false)).toMatchObject({
      kind: 'unreachable',
      reason: expect.stringContaining('内部网络地址') as string,
    });
    expect(asked).toEqual([]);
  });

  it('takes the answer as it is: no redirect is followed, no long answer is read, none is waited for long', async () => {
    const at = (path: string) => send(`http://127.0.0.1:${port}${path}`, true);
    expect(await at('/taken')).toEqual({ kind: 'taken', status: 200, response: 'ok' });
    expect(await at('/moved')).toMatchObject({ kind: 'refused', status: 302 });
    expect(await at('/long')).toMatchObject({ kind: 'taken', status: 200 });
    expect(await at('/silent')).toEqual({ kind: 'unreachable', reason: '对方没有在规定时间内答复。' });
    expect(asked).toEqual(['/taken', '/moved', '/long', '/silent']);
    receiver.closeAllConnections();
    receiver.close();
    expect(await at('/taken')).toMatchObject({ kind: 'unreachable' });
  });
});
