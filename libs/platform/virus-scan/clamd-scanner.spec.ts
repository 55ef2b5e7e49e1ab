import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ClamdScanner } from './index.ts';

/** Signature of the EICAR test file, in two parts so that no scanner takes this file for it. */
const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');
const STREAM_MAX = 1024 * 1024;

/** What clamd does with INSTREAM: reads pieces until one of length zero, then answers. */
function answerTo(received: Buffer): string | undefined {
  const command = 'zINSTREAM\0';
  if (received.length < command.length) return undefined;
  if (received.subarray(0, command.length).toString() !== command) return 'UNKNOWN COMMAND\0';
  const pieces: Buffer[] = [];
  let at = command.length;
  for (;;) {
    if (received.length < at + 4) return undefined;
    const length = received.readUInt32BE(at);
    if (length === 0) break;
    if (received.length < at + 4 + length) return undefined;
    pieces.push(received.subarray(at + 4, at + 4 + length));
    at += 4 + length;
    if (at > STREAM_MAX) return 'INSTREAM size limit exceeded. ERROR\0';
  }
  return Buffer.concat(pieces).includes(EICAR) ? 'stream: Eicar-Signature FOUND\0' : 'stream: OK\0';
}

function clamd(onConnection: (socket: Socket) => void = scanOn): Server {
  return createServer(onConnection);
}

function scanOn(socket: Socket): void {
  let received = Buffer.alloc(0);
  socket.on('error', () => undefined);
  socket.on('data', (chunk: Buffer) => {
    received = Buffer.concat([received, chunk]);
    const answer = answerTo(received);
    if (answer !== undefined) socket.end(answer);
  });
}

describe('asking clamd', () => {
  let folder: string;
  const servers: Server[] = [];
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sandan-clamd-'));
  });
  afterAll(async () => {
    await Promise.all(servers.map((server) => new Promise((done) => server.close(done))));
    await rm(folder, { recursive: true });
  });

  const listen = async (server: Server, at: number | string = 0) => {
    servers.push(server);
    await new Promise<void>((done) => server.listen(at, done));
    const address = server.address();
    return typeof address === 'object' && address ? `tcp://127.0.0.1:${address.port}` : `unix:${String(at)}`;
  };
  const file = async (name: string, content: string | Buffer) => {
    const path = join(folder, name);
    await writeFile(path, content);
    return path;
  };

  it('tells the clean from the infected, over TCP and over a socket file', async () => {
    const addresses = [await listen(clamd()), await listen(clamd(), join(folder, 'clamd.ctl'))];
    const clean = await file('clean.txt', Buffer.alloc(300_000, 'a'));
    const infected = await file('eicar.txt', EICAR);
    for (const address of addresses) {
      const scanner = new ClamdScanner(address);
      expect(await scanner.scan(clean)).toEqual({ result: 'clean' });
      expect(await scanner.scan(infected)).toEqual({ result: 'infected', threat: 'Eicar-Signature' });
    }
  });

  it('counts no answer, a broken answer and an error as away: refused, or accepted where it is set so', async () => {
    const path = await file('any.txt', 'any');
    const closed = await listen(clamd());
    const gone = servers.pop();
    await new Promise((done) => gone?.close(done));
    const hangsUp = await listen(clamd((socket) => socket.destroy()));
    const silent = await listen(
      clamd((socket) => {
        socket.on('error', () => undefined).resume();
      }),
    );
    for (const address of [closed, hangsUp, silent]) {
      await expect(new ClamdScanner(address, { timeoutMs: 50 }).scan(path)).rejects.toMatchObject({
        code: 'VIRUS_SCANNER_UNAVAILABLE',
      });
      const lenient = new ClamdScanner(address, { timeoutMs: 50, whenAway: 'accept' });
      expect(await lenient.scan(path)).toEqual({ result: 'not_scanned' });
    }
  });

  it('comes back from every scan, however early clamd hangs up', async () => {
    const path = await file('early.txt', 'any');
    const hangsUp = await listen(clamd((socket) => socket.destroy()));
    const scans = Array.from({ length: 200 }, () =>
      new ClamdScanner(hangsUp, { timeoutMs: 1_000, whenAway: 'accept' }).scan(path),
    );
    expect(new Set((await Promise.all(scans)).map(({ result }) => result))).toEqual(new Set(['not_scanned']));
  });

  it('does not take a file for clean that was too long for clamd', async () => {
    const scanner = new ClamdScanner(await listen(clamd()));
    const long = await file('long.bin', Buffer.alloc(3 * STREAM_MAX));
    await expect(scanner.scan(long)).rejects.toMatchObject({ code: 'VIRUS_SCANNER_UNAVAILABLE' });
  });
});
