import { createReadStream } from 'node:fs';
import { connect, type NetConnectOpts, type Socket } from 'node:net';
import { DomainError } from '#domain/shared';
import { type ScanVerdict, VirusScanner } from './virus-scanner.ts';

export interface ClamdOptions {
  /** What becomes of a file while clamd is away: refused, or kept and marked as not scanned. */
  readonly whenAway?: 'refuse' | 'accept';
  /** Without a sign of life for so long clamd counts as away. Milliseconds. */
  readonly timeoutMs?: number;
}

const SILENCE_MS = 60_000;
/** No answer to a scan is longer. Bytes. */
const REPLY_LIMIT = 4_096;

/**
 * Asks clamd by its INSTREAM command: `zINSTREAM\0`, then pieces with their length in front (4 bytes, big-endian), a
 * length of zero, and one answer (clamd(8), COMMANDS).
 */
export class ClamdScanner extends VirusScanner {
  private readonly target: NetConnectOpts;
  private readonly whenAway: 'refuse' | 'accept';
  private readonly timeoutMs: number;

  /** @param address `tcp://host:port` or `unix:/path` */
  constructor(address: string, { whenAway = 'refuse', timeoutMs = SILENCE_MS }: ClamdOptions = {}) {
    super();
    this.target = targetOf(address);
    this.whenAway = whenAway;
    this.timeoutMs = timeoutMs;
  }

  async scan(path: string): Promise<ScanVerdict> {
    let reply: string;
    try {
      reply = await this.ask(path);
    } catch (error) {
      return this.unscanned(error instanceof Error ? error.message : String(error));
    }
    const [, threat] = /^stream: (.+) FOUND$/.exec(reply) ?? [];
    if (threat !== undefined) return { result: 'infected', threat };
    return reply === 'stream: OK' ? { result: 'clean' } : this.unscanned(reply);
  }

  private async ask(path: string): Promise<string> {
    const socket = connect(this.target);
    socket.setTimeout(this.timeoutMs, () => socket.destroy(new Error('clamd is silent')));
    const reply = replyOf(socket);
    const sent = send(instream(path), socket);
    try {
      // clamd may answer before it has read everything, when it has seen enough.
      await Promise.race([reply, sent.then(() => reply)]);
      return await reply;
    } finally {
      socket.destroy();
      await sent.catch(() => undefined);
    }
  }

  private unscanned(cause: string): ScanVerdict {
    if (this.whenAway === 'accept') return { result: 'not_scanned' };
    throw new DomainError(
      'VIRUS_SCANNER_UNAVAILABLE',
      '病毒扫描服务暂不可用，文件未保存。请稍后重试，仍有问题请联系系统管理员。',
      { cause },
    );
  }
}

/** Ends with the last piece, or as soon as the other end is gone: then nobody waits for room any more. */
async function send(pieces: AsyncIterable<Buffer>, socket: Socket): Promise<void> {
  for await (const piece of pieces) {
    if (socket.destroyed) return;
    if (!socket.write(piece)) await roomOrGone(socket);
  }
}

function roomOrGone(socket: Socket): Promise<void> {
  return new Promise((resolve) => {
    const settle = () => {
      socket.off('drain', settle).off('close', settle);
      resolve();
    };
    socket.on('drain', settle).on('close', settle);
  });
}

async function* instream(path: string): AsyncGenerator<Buffer> {
  yield Buffer.from('zINSTREAM\0');
  for await (const chunk of createReadStream(path)) {
    const piece = chunk as Buffer;
    yield lengthOf(piece.length);
    yield piece;
  }
  yield lengthOf(0);
}

function lengthOf(length: number): Buffer {
  const header = Buffer.alloc(4);
  header.writeUInt32BE(length);
  return header;
}

/** The answer up to its closing zero. */
function replyOf(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    socket.setEncoding('utf8');
    socket.on('data', (piece: string) => {
      text += piece;
      const end = text.indexOf('\0');
      if (end >= 0) resolve(text.slice(0, end).trim());
      else if (text.length > REPLY_LIMIT) reject(new Error('clamd answers without end'));
    });
    socket.once('error', reject);
    socket.once('close', () => {
      reject(new Error('clamd hung up without an answer'));
    });
  });
}

function targetOf(address: string): NetConnectOpts {
  if (address.startsWith('unix:')) return { path: address.slice('unix:'.length) };
  const { hostname, port } = new URL(address);
  return { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port) };
}
